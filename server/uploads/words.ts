import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { quarantineFile } from './receive.ts';
import type { JobRow, UploadRow } from './records.ts';

type Given = {
  readonly mapping: string | undefined;
  readonly replaces: string | undefined;
  readonly respondent: string | undefined;
};

/**
 * The words of the pipeline command that does a job. What a partner gave is in them only where it was checked, and the
 * id of a respondent behind an equals sign, so that it is never taken for an option.
 */
export function wordsOf(
  home: string,
  upload: UploadRow,
  job: JobRow,
  { mapping, replaces, respondent = '' }: Given,
): string[] {
  const file = quarantineFile(home, upload.sha256);
  const source = ['--partner', upload.organisation, '--wave', upload.wave];
  const corrects = replaces === undefined ? [] : ['--replaces', replaces];
  const rest = [...(mapping ? ['--mapping', mapping] : []), '--lang', job.language, '--json'];
  switch (job.kind) {
    case 'check':
      return ['check', file, ...source, ...rest];
    case 'rehearse':
      return ['rehearse', file, ...source, ...corrects, ...rest];
    case 'accept':
      return ['ingest', file, ...source, ...corrects, ...rest];
    case 'withdraw':
      return ['withdraw', upload.journal_id ?? '', '--json'];
    case 'erase':
      return ['erase', upload.journal_id ?? '', `--respondent=${respondent}`, '--json'];
  }
}

/** Writes the confirmed mapping of an upload where a process can read it, for as long as the work takes. */
export async function withMappingFile<Result>(
  home: string,
  { id, mapping }: UploadRow,
  work: (path: string | undefined) => Promise<Result>,
): Promise<Result> {
  if (mapping === null) return work(undefined);
  const folder = join(home, 'mappings');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${id}.json`);
  await writeFile(path, mapping, { mode: 0o600 });
  try {
    return await work(path);
  } finally {
    await rm(path, { force: true });
  }
}
