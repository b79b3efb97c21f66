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
        head: (['what', 'base', 'weight', 'query'] as const).map((name) =>
          t('brief.provenance.column', { name }),
        ),
        rows: rowsOf(quotes.taken(), context),
        numeric: [],
      },
    },
  ];
}

/** One row for each question that gives the numbers of one indicator and wave; a comparison is one of its own. */
function rowsOf(numbers: readonly QuotedNumber[], { words }: BriefContext): string[][] {
  const { language, brief } = words;
  const groups = Map.groupBy(new Set(numbers.map(({ query }) => query)), subjectOfQuery);
  return [...groups.values()].map((queries) => {
    const path = queries[0]!.split('?')[0]!;
    const indicator = indicatorById.get(/indicator[=:]([^&~]*)/.exec(queries[0]!)?.[1] ?? '');
    const ofPath = brief.t('brief.provenance.path', { path });
    const what =
      indicator && path === 'estimates'
        ? indicator.label[language]
        : [ofPath, ...(indicator ? [indicator.label[language]] : [])].join(': ');
    return [
      what,
      indicator?.base[language] ?? '–',
      indicator ? brief.t('brief.provenance.weight', { weight: indicator.weight }) : '–',
      questionOf(queries),
    ];
  });
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
