import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseView, printView } from './view.ts';

const dimensions = {
  country: { codes: ['FI', 'DE', 'POOLED'], usual: 'POOLED' },
  sector: { codes: ['ALL', 'B-E', 'F'], usual: 'ALL' },
};
const view = fc.record({
  country: fc.constantFrom(...dimensions.country.codes),
  sector: fc.constantFrom(...dimensions.sector.codes),
});

test('what is printed is read back, with nothing ignored', () => {
  fc.assert(
    fc.property(view, (one) => {
      const printed = printView(one, dimensions);
      expect(parseView(new URLSearchParams(printed), dimensions)).toEqual({ view: one, ignored: [] });
    }),
  );
});

test('the usual is left out, names are in order', () => {
  expect(printView({ country: 'POOLED', sector: 'ALL' }, dimensions)).toBe('');
  expect(printView({ sector: 'F', country: 'FI' }, dimensions)).toBe('?country=FI&sector=F');
});

test('any address gives a view of known codes and reports the rest', () => {
  const key = fc.oneof(fc.constantFrom('country', 'sector', 'constructor', '__proto__'), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.string())), (pairs) => {
      const parameters = new URLSearchParams(pairs);
      const read = parseView(parameters, dimensions);
      expect(dimensions.country.codes).toContain(read.view.country);
      expect(dimensions.sector.codes).toContain(read.view.sector);
      const unknown = [...new Set(parameters.keys())].filter(
        (name) => name !== 'country' && name !== 'sector',
      );
      const reported = read.ignored.filter(({ code }) => code === 'parameter_unknown');
      expect(reported.map(({ parameter }) => parameter)).toEqual(unknown);
    }),
  );
});
