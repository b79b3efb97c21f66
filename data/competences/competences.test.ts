import { describe, expect, test } from 'vitest';
import { languages } from '../messages/language.ts';
import { domainCodes, domainLabels, parseDomainCode } from './domains.ts';
import { frameworkEntries, frameworkEntryByCode } from './frameworks.ts';
import { domains } from './skill.ts';
import { skillByCode, skills } from './skills.ts';

describe('skills', () => {
  test('are 22, in the order digital, green, soft', () => {
    expect(domains.map((domain) => skills.filter((skill) => skill.domain === domain).length)).toEqual([
      8, 6, 8,
    ]);
    const order = skills.map((skill) => domains.indexOf(skill.domain));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(skillByCode.size).toBe(22);
  });

  test.each(skills)('$code carries the code of its home domain', ({ code, domain }) => {
    expect(code.startsWith(`${domainCodes[domain]}_`)).toBe(true);
  });

  test.each(skills)('$code has tags that a framework knows, each once', ({ tags }) => {
    expect(tags.length).toBeGreaterThan(0);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags.filter((tag) => !frameworkEntryByCode.has(tag))).toEqual([]);
  });

  test.each(languages)('labels in %s are unique and fit beside a mark', (language) => {
    const labels = skills.map((skill) => skill.label[language]);
    expect(new Set(labels).size).toBe(22);
    expect(labels.filter((label) => label.length > 48)).toEqual([]);
  });

  // They stand after the colon of a question in the codebook.
  test.each(languages)('labels in %s have no colon', (language) => {
    expect(skills.map((skill) => skill.label[language]).filter((label) => label.includes(':'))).toEqual([]);
  });

  test.each(languages)('meanings in %s are one sentence', (language) => {
    for (const { code, meaning } of skills) expect(meaning[language], code).toMatch(/^[^.]+\.$/);
  });
});

describe('domains', () => {
  test('are found by their short code, and only by it', () => {
    for (const domain of domains) expect(parseDomainCode(domainCodes[domain])).toBe(domain);
    expect(parseDomainCode('digital')).toBeUndefined();
  });

  test.each(languages)('have three different labels in %s', (language) => {
    expect(new Set(domains.map((domain) => domainLabels[domain][language])).size).toBe(3);
  });
});

describe('frameworks', () => {
  const count = (prefix: string, level: string): number =>
    frameworkEntries.filter((entry) => entry.code.startsWith(`${prefix}:`) && entry.level === level).length;

  test('have the number of areas and competences that their reports state', () => {
    expect([count('DC22', 'area'), count('DC22', 'competence')]).toEqual([5, 21]);
    expect([count('GC', 'area'), count('GC', 'competence')]).toEqual([4, 12]);
    expect([count('LC', 'area'), count('LC', 'competence')]).toEqual([3, 9]);
  });

  test('name no code twice', () => {
    expect(frameworkEntryByCode.size).toBe(frameworkEntries.length);
  });

  test('DigComp 3.0 has no number that 2.2 does not have', () => {
    const numbers = frameworkEntries.filter((entry) => /^DC30:\d/.test(entry.code));
    expect(numbers.length).toBeGreaterThan(0);
    for (const { code, level } of numbers)
      expect(frameworkEntryByCode.get(code.replace('DC30', 'DC22'))?.level).toBe(level);
  });
});
