import { invalidateAll } from '$app/navigation';

/** The page that the server has made: until it is taken over, components are set up on what already stands there. */
export const firstPage = { isTakenOver: false };

let asked: Promise<void> | undefined;

/** Asks for the data of the page again, where it could not be taken over: those in it are not whole. */
export const askAgain = (): Promise<void> =>
  // SvelteKit answers once it has started, which it is in the middle of.
  (asked ??= new Promise((started) => setTimeout(started)).then(() => invalidateAll()));
