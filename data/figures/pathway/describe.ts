import type { EstimatesAnswer } from '../../contract/columns.ts';
import { skillByCode } from '../../competences/skills.ts';
import { indicatorById } from '../../indicators/catalogue.ts';
import { numbers } from '../../messages/numbers.ts';
import { partnerCountries } from '../../places/partner-countries.ts';
import type { AnswersTable } from '../answers/figure.ts';
import type { AnswersWords } from '../answers/describe.ts';
import { placesOf } from '../answers/places.ts';
import { roundAxis } from '../axis.ts';
import type { ComparedCell } from '../comparison/figure.ts';
import { cellOf } from '../comparison/read-rows.ts';
import type { ProfileDrawing, ProfileRow } from '../profile/figure.ts';
import { footOf } from '../skill-gaps/describe.ts';
import { skillGapsLabels } from '../skill-gaps/labels.ts';
import { ofCountry } from '../skill-gaps/of-country.ts';
import { readRows } from '../skill-gaps/read-rows.ts';
import { valueWords } from '../skill-gaps/values.ts';

/** Each is a share of the employers of the one before: that need a skill, whose staff fall short in it, that trained. */
export const pathwayIndicators = ['skill_relevance', 'skill_gap', 'training_coverage'] as const;

/** An official series beside the survey: its values by country as published, with their period. */
export type OfficialBeside = { readonly title: string; readonly values: ReadonlyMap<string, string> };

export type PathwayFigure = ProfileDrawing & {
  readonly title: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
  readonly alt: string;
  readonly table: AnswersTable;
  readonly published: boolean;
};

/**
 * One skill from need over gap to training, a line for each partner country: what the figure says, in one language. An
 * official series stands in the table only, because it is of other people and shares no axis.
 *
 * @param answer about the indicators of the figure in one wave and the partner countries, of one or of all skills
 */
export function describePathway(
  answer: EstimatesAnswer,
  view: { readonly skill: string; readonly wave: string },
  { answers, figure }: AnswersWords,
  official?: OfficialBeside,
): PathwayFigure {
  const { t, language } = answers;
  const skill = skillByCode.get(view.skill)!;
  const write = numbers(language);
  const values = valueWords('share', figure);
  const panel = (indicator: string) => t('pathway.panel', { indicator });
  const rows = partnerCountries.map(({ code, label }): ProfileRow => {
    const own = ofCountry(answer, code);
    const cells = pathwayIndicators.map((indicator): ComparedCell => {
      const labels = skillGapsLabels(
        { indicator, country: code, sector: 'ALL', size: 'ALL', wave: view.wave },
        language,
      );
      const row = ofIndicator(own, indicator, view.skill);
      return cellOf(readRows(row, labels, values, figure)[0], undefined, { figure });
    });
    const said = cells.map((cell, k) => {
      const name = panel(pathwayIndicators[k]!);
      return `${name} ${cell.estimate ? `${cell.valueText} ${cell.intervalText}` : cell.remark}`;
    });
    return {
      skill: code,
      domain: skill.domain,
      label: label[language],
      cells,
      isCertain: false,
      spoken: `${label[language]}: ${said.join('; ')}.`,
    };
  });
  const cells = rows.flatMap((row) => row.cells);
  const estimates = cells.flatMap(({ estimate }) => (estimate ? [estimate] : []));
  const unweighted = answer.notes.includes('unweighted');
  const axis = roundAxis(
    estimates.flatMap(({ low, high }) => [low, high]),
    4,
  );
  const title = titleOf(rows, unweighted, skill.label[language], answers);
  const [needs, gaps, trains] = pathwayIndicators.map((id) => indicatorById.get(id)!.ofBase[language]) as [
    string,
    string,
    string,
  ];
  return {
    title,
    subtitle: t('pathway.about', { needs, gaps, trains }),
    foot: footOf(answer, cells, { weights: unweighted ? 'some' : 'unit', wave: view.wave }, figure),
    alt: t('answers.alt', { title, hidden: cells.length - estimates.length }),
    panels: pathwayIndicators.map((indicator) => ({
      indicator,
      label: panel(indicator),
      axis,
      tickLabels: axis.ticks.map(values.value),
    })),
    groups: [{ domain: skill.domain, label: skill.label[language], rows }],
    legend: { hidden: t('answers.legend.hidden'), lowBase: figure.t('reason.base_30_49.short') },
    table: {
      caption: title,
      columns: [
        t('answers.column', { by: 'country' }),
        ...pathwayIndicators.flatMap((indicator) => [
          panel(indicator),
          figure.t('table.interval'),
          figure.t('table.n'),
        ]),
        ...(official ? [t('pathway.official', { title: official.title })] : []),
      ],
      rows: rows.map((row) => ({
        key: row.skill,
        cells: [
          row.label,
          ...row.cells.flatMap(({ estimate, valueText, intervalText }) =>
            estimate ? [valueText, intervalText.slice(1, -1), write.count(estimate.n)] : [valueText, '', ''],
          ),
          ...(official ? [official.values.get(row.skill) ?? ''] : []),
        ],
      })),
    },
    published: estimates.length > 0,
  };
}

function ofIndicator(answer: EstimatesAnswer, indicator: string, skill: string): EstimatesAnswer {
  const { columns } = answer;
  const at = columns.skill.flatMap((code, row) =>
    code === skill && columns.indicator[row] === indicator ? [row] : [],
  );
  return {
    ...answer,
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, values]) => [name, at.map((row) => values[row])]),
    ) as EstimatesAnswer['columns'],
  };
}

/** Where beyond doubt less, or more, than half of those with a gap trained; nothing is certain without weights. */
function titleOf(
  rows: readonly ProfileRow[],
  unweighted: boolean,
  skill: string,
  answers: AnswersWords['answers'],
): string {
  const { t } = answers;
  const trained = rows.flatMap(({ skill: country, cells }) => {
    const { estimate, isLowBase } = cells[2]!;
    return estimate && !isLowBase ? [{ country, ...estimate }] : [];
  });
  const fewer = trained.filter(({ high }) => high < 0.5);
  const more = trained.filter(({ low }) => low > 0.5);
  const isShown = rows.some(({ cells }) => cells.some(({ estimate }) => estimate));
  const certain = fewer.length > 0 ? fewer : more;
  const kind = !isShown
    ? 'hidden'
    : unweighted
      ? 'unweighted'
      : fewer.length > 0
        ? 'fewer'
        : more.length > 0
          ? 'more'
          : 'open';
  return t('pathway.title', {
    skill,
    kind,
    places: placesOf(
      certain.map(({ country }) => country),
      answers,
    ),
  });
}
