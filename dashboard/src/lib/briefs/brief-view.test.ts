import { usualSections } from '@observatory/data/briefs/sections.ts';
import { expect, test } from 'vitest';
import { boxesOf, parseBriefView, printBriefView, tailOf } from './brief-view.ts';

const waves = ['2024', '2026'];
const parse = (search: string, kind: 'country' | 'sector' = 'country') =>
  parseBriefView(new URLSearchParams(search), kind, waves);

test('what an address does not name is usual and is left out again', () => {
  const { view, ignored } = parse('');
  expect(ignored).toEqual([]);
  expect(printBriefView(view)).toEqual({});
  expect(tailOf(printBriefView(view))).toBe('');
});

test('sections are read joined or one by one, in the order of the brief, and written joined', () => {
  for (const search of ['sections=skills~findings', 'sections=skills&sections=findings']) {
    const { view } = parse(`${search}&wave=2024&extent=summary`);
    expect(tailOf(printBriefView(view))).toBe('?extent=summary&sections=findings~skills&wave=2024');
  }
});

test('what does not exist is reported, and the rest counts', () => {
  const { view, ignored } = parse('wave=1999&extent=long&sections=skills~countries&gone=1');
  expect(view).toEqual({ kind: 'country', wave: '', extent: 'full', sections: ['skills'] });
  expect(ignored.map(({ parameter, value }) => [parameter, value])).toEqual([
    ['sections', 'countries'],
    ['gone', '1'],
    ['wave', '1999'],
    ['extent', 'long'],
  ]);
});

test('boxes that nobody changed ask for what is usual, whatever else was changed', () => {
  const shown = boxesOf({ kind: 'country', wave: '', extent: 'full', sections: [] });
  const sections = usualSections('country', 'full')
    .map((section) => `sections=${section}`)
    .join('&');
  expect(parse(`boxes=${shown}&${sections}&extent=summary`).view.sections).toEqual([]);
  expect(parse(`boxes=${shown}&${sections}`, 'sector').view.sections).toEqual([]);
  expect(parse(`boxes=${shown}&sections=skills&extent=summary`).view.sections).toEqual(['skills']);
  expect(parse(`boxes=strange&sections=skills`).view.sections).toEqual(['skills']);
});
