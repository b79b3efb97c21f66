import { describe, expect, test } from 'vitest';
import { parseBreakdown } from '../indicators/official/select.ts';
import { officialIndicatorByName } from '../indicators/official-indicators.ts';
import { languages, type Labels } from '../messages/language.ts';
import { contentDiffers } from './official-neighbour-contents.ts';
import { whoIsAsked } from './official-neighbour-words.ts';
import {
  neighbourRoles,
  noNeighbour,
  officialNeighbours,
  officialNeighboursOf,
  skillsWithoutNeighbour,
  trainingCodesWithoutSkill,
} from './official-neighbours.ts';
import { skills } from './skills.ts';

const place = ({ indicator, breakdown }: { indicator: string; breakdown: string }) => {
  const found = officialIndicatorByName.get(indicator)!;
  return { found, codes: parseBreakdown(found, breakdown) };
};

test('every skill has neighbours or is named as having none', () => {
  const without = skills.map(({ code }) => code).filter((code) => officialNeighboursOf(code).length === 0);
  expect(skillsWithoutNeighbour.toSorted()).toEqual(without.toSorted());
  expect(skills.map(({ code }) => code)).toEqual(
    expect.arrayContaining(officialNeighbours.map(({ skill }) => skill)),
  );
});

test('they stand in the order of skills, and within a skill in that of roles', () => {
  const order = skills.map(({ code }) => code);
  const keys = officialNeighbours.map(
    ({ skill, role }) => order.indexOf(skill) * neighbourRoles.length + neighbourRoles.indexOf(role),
  );
  expect(keys).toEqual(keys.toSorted((a, b) => a - b));
});

test('none is named twice', () => {
  const keys = officialNeighbours.map(({ skill, role, indicator, breakdown }) =>
    [skill, role, indicator, breakdown].join(' '),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(officialNeighbours)('$skill: $indicator $breakdown is in the registry', (neighbour) => {
  const { found, codes } = place(neighbour);
  expect(found.shippedOnly).toBeUndefined();
  expect(codes).toBeDefined();
});

test('people and their jobs are what is held, enterprises are what needs and trains', () => {
  for (const neighbour of officialNeighbours) {
    expect(place(neighbour).found.base.includes('enterprises')).toBe(neighbour.role !== 'held');
  }
});

test.each(['skills-needed', 'skills-trained'])(
  'every skill code of %s is near a skill of ours or named as near none',
  (name) => {
    const { breakdowns } = officialIndicatorByName.get(name)!;
    const known = Object.keys(breakdowns.find(({ dimension }) => dimension === 'skills')!.codes);
    const near = new Set(
      officialNeighbours
        .filter(({ indicator }) => indicator === name)
        .map((one) => place(one).codes!['skills']!),
    );
    const apart = Object.keys(trainingCodesWithoutSkill).filter((code) => known.includes(code));
    expect([...near, ...apart].toSorted()).toEqual(known.toSorted());
  },
);

test('the sentence on who is asked names the smallest size and the ages of the indicator', () => {
  for (const { indicator, asked } of officialNeighbours) {
    const { populationFloor, ages = [] } = officialIndicatorByName.get(indicator)!;
    for (const number of [...(populationFloor > 1 ? [populationFloor] : []), ...ages]) {
      for (const language of languages) expect(asked[language]).toMatch(new RegExp(`\\b${number}\\b`));
    }
  }
});

describe('sentences', () => {
  const all: readonly Labels[] = [
    ...Object.values(whoIsAsked),
    ...Object.values(contentDiffers),
    ...Object.values(trainingCodesWithoutSkill),
    noNeighbour,
  ];

  test('each is used', () => {
    const used = new Set(officialNeighbours.flatMap(({ asked, content }) => [asked, content]));
    expect(used.size).toBe(Object.keys(whoIsAsked).length + Object.keys(contentDiffers).length);
  });

  test.each(languages)('are one sentence each in %s, and not left in English', (language) => {
    for (const text of all) {
      expect(text[language]).toMatch(/^[^.]+\.$/);
      if (language !== 'en') expect(text[language]).not.toBe(text.en);
    }
    expect(new Set(all.map((text) => text[language])).size).toBe(all.length);
  });

  test('numbers are the same in every language', () => {
    const numbers = (text: string) => [...text.matchAll(/\d{2,}/g)].map(String).toSorted();
    for (const text of all) {
      for (const language of languages) expect(numbers(text[language])).toEqual(numbers(text.en));
    }
  });

  test.each(languages)('names of skills that they quote are the labels in %s', (language) => {
    const quoted = [trainingCodesWithoutSkill['MGMT']!, trainingCodesWithoutSkill['NUM_LIT']!].map(
      (text) => /[“”„«‘]([^“”„«»‘’]+)[“”»’]/.exec(text[language])?.[1],
    );
    const label = (code: string) => skills.find((skill) => skill.code === code)!.label[language];
    expect(quoted).toEqual([label('SOF_SELF'), label('SOF_COMM')]);
  });
});
