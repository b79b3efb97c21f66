import { languages } from '@observatory/data/messages/language.ts';
import { expect, test } from 'vitest';

import { describeRules } from './describe-rules.server.ts';

test.each(languages)('every rule can be read in %s, and has an address of its own', (language) => {
  const { parts } = describeRules(language);
  const rules = parts.flatMap((part) => part.rules);
  expect(rules.length).toBeGreaterThan(80);
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  for (const { code, says, remedy } of rules) {
    expect(says.length, code).toBeGreaterThan(10);
    expect(remedy.length, code).toBeGreaterThan(10);
    expect(`${says} ${remedy}`, code).not.toMatch(/[{}]|undefined/);
  }
});
