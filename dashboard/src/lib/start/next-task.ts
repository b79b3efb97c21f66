/** Lets the browser answer its reader before work goes on: what takes long is done in several tasks. */
export const nextTask = (): Promise<void> => new Promise((next) => setTimeout(next));
