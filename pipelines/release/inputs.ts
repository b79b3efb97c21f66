import type { JournalRecord } from '../storage/journal.ts';

type Kind<Name extends JournalRecord['kind']> = Extract<JournalRecord, { kind: Name }>;

/** The inputs in force: what a release is made of. */
export type Inputs = {
  readonly uploads: readonly Kind<'accepted'>[];
  /** The newest population table of each wave and country. */
  readonly populations: readonly Kind<'population'>[];
  /**
   * All vintages of each source, the oldest first, by source. The same file again in a row is one vintage, as it was
   * recorded last.
   */
  readonly vintages: readonly Kind<'vintage'>[];
};

/** Folds the journal to the inputs in force, in an order that does not depend on when they came. */
export function inputsInForce(records: readonly JournalRecord[]): Inputs {
  const uploads = new Map<string, Kind<'accepted'>>();
  const populations = new Map<string, Kind<'population'>>();
  const vintages = new Map<string, Kind<'vintage'>[]>();
  for (const record of records) {
    if (record.kind === 'accepted') {
      if (record.replaces !== undefined) uploads.delete(record.replaces);
      uploads.set(record.upload, record);
    } else if (record.kind === 'erased') {
      const { upload, canonical } = record;
      const accepted = uploads.get(upload);
      if (accepted) uploads.set(upload, { ...accepted, canonical, respondents: accepted.respondents - 1 });
    } else if (record.kind === 'withdrawn') uploads.delete(record.upload);
    else if (record.kind === 'population') populations.set(`${record.wave}|${record.country}`, record);
    else vintages.set(record.source, withVintage(vintages.get(record.source) ?? [], record));
  }
  const sorted = <Value>(map: Map<string, Value>) =>
    [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
  return {
    uploads: sorted(new Map([...uploads.values()].map((one) => [`${one.wave}|${one.original}`, one]))),
    populations: sorted(populations),
    vintages: sorted(vintages).flat(),
  };
}

const withVintage = (former: readonly Kind<'vintage'>[], vintage: Kind<'vintage'>): Kind<'vintage'>[] => [
  ...(former.at(-1)?.file === vintage.file ? former.slice(0, -1) : former),
  vintage,
];
