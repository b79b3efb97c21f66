import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const script = `import { readOpen } from ${JSON.stringify(new URL('read-open.ts', import.meta.url).href)};
process.exitCode = await readOpen(process.argv.slice(1));`;

function run(...arguments_: string[]) {
  return spawn(process.execPath, ['--input-type=module', '-e', script, '--', ...arguments_]);
}

async function result(...arguments_: string[]) {
  const child = run(...arguments_);
  const exit = new Promise((resolve) => child.on('close', resolve));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await exit, output, errors };
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-open-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('read-open', () => {
  test('prints tidy CSV and exits with 0', async () => {
    const path = await file('une_rt_a.tsv', 'freq,geo\\TIME_PERIOD\t2024 \nA,DE\t3.50 p\n');
    expect(await result(path)).toEqual({
      code: 0,
      output: 'dataset,freq,geo,time,value,flags\nune_rt_a,A,DE,2024,3.50,p\n',
      errors: '',
    });
  });

  test('says in one sentence what the file is, and exits with 2', async () => {
    const path = await file('page.csv', '<html><title>Busy</title></html>');
    const { code, output, errors } = await result(path);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(/^page\.csv is a web page titled "Busy"[^\n]*\n$/);
  });

  test('a row that cannot be read stops the reading with its number', async () => {
    const path = await file('cut.tsv', 'freq,geo\\TIME_PERIOD\t2024 \nA,DE\t3.5 p\nA,FI');
    const { code, errors } = await result(path);
    expect(code).toBe(2);
    expect(errors).toContain('in row 3');
  });

  test('a file that is not there, a folder, no file, two files', async () => {
    expect(await result(join(folder, 'none.tsv'))).toMatchObject({ code: 2, output: '', errors: /ENOENT/ });
    expect(await result(folder)).toMatchObject({ code: 2, errors: /EISDIR/ });
    expect(await result()).toMatchObject({ code: 2, errors: /read-open <file>/ });
    expect(await result('a', 'b')).toMatchObject({ code: 2, errors: /read-open <file>/ });
  });

  test('a reader that goes away is no failure', async () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => `A,R${index}\t1.5 \t2.5 \n`);
    const child = run(await file('big.tsv', `freq,geo\\TIME_PERIOD\t2023 \t2024 \n${rows.join('')}`));
    const exit = new Promise((resolve) => child.on('close', resolve));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await text(child.stderr)).toBe('');
    expect(await exit).toBe(0);
  });
});
