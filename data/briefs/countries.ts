import { partLabel } from '../figures/comparison/names.ts';
import { describeComparison } from '../figures/comparison/describe.ts';
import { drawMatrix } from '../figures/comparison/matrix.ts';
import { indicatorById } from '../indicators/catalogue.ts';
import type { BriefContext } from './context.ts';
import { quoteDifference } from './difference-texts.ts';
import type { Block, BriefFigure } from './document.ts';
import { linesOf, print } from './lines.ts';

/** The gaps of every country beside the average of all, with what differs beyond doubt. */
export function countryBlocks(context: BriefContext): Block[] {
  const { countries } = context.answers;
  if (!countries) return [{ kind: 'paragraphs', texts: [context.words.brief.t('brief.countries.one')] }];
  return [{ kind: 'figure', figure: spreadFigure(countries, context) }];
}

function spreadFigure(
  { view, answers }: NonNullable<BriefContext['answers']['countries']>,
  context: BriefContext,
): BriefFigure {
  const { words, spread, subject } = context;
  const figure = describeComparison(answers, view, words);
  const { country, brief, language } = words;
  const codes = view.columns.map((column) => column.country);
  const lines = answers.estimates.map(
    (answer) => new Map(linesOf(answer, view.indicator).map((line) => [line.item, line])),
  );
  const names = codes.map((code) => partLabel('country', code, language));
  const own = { ...subject.own };
  const rows = figure.groups.flatMap((group) => group.rows);
  return {
    id: 'countries',
    title: brief.t('brief.section', { section: 'countries', kind: subject.kind }),
    subtitle: figure.subtitle,
    foot: figure.foot.slice(0, 2),
    alt: figure.alt,
    table: {
      caption: `${brief.t('brief.section', { section: 'countries', kind: subject.kind })}: ${indicatorById.get(view.indicator)!.label[language]}`,
      head: [
        country.t('country.column.skill'),
        ...names.flatMap((name, k) => [
          name,
          country.t('country.column.interval'),
          ...(k === 0 ? [] : [words.compare.t('compare.table.difference')]),
        ]),
      ],
      rows: rows.map(({ skill, label }) => [
        label,
        ...codes.flatMap((code, k) => {
          const line = lines[k]!.get(skill);
          const place = `${own.sector}.${code}`;
          const said = line
            ? print(line, { id: `skill_gap.${skill}.${place}`, label: `${label}: ${names[k]}` }, context)
            : undefined;
          if (k === 0) return [said?.value ?? '', said?.range ?? ''];
          const judged = spread.find(({ answer, item }) => answer === k - 1 && item === skill);
          const number = {
            id: `spread.${code}.${skill}`,
            label: brief.t('brief.number.difference', { label: `${names[k]}, ${label}` }),
          };
          const difference =
            judged?.difference && quoteDifference(judged, judged.difference, number, context);
          return [
            said?.value ?? '',
            said?.range ?? '',
            difference ? `${difference.difference} (${words.compare.t('compare.range', difference)})` : '',
          ];
        }),
      ]),
      numeric: codes.flatMap((_, k) => (k === 0 ? [1, 2] : [3 * k, 3 * k + 1, 3 * k + 2])),
    },
    draw: (palette, width) => drawMatrix(figure, palette, width),
  };
}
