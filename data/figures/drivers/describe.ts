import type { EstimatesAnswer } from '../../contract/columns.ts';
import { indicatorById, itemsOf } from '../../indicators/catalogue.ts';
import { itemLabel } from '../../indicators/item-label.ts';
import type { FigureKey, Translator } from '../../messages/catalogue.ts';
import type { CountryKey } from '../../messages/country-texts.ts';
import type { DriversKey } from '../../messages/drivers-texts.ts';
import { numbers } from '../../messages/numbers.ts';
import { partnerCodes } from '../../places/partner-countries.ts';
import { roundAxis, type Axis } from '../axis.ts';
import type { ComparedCell } from '../comparison/figure.ts';
import { partLabel } from '../comparison/names.ts';
import { midSentence } from '../mid-sentence.ts';
import { spokenCell } from '../profile/describe.ts';
import { footOf } from '../skill-gaps/describe.ts';
import { inPlaceOf } from '../skill-gaps/labels.ts';
import { valueWords } from '../skill-gaps/values.ts';
import type { CooperationFigure, CooperationRow, DriversFigure } from './figure.ts';
import { answerCell } from './read-answers.ts';

export type DriversWords = {
  readonly drivers: Translator<DriversKey>;
  readonly country: Translator<CountryKey>;
  readonly figure: Translator<FigureKey>;
};

type View = { readonly country: string; readonly wave: string };

/**
 * What employers name as causes of gaps, country by country; the title says for how many of the chosen country's
 * training is called for: the others than those without a cause that training could close.
 *
 * @param answer about `gap_driver` in all partner countries
 */
export function describeDrivers(answer: EstimatesAnswer, view: View, words: DriversWords): DriversFigure {
  const { drivers, country, figure } = words;
  const { t, language } = drivers;
  const indicator = indicatorById.get('gap_driver')!;
  const items = itemsOf(indicator);
  const weighted = !answer.notes.includes('unweighted');
  // The country of the page stands first, the others in the order of the partners.
  const codes = [view.country, ...partnerCodes.filter((code) => code !== view.country)];
  const names = codes.map((code) => partLabel('country', code, language));
  const cellAt = (code: string, item: string) =>
    answerCell(answer, { indicator: indicator.id, country: code, item }, figure);
  const rows = items.map((item) => {
    const cells = codes.map((code) => cellAt(code, item));
    const label = itemLabel(indicator, item)?.[language] ?? item;
    const said = cells.map((cell, k) => `${label}: ${spokenCell(names[k]!, cell, words)}.`);
    return {
      ...{ skill: item, label, cells, said, isCertain: false },
      bold: codes.map((code) => code === view.country),
      spoken: '',
    };
  });
  const cells = rows.flatMap((row) => row.cells);
  const { axis, tickLabels } = axisOf(cells, figure);
  const none = cellAt(view.country, 'NO_TRAINING').estimate;
  const write = valueWords('share', figure);
  const inPlace = inPlaceOf(view.country, language)!;
  const title = t('drivers.title', {
    kind: !none ? 'empty' : weighted ? 'some' : 'unweighted',
    inPlace,
    value: none ? write.value(1 - none.value) : '',
    range: none ? `(${write.range(1 - none.high, 1 - none.low)})` : '',
    rest: none ? write.value(none.value) : '',
    restRange: none ? `(${write.range(none.low, none.high)})` : '',
  });
  const reasonsOf = (k: number) => rows.map((row) => row.cells[k]!).filter(({ estimate }) => !estimate);
  return {
    ...saidOf(answer, view, cells, words),
    title,
    subtitle: t('drivers.subtitle', { ofBase: indicator.ofBase[language] }),
    alt: t('drivers.alt', { title, hidden: cells.filter(({ estimate }) => !estimate).length }),
    panels: names.map((label, k) => {
      const hidden = reasonsOf(k);
      const isHidden = hidden.length === rows.length;
      return { label, axis, tickLabels, ...(isHidden && { hidden: hidden[0]?.remark ?? '' }) };
    }),
    groups: [{ rows }],
    legend: { hidden: country.t('country.legend.hidden'), lowBase: country.t('country.legend.low') },
    columns: columnsOf(t('drivers.column.driver'), country),
  };
}

/**
 * Forms of cooperation with vocational education, now and wished for, in one country. That more wish for a form than have
 * it is certain where the intervals do not overlap: the same employers answered both, so this claims less than it could.
 *
 * @param answer about `vet_cooperation` and `vet_cooperation_wished`
 */
export function describeCooperation(
  answer: EstimatesAnswer,
  view: View,
  words: DriversWords,
): CooperationFigure {
  const { drivers, country, figure } = words;
  const { t, language } = drivers;
  const indicator = indicatorById.get('vet_cooperation')!;
  const weighted = !answer.notes.includes('unweighted');
  const cellAt = (id: string, item: string) =>
    answerCell(answer, { indicator: id, country: view.country, item }, figure);
  const names = [t('cooperation.now'), t('cooperation.wished')] as const;
  const rows = itemsOf(indicator).map((item): CooperationRow => {
    const cells = [cellAt('vet_cooperation', item), cellAt('vet_cooperation_wished', item)] as const;
    const label = itemLabel(indicator, item)?.[language] ?? item;
    const said = cells.map((cell, k) => spokenCell(names[k]!, cell, words));
    const values = said.join('; ');
    return {
      ...{ skill: item, label, cells, isCertain: weighted && areApart(cells) },
      spoken: country.t('country.spoken', { skill: label, values }),
    };
  });
  const cells = rows.flatMap((row) => row.cells);
  const more = rows
    .filter(({ skill, isCertain, cells: [now, wished] }) =>
      skill === 'NONE' ? false : isCertain && wished.estimate!.value > now.estimate!.value,
    )
    .sort((a, b) => wishOf(b) - wishOf(a));
  const published = cells.some(({ estimate }) => estimate);
  const title = t('cooperation.title', {
    kind: !published ? 'empty' : !weighted ? 'unweighted' : more.length > 0 ? 'some' : 'none',
    inPlace: inPlaceOf(view.country, language)!,
    forms: more.map(({ label }) => midSentence(label, language)).join('; '),
  });
  return {
    ...saidOf(answer, view, cells, words),
    ...axisOf(cells, figure),
    title,
    subtitle: t('cooperation.subtitle', { ofBase: indicator.ofBase[language] }),
    alt: t('cooperation.alt', { title }),
    groups: [{ rows }],
    panels: names.map((label) => ({ label })),
    legend: { hidden: country.t('country.legend.hidden') },
    columns: columnsOf(t('cooperation.form'), country),
  };
}

const wishOf = ({ cells: [now, wished] }: CooperationRow): number =>
  wished.estimate!.value - now.estimate!.value;

function areApart([now, wished]: CooperationRow['cells']): boolean {
  if (!now.estimate || !wished.estimate || now.isLowBase || wished.isLowBase) return false;
  return now.estimate.high < wished.estimate.low || wished.estimate.high < now.estimate.low;
}

function axisOf(
  cells: readonly ComparedCell[],
  figure: Translator<FigureKey>,
): {
  axis: Axis;
  tickLabels: readonly string[];
} {
  const axis = roundAxis(
    cells.flatMap(({ estimate }) => (estimate ? [estimate.low, estimate.high] : [])),
    4,
  );
  return { axis, tickLabels: axis.ticks.map(valueWords('share', figure).value) };
}

function saidOf(
  answer: EstimatesAnswer,
  { wave }: View,
  cells: readonly ComparedCell[],
  { drivers: { t }, figure }: DriversWords,
) {
  const weights = answer.notes.includes('unweighted') ? 'none' : 'unit';
  const estimates = cells.flatMap(({ estimate }) => (estimate ? [estimate] : []));
  const { count } = numbers(figure.language);
  const range = (values: readonly number[]) =>
    [...new Set([Math.min(...values), Math.max(...values)].map((value) => count(Math.round(value))))].join(
      '–',
    );
  // Its own sentence on the base: these figures are not about skills.
  const [source, ...rest] = footOf(answer, [], { weights, wave }, figure);
  const base = t('drivers.foot.base', {
    n: range(estimates.map(({ n }) => n)),
    effective: range(estimates.map(({ nEffective }) => nEffective)),
  });
  return {
    language: figure.language,
    foot: [source!, ...(estimates.length > 0 ? [base] : []), ...rest],
    published: estimates.length > 0,
  };
}

const columnsOf = (skill: string, { t }: Translator<CountryKey>) => ({
  skill,
  value: t('country.column.value'),
  interval: t('country.column.interval'),
  answers: t('country.column.answers'),
});
