import type { Block, Brief, BriefFigure, QuotedNumber } from '@observatory/data/briefs/document.ts';
import { skills } from '@observatory/data/competences/skills.ts';
import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { describeSkillGaps } from '@observatory/data/figures/skill-gaps/describe.ts';
import { drawSkillGaps } from '@observatory/data/figures/skill-gaps/draw.ts';
import { skillGapsLabels } from '@observatory/data/figures/skill-gaps/labels.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';

const each = <Value>(value: (k: number) => Value): Value[] => skills.map((_, k) => value(k));
const hidden = (k: number): boolean => k % 7 === 5;
const low = (k: number): boolean => k % 9 === 4;
const given = (k: number, value: number): number | null => (hidden(k) ? null : value);

const answer: EstimatesAnswer = {
  release: '2026-11-20-01-0a1b2c3d',
  demonstration: false,
  query: { indicator: 'skill_gap', country: 'FI', sector: 'ALL', size: 'ALL', wave: '2026' },
  notes: [],
  warnings: [],
  columns: {
    wave: each(() => '2026'),
    country: each(() => 'FI'),
    sector: each(() => 'ALL'),
    size: each(() => 'ALL'),
    indicator: each(() => 'skill_gap'),
    skill: skills.map(({ code }) => code),
    domain: skills.map(({ domain }) => domain),
    status: each((k) => (hidden(k) ? 'suppressed_reliability' : low(k) ? 'low_base' : 'shown')),
    reason: each((k) => (hidden(k) ? 'base_under_30' : low(k) ? 'base_30_49' : 'none')),
    estimate: each((k) => given(k, 0.2 + k / 50)),
    standard_error: each(() => null),
    ci_low: each((k) => given(k, 0.14 + k / 50)),
    ci_high: each((k) => given(k, 0.27 + k / 50)),
    n: each((k) => given(k, 61 + 7 * k)),
    n_effective: each((k) => given(k, 50 + 6 * k)),
    design_effect: each(() => null),
    df: each(() => null),
    rank: each((k) => given(k, 22 - k)),
    rank_low: each((k) => given(k, Math.max(1, 20 - k))),
    rank_high: each((k) => given(k, Math.min(22, 24 - k))),
  },
};

async function inventedFigure(language: Language): Promise<BriefFigure> {
  const labels = skillGapsLabels({ ...answer.query, wave: '2026' } as never, language);
  const figure = describeSkillGaps(answer, labels, await figureFormatter(language));
  const { title, subtitle, foot, alt, table } = figure;
  return {
    id: 'skill-gaps',
    ...{ title, subtitle, foot, alt },
    table: {
      caption: title,
      head: table.columns,
      rows: table.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells)),
      numeric: [1, 2, 3, 4, 5],
    },
    draw: (palette, width) => drawSkillGaps(figure, palette, width),
  };
}

const sentence =
  'Employers that need a skill were asked whether all, some or none of their staff master it; the share that says ' +
  'some or none is the gap. Where the interval of a difference holds zero, the two cannot be told apart.';

/** What differs from one invented brief to another. */
export type Invention = {
  readonly language?: Language;
  readonly demonstration?: boolean;
  /** Texts that partners wrote: they stand as remarks, in a table, a list, a key figure and a heading. */
  readonly partners?: readonly string[];
  /** How often the paragraphs of a section are said. */
  readonly times?: number;
};

/** A brief whose content is made up, for tests and the benchmark of its forms. */
export async function inventedBrief({
  language = 'en',
  demonstration = false,
  partners = [],
  times = 1,
}: Invention = {}): Promise<Brief> {
  const figure = await inventedFigure(language);
  const write = numbers(language);
  const quoted = skills.flatMap(({ code, label }, k): QuotedNumber[] =>
    hidden(k)
      ? []
      : [
          {
            id: `skills.${code}`,
            label: label[language],
            value: 0.2 + k / 50,
            text: write.percent(0.2 + k / 50),
            low: 0.14 + k / 50,
            high: 0.27 + k / 50,
            n: 61 + 7 * k,
            query: `estimates?indicator=skill_gap&skill=${code}&country=FI&wave=2026`,
          },
        ],
  );
  const said: Block[] = partners.flatMap((text): Block[] => [
    { kind: 'remarks', remarks: [{ text, from: text }] },
    { kind: 'list', items: [text] },
    { kind: 'table', table: { caption: text, head: ['A', text], rows: [[text, text]], numeric: [] } },
    {
      kind: 'key-figures',
      figures: [{ label: text, value: text, isShown: false, about: text, comparator: text }],
    },
  ]);
  const paragraphs: Block = { kind: 'paragraphs', texts: Array.from({ length: times }, () => sentence) };
  return {
    question: { kind: 'country', place: 'FI', wave: '2026', language, extent: 'full', sections: [] },
    release: { id: answer.release, publishedAt: '2026-11-20T09:30:00.000Z', demonstration },
    title: figure.title,
    name: 'Skills brief Finland 2026',
    sections: [
      {
        id: 'findings',
        title: 'What employers say',
        part: 'brief',
        blocks: [
          { kind: 'findings', texts: [figure.title, sentence] },
          {
            kind: 'key-figures',
            figures: quoted.slice(0, 6).map(({ label, text, n }, k) => ({
              label,
              value: k === 2 ? figure.table.rows[5]!.at(-1)! : text,
              isShown: k !== 2,
              about: `14–27 %, ${n} answers`,
              comparator: k === 4 ? '' : 'all partners: 31 %',
            })),
          },
          paragraphs,
        ],
      },
      {
        id: 'skills',
        title: 'Skill by skill',
        part: 'brief',
        blocks: [{ kind: 'figure', figure }, paragraphs],
      },
      ...partners.slice(0, 1).map((text) => ({
        id: 'partners',
        title: `Partners: ${text}`,
        part: 'brief' as const,
        blocks: said,
      })),
      {
        id: 'sectors',
        title: 'Sectors',
        part: 'brief',
        blocks: [
          { kind: 'table', table: { ...figure.table, rows: figure.table.rows.slice(0, 8) } },
          { kind: 'list', items: [sentence, sentence] },
        ],
      },
      { id: 'method', title: 'Method', part: 'method', blocks: [paragraphs, paragraphs] },
    ],
    numbers: quoted,
    imprint: [
      'Funded by the European Union. Views and opinions expressed are those of the authors only and do not necessarily reflect those of the European Union.',
    ],
  };
}
