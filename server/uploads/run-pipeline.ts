import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The step that a process is at; `done` from 0 to 1 and the rows so far, where it tells them. */
export type Progress = { readonly step: string; readonly done?: number; readonly rows?: number };

export type PipelineProcess = {
  /** The last line that is an object without `progress`, and how the process ended; `code` is null when it was killed. */
  readonly ended: Promise<{ code: number | null; result: unknown; words: string }>;
  readonly kill: () => void;
};

const longestLine = 32 * 1024 * 1024;
const keptWords = 4000;

/** Variables that a pipeline process may know: its folder and settings, and no secret of the server. */
function environment(home: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => name.startsWith('OBSERVATORY_') || ['PATH', 'TZ', 'LANG', 'TMPDIR'].includes(name),
  );
  return { ...Object.fromEntries(own), OBSERVATORY_HOME: home, NODE_ENV: 'production' };
}

/**
 * Runs a pipeline command in a process of its own with its own memory, and kills it when its time is up.
 *
 * @param words the program and its words, after the name of Node
 */
export function runPipeline(
  words: readonly string[],
  given: { home: string; seconds: number; megabytes: number; onProgress: (progress: Progress) => void },
): PipelineProcess {
  const child = spawn(process.execPath, [`--max-old-space-size=${given.megabytes}`, ...words], {
    env: environment(given.home),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => void child.kill('SIGKILL');
  const clock = setTimeout(kill, given.seconds * 1000);
  let result: unknown;
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-keptWords)));
  const lines = createInterface({ input: child.stdout, crlfDelay: Infinity });
  lines.on('line', (line) => {
    if (line.length > longestLine) return kill();
    const read = readLine(line);
    if (read === undefined) return;
    if ('progress' in read) given.onProgress(progressOf(read));
    else result = read;
  });
  const linesEnded = new Promise<void>((resolve) => lines.once('close', () => resolve()));
  const ended = new Promise<{ code: number | null; result: unknown; words: string }>((resolve) => {
    const end = (code: number | null) => {
      clearTimeout(clock);
      void linesEnded.then(() => resolve({ code, result, words: said }));
    };
    child.once('error', () => end(null));
    child.once('close', end);
  });
  return { ended, kill };
}

function progressOf({ progress, done, rows }: Record<string, unknown>): Progress {
  return {
    step: String(progress),
    ...(typeof done === 'number' && { done }),
    ...(typeof rows === 'number' && { rows }),
  };
}

function readLine(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
