import { expect, test } from 'vitest';

import { sourceFiles, sourceText } from './source-files.ts';

const isLabelData = (text: string): boolean => (text.match(/^\s+(en|fi|sv|de|it|nl):/gm)?.length ?? 0) > 30;

const lengths = ['data', 'pipelines', 'server', 'dashboard']
  .flatMap((workspace) => sourceFiles(workspace, ['.ts', '.svelte']))
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: sourceText(file) }))
  .filter(({ text }) => !isLabelData(text))
  .map(({ file, text }) => ({ file, lines: text.split('\n').length }))
  .sort((a, b) => a.lines - b.lines);

test('files stay small: median 70 lines, nine of ten within 200, none above 350 that is not data', () => {
  const at = (share: number) => lengths[Math.floor(share * (lengths.length - 1))]!.lines;
  expect(lengths.filter(({ lines }) => lines > 350)).toEqual([]);
  expect(at(0.5)).toBeLessThanOrEqual(70);
  expect(at(0.9)).toBeLessThanOrEqual(200);
});

test('no path of a machine and no address of a package registry is in the project', () => {
  const files = ['data', 'pipelines', 'server', 'dashboard', 'testing']
    .flatMap((folder) => sourceFiles(folder, ['.ts', '.svelte', '.json', '.sql', '.md', '.css']))
    .concat(sourceFiles('.', ['package.json', 'package-lock.json', 'README.md']));
  const forbidden = new RegExp(['/wo' + 'rk/', 'npm' + 'js\\.', '/home/[a-z]+/'].join('|'));
  expect(files.filter((file) => forbidden.test(sourceText(file)))).toEqual([]);
});
