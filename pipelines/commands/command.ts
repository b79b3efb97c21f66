import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

import type { Progress } from '../release/build.ts';

/** A command of the pipelines: its words after the name, and how its process ends. */
export type Command = (words: readonly string[]) => Promise<number>;

export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** What happens meanwhile; apart from the answer, so that an answer can be piped. */
export const tell = (text: string): void => void process.stderr.write(`${text}\n`);

const steps: Record<Parameters<Progress>[0], (detail: string) => string> = {
  wave: (wave) => `Reading and weighting the answers of ${wave} …`,
  write: () => 'Estimating and writing the release …',
  verify: () => 'Reading it back and comparing it with its manifest …',
  publish: (release) => `Publishing ${release} …`,
};

/** Says which long step a build has begun. */
export const tellProgress: Progress = (step, detail) => tell(steps[step](detail));

/** The words of a command cannot be understood; the command's usage is printed. */
export class UsageError extends Error {}

/** Options and files of a command. Throws a UsageError when they are not as declared. */
export function readWords<Options extends ParseArgsOptionsConfig>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
