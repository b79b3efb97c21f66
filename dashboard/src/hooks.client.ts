import type { ClientInit } from '@sveltejs/kit/hooks';
import { nextTask } from '#lib/start/next-task.ts';

/** SvelteKit waits for this before it takes a page over. */
export const init: ClientInit = nextTask;
