import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../messages/language.ts';
import { naceSections, naceVersions } from './nace.ts';
import { outOfScope, sectorAncestors, sectorByCode, sectors } from './sectors.ts';
import { sizeCodes, sizeOfHeads, sizes } from './sizes.ts';

describe('NACE sections', () => {
  test.each(naceVersions)(
    'of %s have consecutive letters and divisions that rise without overlap',
    (version) => {
      const list = naceSections[version];
      expect(list.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUV'.slice(0, list.length));
      const bounds = list.flatMap(({ divisions }) => divisions);
      expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
      for (let i = 1; i < list.length; i++)
        expect(list[i]!.divisions[0]).toBeGreaterThan(list[i - 1]!.divisions[1]);
    },
  );

  test('number 21 and 22, and Rev. 2.1 leads to all of Rev. 2', () => {
    expect(naceVersions.map((version) => naceSections[version].length)).toEqual([21, 22]);
    expect([...new Set(naceSections.R21.map(({ revision2 }) => revision2))]).toEqual(
      naceSections.R2.map(({ letter }) => letter),
    );
  });
});

describe('the sector tree', () => {
  test('has every section of Rev. 2 that is in scope, once', () => {
    const leaves = sectors.filter(({ level }) => level === 'section').map(({ code }) => code);
    expect([...leaves, ...outOfScope]).toEqual(naceSections.R2.map(({ letter }) => letter));
    expect(sectorByCode.size).toBe(sectors.length);
  });

  test('names each group by its first and last section', () => {
    for (const { code } of sectors.filter(({ level }) => level === 'group')) {
      const within = sectors.filter(({ parent }) => parent === code).map((sector) => sector.code);
      expect(`${within[0]}-${within.at(-1)}`).toBe(code);
    }
  });

  test('leads from a section to all', () => {
    expect(sectorAncestors('C')).toEqual(['C', 'B-E', 'ALL']);
    expect(sectorAncestors('F')).toEqual(['F', 'ALL']);
    expect(sectorAncestors('ALL')).toEqual(['ALL']);
    expect(() => sectorAncestors('T')).toThrow(RangeError);
  });

  test.each(languages)('has unique labels in %s that fit beside a mark', (language) => {
    const labels = sectors.map(({ label }) => label[language]);
    expect(new Set(labels).size).toBe(sectors.length);
    expect(labels.filter((label) => label.length > 48)).toEqual([]);
  });
});

describe('sizes', () => {
  test('are ALL and the four classes, which cover every number from 1 once', () => {
    expect(sizes.map(({ code }) => code)).toEqual(['ALL', ...sizeCodes]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), (heads) => {
        const within = sizes.filter(
          ({ code, range }) => code !== 'ALL' && range[0] <= heads && heads <= range[1],
        );
        expect(within.map(({ code }) => code)).toEqual([sizeOfHeads(heads)]);
      }),
    );
  });

  test.each([0, -97, 2.5, NaN])('has no class for %d people', (heads) => {
    expect(() => sizeOfHeads(heads)).toThrow(RangeError);
  });
});
