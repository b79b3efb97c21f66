import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

import { importsOf, sourceFiles, sourceText, type ImportStatement } from './source-files.ts';

const workspaces = ['data', 'pipelines', 'server', 'dashboard'] as const;
type Workspace = (typeof workspaces)[number];

/** Which workspace may import which at run time; types may cross more freely where it is said. */
const arrows: Record<Workspace, readonly Workspace[]> = {
  data: [],
  pipelines: ['data'],
  server: ['data'],
  dashboard: ['data'],
};

/** Packages that the definitions may stand on: they run in a browser and do no input or output. */
const packagesOfData =
  /^(valibot|icu-minify\/|intl-messageformat|@formatjs\/|@stdlib\/|@observatory\/data\/)/;
const roomsOfServer = ['http', 'warehouse'];

/** The workspace that an import leads to, or undefined for a package from outside. */
function workspaceOf(from: string, file: string): Workspace | undefined {
  const named = /^@observatory\/([a-z]+)/.exec(from)?.[1];
  const path = from.startsWith('.') ? normalize(join(dirname(file), from)).split('/')[0] : named;
  return workspaces.find((workspace) => workspace === path);
}

function brokenRule(workspace: Workspace, file: string, statement: ImportStatement): string | undefined {
  const { from, typeOnly } = statement;
  const target = workspaceOf(from, file);
  if (target && target !== workspace && !arrows[workspace].includes(target)) {
    if (workspace === 'dashboard' && target === 'server' && typeOnly) return undefined;
    return `${workspace} does not import ${target}`;
  }
  const outside = target === undefined && !from.startsWith('.') && !from.startsWith('#');
  if (workspace === 'data' && outside && !typeOnly && !packagesOfData.test(from)) {
    return 'data does no input or output and stands on few packages';
  }
  if (workspace === 'dashboard' && target === 'data' && from.includes('/schema/')) {
    return 'pages do not know tables';
  }
  if (workspace === 'server' && from.startsWith('.') && !file.endsWith('.test.ts')) {
    const [, room, inner] = file.split('/');
    const [, other, deeper] = normalize(join(dirname(file), from)).split('/');
    const crosses = inner && deeper && room !== other && !roomsOfServer.includes(other!);
    if (crosses) return 'features of the server do not import each other';
    if (inner && room === 'warehouse' && other === 'http') return 'the warehouse does not know HTTP';
  }
  return undefined;
}

describe('arrows between the rooms of the house', () => {
  test.each(workspaces)('%s keeps the rules', (workspace) => {
    const files = sourceFiles(workspace, ['.ts', '.svelte']).filter(
      (file) => !/\.test\.ts$|\/e2e\//.test(file),
    );
    expect(files.length).toBeGreaterThan(3);
    const broken = files.flatMap((file) =>
      importsOf(sourceText(file)).flatMap((statement) => {
        const rule = brokenRule(workspace, file, statement);
        return rule ? [`${file} imports ${statement.from}: ${rule}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('a broken rule is named', () => {
    const importing = (from: string, typeOnly = false) => ({ from, typeOnly });
    expect(brokenRule('data', 'data/survey/x.ts', importing('node:fs'))).toContain('no input or output');
    expect(brokenRule('data', 'data/survey/x.ts', importing('../../server/app.ts'))).toContain('server');
    expect(brokenRule('pipelines', 'pipelines/run.ts', importing('../server/app.ts'))).toContain('server');
    expect(brokenRule('server', 'server/estimates/a.ts', importing('../catalogue/b.ts'))).toContain(
      'features',
    );
    expect(brokenRule('server', 'server/estimates/a.ts', importing('../http/b.ts'))).toBeUndefined();
    expect(
      brokenRule('dashboard', 'dashboard/src/a.ts', importing('@observatory/server/app.ts', true)),
    ).toBeUndefined();
    expect(brokenRule('dashboard', 'dashboard/src/a.ts', importing('@observatory/server/app.ts'))).toContain(
      'server',
    );
  });
});
