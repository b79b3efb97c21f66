import type { Block, BriefSection } from '@observatory/data/briefs/document.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { inRows, type Piece } from './columns.ts';

const text = fc.string({ maxLength: 200 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraphs' as const), texts: fc.array(text) }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(text) }),
  fc.record({ kind: fc.constant('findings' as const), texts: fc.array(text) }),
  fc.tuple(fc.array(text, { minLength: 1, maxLength: 6 }), fc.nat({ max: 8 })).map(([head, rows]) => ({
    kind: 'table' as const,
    table: { caption: '', head, rows: Array.from({ length: rows }, () => head), numeric: [] },
  })),
);
const sections = fc
  .array(fc.array(block, { maxLength: 4 }), { maxLength: 6 })
  .map((all) =>
    all.map((blocks, k): BriefSection => ({ id: `s${k}`, title: `t${k}`, part: 'brief', blocks })),
  );

/** A list may go on in the next column: its items stand for it. */
const itemsOf = (one: Block): unknown[] =>
  one.kind === 'list' && one.items.length > 0 ? [...one.items] : [one];

test('rows hold every heading and block once, in the order in which they are read', () => {
  fc.assert(
    fc.property(sections, (given) => {
      const pieces = inRows(given).flatMap((row): readonly Piece[] =>
        'wide' in row ? [row.wide] : [...row.left, ...row.right],
      );
      expect(pieces.flatMap(({ heading }) => heading ?? [])).toEqual(given.map(({ title }) => title));
      expect(pieces.flatMap((piece) => (piece.block ? itemsOf(piece.block) : []))).toEqual(
        given.flatMap(({ blocks }) => blocks.flatMap(itemsOf)),
      );
    }),
  );
});

test('no column is empty, and a wide block stands in none', () => {
  fc.assert(
    fc.property(sections, (given) => {
      for (const row of inRows(given)) {
        if ('wide' in row) continue;
        expect(Math.min(row.left.length, row.right.length)).toBeGreaterThan(0);
        for (const { block: one } of [...row.left, ...row.right]) expect(one?.kind).not.toBe('findings');
      }
    }),
  );
});
