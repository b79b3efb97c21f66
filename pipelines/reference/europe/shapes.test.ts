import { readFile } from 'node:fs/promises';
import { mapCountries, memberStates } from '@observatory/data/places/countries.ts';
import { mapSize } from '@observatory/data/places/europe-shapes.ts';
import { expect, test } from 'vitest';

import { area, clip, project } from './project.ts';
import { europeShapes } from './shapes.ts';

test('the shapes that are kept are those that Natural Earth gives', async () => {
  const kept = await readFile(new URL('../../../data/places/europe-shapes.json', import.meta.url), 'utf8');
  expect(JSON.parse(kept)).toEqual(await europeShapes());
});

test('every country of the map has a shape inside of it, the neighbours where they lie', async () => {
  const { countries } = await europeShapes();
  expect(countries.map(({ code }) => code)).toEqual(mapCountries.map(({ code }) => code).toSorted());
  const at = new Map(countries.map((one) => [one.code, one]));
  for (const { x, y } of countries) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(mapSize.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(mapSize.height);
  }
  for (const { code } of memberStates) expect(at.get(code)!.path).toMatch(/^M[\d.]+ [\d.]+l-?[\d.]+/);
  const [finland, germany, italy, netherlands] = ['FI', 'DE', 'IT', 'NL'].map((code) => at.get(code)!);
  expect(finland!.y).toBeLessThan(germany!.y);
  expect(germany!.y).toBeLessThan(italy!.y);
  expect(netherlands!.x).toBeLessThan(germany!.x);
});

test('the projection keeps areas: one square degree at the equator is as large as its share of the sphere', () => {
  const side = 0.1;
  for (const [longitude, latitude] of [
    [10, 52],
    [-10, 40],
    [35, 65],
  ] as const) {
    const ring = [
      [0, 0],
      [side, 0],
      [side, side],
      [0, side],
    ].map(([dx, dy]) => project([longitude + dx!, latitude + dy!]));
    const radians = Math.PI / 180;
    const sphere = side * radians * (Math.sin((latitude + side) * radians) - Math.sin(latitude * radians));
    expect(area(ring) / sphere).toBeCloseTo(1, 4);
  }
});

test('a square that a frame halves has half its area', () => {
  const square = [
    [-1, 0],
    [1, 0],
    [1, 1],
    [-1, 1],
  ] as const;
  expect(area(clip(square, [0, 0, 10, 10]))).toBe(1);
  expect(clip(square, [5, 5, 6, 6])).toEqual([]);
});
