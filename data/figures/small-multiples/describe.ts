import { domainLabels } from '../../competences/domains.ts';
import { domains } from '../../competences/skill.ts';
import type { EstimatesAnswer } from '../../contract/columns.ts';
import { indicatorById } from '../../indicators/catalogue.ts';
import type { FigureKey, Translator } from '../../messages/catalogue.ts';
import type { CountryKey } from '../../messages/country-texts.ts';
import type { SectorKey } from '../../messages/sector-texts.ts';
import type { Place } from '../../survey/relate.ts';
import { roundAxis } from '../axis.ts';
import { columnDimensions } from '../comparison/view.ts';
import { partLabel } from '../comparison/names.ts';
import { midSentence } from '../mid-sentence.ts';
import type { PanelRow } from '../panels/draw-panels.ts';
import { cellOf, rowsOf } from '../profile/describe.ts';
import { gapsFinding } from '../profile/finding.ts';
import { footOf } from '../skill-gaps/describe.ts';
import type { SkillGapsRow } from '../skill-gaps/figure.ts';
import { valueWords } from '../skill-gaps/values.ts';
import type { MultiplesFigure, MultiplesPanel } from './figure.ts';
import { panelPlaces, type MultiplesView } from './view.ts';

export type MultiplesWords = {
  readonly sector: Translator<SectorKey>;
  readonly country: Translator<CountryKey>;
  readonly figure: Translator<FigureKey>;
};

/** Skills that are drawn where fewer are certain, and the most that are. */
const usual = 6;
const most = 8;

/**
 * The skill gaps of several places on one axis. Drawn are the skills that are beyond doubt among the wider half in any
 * panel, then the widest of the place that holds all panels; the table has all of them.
 *
 * @param answer to `multiplesQuestion`
 */
export function describeMultiples(
  answer: EstimatesAnswer,
  view: MultiplesView,
  words: MultiplesWords,
): MultiplesFigure {
  const { t, language } = words.sector;
  const weighted = !answer.notes.includes('unweighted');
  const { panels: places, reference } = panelPlaces(view);
  const rowsAt = (place: Place) => rowsOf(answer, { ...place, indicator: 'skill_gap' }, words.figure);
  const all = places.map((place) => {
    const rows = rowsAt(place);
    const finding = gapsFinding(rows, weighted);
    const certain = new Set('rows' in finding ? finding.rows.map(({ skill }) => skill) : []);
    return { place, rows: new Map(rows.map((row) => [row.skill, row])), certain };
  });
  const names = places.map((place) => partLabel(view.by, place[view.by], language));
  const inOrder = rowsAt(reference).toSorted(byValue);
  const rows = inOrder.map(({ skill, domain, label }): PanelRow => {
    const cells = all.map((panel) => cellOf(panel.rows.get(skill), words.figure));
    const bold = all.map(({ certain }) => certain.has(skill));
    const said = all.map((panel, k) => {
      const row = panel.rows.get(skill);
      return t('multiples.spoken', {
        panel: names[k]!,
        said: row?.spoken ?? `${label}: ${cells[k]!.remark}`,
      });
    });
    return {
      skill,
      domain,
      label,
      cells,
      bold,
      said,
      isCertain: bold.includes(true),
      spoken: '',
    };
  });
  const certain = rows.filter(({ isCertain }) => isCertain).sort((a, b) => count(b) - count(a));
  const others = rows.filter(({ isCertain }) => !isCertain);
  const drawn = [...certain, ...others].slice(0, Math.min(most, Math.max(usual, certain.length)));
  const cells = rows.flatMap((row) => row.cells);
  const estimates = cells.flatMap(({ estimate }) => (estimate ? [estimate] : []));
  const published = estimates.length > 0;
  const title = t('multiples.title', {
    by: view.by,
    kind: !published ? 'empty' : !weighted ? 'unweighted' : certain.length > 0 ? 'wider' : 'none',
    skills: skillsInTitle(certain, names, words),
  });
  const drawnCells = drawn.flatMap((row) => row.cells);
  const axis = roundAxis(
    drawnCells.flatMap(({ estimate }) => (estimate ? [estimate.low, estimate.high] : [])),
    4,
  );
  const tickLabels = axis.ticks.map(valueWords('share', words.figure).value);
  const indicator = indicatorById.get('skill_gap')!;
  return {
    language,
    title,
    subtitle: t('multiples.subtitle', {
      where: whereOf(view, words),
      ofBase: indicator.ofBase[language],
      weighted: String(weighted),
      count: drawn.length,
      reference: midSentence(partLabel(view.by, reference[view.by], language), language),
    }),
    foot: footOf(
      answer,
      cells,
      { weights: weighted ? indicator.weight : 'none', wave: view.wave },
      words.figure,
    ),
    alt: t('multiples.alt', {
      title,
      panels: places.length,
      skills: drawn.length,
      hidden: drawnCells.filter(({ estimate }) => !estimate).length,
    }),
    panels: all.map(({ place, rows: own }, k): MultiplesPanel => {
      const hidden = reasonOf([...own.values()]);
      return {
        ...{ code: place[view.by], place, label: names[k]!, axis, tickLabels },
        ...(hidden && { reason: hidden, hidden: words.figure.t(`reason.${hidden}`) }),
      };
    }),
    groups: [{ rows: drawn }],
    legend: {
      hidden: words.country.t('country.legend.hidden'),
      lowBase: words.country.t('country.legend.low'),
    },
    table: domains.map((domain) => ({
      domain,
      label: domainLabels[domain][language],
      rows: rows
        .filter((row) => row.domain === domain)
        .map(({ skill, label, cells: own }) => ({ skill, label, cells: own })),
    })),
    columns: {
      skill: words.country.t('country.column.skill'),
      value: words.country.t('country.column.value'),
      interval: words.country.t('country.column.interval'),
      answers: words.country.t('country.column.answers'),
    },
    published,
  };
}

const byValue = (a: SkillGapsRow, b: SkillGapsRow): number =>
  (b.estimate?.value ?? -1) - (a.estimate?.value ?? -1);

const count = ({ bold }: PanelRow): number => bold.filter(Boolean).length;

/** The commonest reason where no row has a figure. */
function reasonOf(rows: readonly SkillGapsRow[]) {
  if (rows.some(({ estimate }) => estimate)) return undefined;
  const found = [...Map.groupBy(rows, ({ reason }) => reason)].sort((a, b) => b[1].length - a[1].length);
  return found[0]?.[0] ?? 'nobody_asked';
}

/** What the panels have in common, as it stands before a sentence: all of a dimension is said only of the sector. */
function whereOf(view: MultiplesView, { sector: { language } }: MultiplesWords): string {
  const [first, ...rest] = columnDimensions
    .filter((name) => name !== view.by && (view[name] !== 'ALL' || name === 'sector'))
    .map((name) => partLabel(name, view[name], language));
  return [first, ...rest.map((part) => midSentence(part, language))].join(', ');
}

/** Skills that a title names. */
const named = 3;

/** `using AI tools (Finland, Italy); …` */
function skillsInTitle(
  certain: readonly PanelRow[],
  names: readonly string[],
  { country, sector: { language } }: MultiplesWords,
): string {
  const shown = certain.slice(0, certain.length === named + 1 ? certain.length : named);
  const more = certain.length - shown.length;
  const panels = ({ bold }: PanelRow) => names.filter((_, k) => bold[k]).join(', ');
  return [
    ...shown.map((row) => `${midSentence(row.label, language)} (${panels(row)})`),
    ...(more > 0 ? [country.t('country.title.more', { more })] : []),
  ].join('; ');
}
