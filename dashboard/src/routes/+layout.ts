import { formatter, loadPageMessages } from '@observatory/data/messages/catalogue.ts';
import { firstPage } from '#lib/start/first-page.ts';
import { nextTask } from '#lib/start/next-task.ts';

export const load = async ({ data }) => {
  const messages = await loadPageMessages(data.language);
  // Taking the page over is a task of its own.
  if (!import.meta.env.SSR && !firstPage.isTakenOver) await nextTask();
  return { ...data, words: formatter(data.language, messages) };
};
