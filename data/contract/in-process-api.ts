/** Answers a request to `/api/...` without leaving the process. */
export type AnswerInProcess = (request: Request) => Promise<Response>;

const key = Symbol.for('observatory.api');
type Holder = { [key]?: AnswerInProcess };

/** Called by the server before it loads the dashboard, so that server-side rendering never asks the public origin. */
export function offerApiInProcess(answer: AnswerInProcess): void {
  (globalThis as Holder)[key] = answer;
}

/** The API of this process, or undefined where the dashboard runs alone (development). */
export const apiInProcess = (): AnswerInProcess | undefined => (globalThis as Holder)[key];
