/** Lets the browser answer its reader before work goes on: what takes long is done in several tasks. */
export const nextTask = (): Promise<void> => new Promise((next) => setTimeout(next));

let turn: Promise<void> = Promise.resolve();

/** The turn of a piece of work that can wait: each begins after a picture that shows what the one before it did. */
export const nextTurn = (): Promise<void> =>
  (turn = turn.then(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next)))));
