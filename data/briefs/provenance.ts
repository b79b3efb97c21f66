import { organisationByCode } from '../places/partner-organisations.ts';
import { indicatorById } from '../indicators/catalogue.ts';
import type { BriefContext } from './context.ts';
import type { Block, QuotedNumber } from './document.ts';
import { queryText } from './quotes.ts';

/** Where every number comes from: release, uploads, vintages, and each question with its base and weight. */
export function provenanceBlocks(context: BriefContext): Block[] {
  const { words, answers, subject, quotes } = context;
  const { brief, write } = words;
  const { release } = answers;
  const { t } = brief;
  const waves = [subject.own.wave, ...(subject.before ? [subject.before.wave] : [])];
  const uploads = waves.flatMap((wave) => {
    const files = release.uploads
      .filter((one) => one.wave === wave)
      .map(({ upload, partner, respondents, acceptedAt }) =>
        t('brief.provenance.upload', {
          upload,
          partner: organisationByCode.get(partner)?.name ?? partner,
          n: respondents,
          count: write.count(respondents),
          day: write.day(acceptedAt),
        }),
      );
    return files.length > 0 ? [t('brief.provenance.uploads', { wave, files: files.join('; ') })] : [];
  });
  const vintages = release.vintages.map(({ dataset, source, file, takenAt }) =>
    t('brief.provenance.vintage', {
      name: dataset ?? source,
      file: file.slice(0, 12),
      day: write.day(takenAt),
    }),
  );
  return [
    {
      kind: 'list',
      items: [
        t('brief.provenance.release', {
          release: release.release,
          hash: release.contentHash.slice(0, 16),
          day: write.day(release.publishedAt),
        }),
        ...uploads,
        ...vintages,
      ],
    },
    {
      kind: 'table',
      table: {
        caption: t('brief.provenance.caption'),
        head: (['what', 'base', 'query'] as const).map((name) => t('brief.provenance.column', { name })),
        rows: rowsOf(quotes.taken(), context),
        numeric: [],
      },
    },
  ];
}

/** One row for each indicator with the questions that give its numbers and their differences, and for what else is asked. */
function rowsOf(numbers: readonly QuotedNumber[], { words }: BriefContext): string[][] {
  const { language, brief } = words;
  const questions = Map.groupBy(new Set(numbers.map(({ query }) => query)), subjectOfQuery);
  const asked = [...questions.values()].map((queries) => {
    const path = queries[0]!.split('?')[0]!;
    const indicator = indicatorById.get(/indicator[=:]([^&~]*)/.exec(queries[0]!)?.[1] ?? '');
    return {
      what: indicator?.label[language] ?? brief.t('brief.provenance.path', { path }),
      base: indicator
        ? `${indicator.base[language]}; ${brief.t('brief.provenance.weight', { weight: indicator.weight })}`
        : '–',
      question: questionOf(queries),
    };
  });
  return [...Map.groupBy(asked, ({ what }) => what)].map(([what, rows]) => [
    what,
    rows[0]!.base,
    rows.map(({ question }) => question).join('; '),
  ]);
}

function subjectOfQuery(query: string): string {
  const [path, text] = query.split('?');
  const parameters = new URLSearchParams(text);
  if (path === 'estimates') return `${path} ${parameters.get('indicator')} ${parameters.get('wave')}`;
  return path === 'observations' ? `${path} ${parameters.get('indicator')}` : query;
}

/** Above so many skills a question names none, which asks for all. */
const named = 3;

/** One question that the answers to all of some questions are in. */
function questionOf(queries: readonly string[]): string {
  const [path, text = ''] = queries[0]!.split('?');
  const all = queries.map((query) => new URLSearchParams(query.split('?')[1]));
  const names = new Set([...new URLSearchParams(text).keys(), ...all.flatMap((one) => [...one.keys()])]);
  const parameters = [...names].flatMap((name) => {
    // A question that does not name a sector or size is about all of them.
    const values = new Set(all.map((one) => one.get(name) ?? 'ALL'));
    return name === 'skill' && values.size > named ? [] : [[name, [...values].join('~')] as const];
  });
  return parameters.length === 0 ? path! : queryText(path!, Object.fromEntries(parameters));
}
