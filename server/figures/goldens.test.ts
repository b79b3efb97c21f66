import { expect, test } from 'vitest';

import { joinNeeds } from '../joint-needs/join-needs.ts';
import { inventedSources } from './invented/sources.ts';
import { figureRoutes } from './routes.ts';

const routes = figureRoutes(inventedSources(joinNeeds));
const names = routes.routes
  .flatMap(({ path }) => /^\/(.+)\.svg$/.exec(path)?.[1] ?? [])
  .filter((name, k, all) => all.indexOf(name) === k);

const official = 'indicator=basic-digital-skills';

/**
 * Views of each figure: one as narrow as a phone, one wide and dark, of a wave without weights where that makes a
 * difference. A figure that is large as a file, or looks alike in both, has one.
 */
const views: Readonly<Record<string, { readonly narrow?: string; readonly wide?: string }>> = {
  'skill-gaps': { narrow: 'country=FI', wide: 'country=DE&wave=2022' },
  'skill-profile': { narrow: 'country=FI', wide: 'country=DE&wave=2022' },
  comparison: { narrow: 'a=FI&b=DE', wide: 'a=FI&b=DE&c=IT' },
  trend: { narrow: 'country=FI&skill=digital', wide: 'country=DE&skill=green' },
  'importance-gap': { narrow: 'country=FI', wide: 'country=DE&wave=2022' },
  'small-multiples': { narrow: 'by=country', wide: 'by=size&country=DE&wave=2022' },
  answers: { narrow: 'country=FI', wide: 'question=outlook&skill=DIG_AI' },
  pathway: { narrow: 'skill=DIG_AI', wide: 'skill=DIG_AI&wave=2022' },
  'joint-needs': { narrow: 'country=FI~DE', wide: 'country=FI~DE~IT~NL&wave=2022' },
  drivers: { wide: 'country=DE&wave=2022' },
  'vet-cooperation': { narrow: 'country=FI', wide: 'country=DE&wave=2022' },
  coverage: { narrow: 'country=FI' },
  'official-line': { narrow: `${official}&focus=FI`, wide: `${official}&focus=DE` },
  'official-tile': { narrow: official },
  'official-ranking': { narrow: official },
  'official-map': { wide: official },
};

const forms = [
  ['narrow', 'fi-320', 'lang=fi&width=320'],
  ['wide', 'de-680-dark', 'lang=de&width=680&theme=dark'],
] as const;

test('every figure is among the goldens', () => {
  expect(Object.keys(views).toSorted()).toEqual(names.toSorted());
});

const goldens = Object.entries(views).flatMap(([name, asked]) =>
  forms.flatMap(([form, label, written]) =>
    asked[form] === undefined ? [] : [{ name, label, parameters: `${asked[form]}&${written}` }],
  ),
);

test.each(goldens)('$name looks as it did ($label)', async ({ name, label, parameters }) => {
  const response = await routes.request(`/${name}.svg?${parameters}`);
  expect(response.status).toBe(200);
  // A line for each mark, so that a change can be read.
  const svg = (await response.text()).replaceAll('><', '>\n<');
  await expect(svg).toMatchFileSnapshot(`./goldens/${name}-${label}.svg`);
});
