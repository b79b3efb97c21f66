import { vi } from 'vitest';
vi.mock('fast-check', async (original) => {
  const m: any = await original();
  const times = Number(process.env.SOAK ?? 10);
  const assert = (property: any, parameters: any = {}) =>
    m.default.assert(property, { ...parameters, numRuns: (parameters.numRuns ?? 100) * times, examples: parameters.examples });
  return { ...m, assert, default: { ...m.default, assert } };
});
