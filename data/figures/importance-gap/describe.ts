import { domainLabels } from '../../competences/domains.ts';
import { domains } from '../../competences/skill.ts';
import type { EstimatesAnswer } from '../../contract/columns.ts';
import { indicatorById } from '../../indicators/catalogue.ts';
import type { FigureKey, Translator } from '../../messages/catalogue.ts';
import type { CountryKey } from '../../messages/country-texts.ts';
import type { SectorKey } from '../../messages/sector-texts.ts';
import type { Place } from '../../survey/relate.ts';
import { freeAxis } from '../axis.ts';
import { midSentence } from '../mid-sentence.ts';
import { cellOf, rowsOf, spokenCell } from '../profile/describe.ts';
import { footOf } from '../skill-gaps/describe.ts';
import type { SkillGapsRow } from '../skill-gaps/figure.ts';
import { whereOf } from '../skill-gaps/finding.ts';
import { skillGapsLabels } from '../skill-gaps/labels.ts';
import { valueWords } from '../skill-gaps/values.ts';
import type { MapAxis, MapFigure, MapPoint } from './figure.ts';
import { middleOf, placeOf, sideOf, type MapPlace } from './place.ts';

type Words = {
  readonly sector: Translator<SectorKey>;
  readonly country: Translator<CountryKey>;
  readonly figure: Translator<FigureKey>;
};

/** Skills that a title names. */
const named = 3;

/**
 * Need against gap of each skill in one place. A skill is in a quarter only where both sides are beyond doubt.
 *
 * @param answer about `mapIndicators`
 */
export function describeMap(answer: EstimatesAnswer, place: Place, words: Words): MapFigure {
  const { sector, country, figure } = words;
  const { t, language } = sector;
  const weighted = !answer.notes.includes('unweighted');
  const needs = rowsOf(answer, { ...place, indicator: 'skill_relevance' }, figure);
  const gaps = rowsOf(answer, { ...place, indicator: 'skill_gap' }, figure);
  const need = axisOf(needs, t('map.axis', { axis: 'need' }), figure);
  const gap = axisOf(gaps, t('map.axis', { axis: 'gap' }), figure);
  const bySkill = new Map(needs.map((row) => [row.skill, row]));
  const shown = (rows: readonly SkillGapsRow[]) => rows.filter(({ estimate }) => estimate).length;
  const placeText = (at: MapPlace) => t('map.place', { place: at });
  const points = gaps.map((row): MapPoint => {
    const own = bySkill.get(row.skill);
    const at: MapPlace =
      !row.estimate || !own?.estimate
        ? 'hidden'
        : !weighted
          ? 'undecided'
          : placeOf(sideOf(own, need.band, shown(needs)), sideOf(row, gap.band, shown(gaps)));
    const cells = [cellOf(own, figure), cellOf(row, figure)] as const;
    const said = cells.map((cell, k) => spokenCell([need, gap][k]!.label, cell, words));
    return {
      skill: row.skill,
      domain: row.domain,
      label: row.label,
      ...{ need: cells[0], gap: cells[1], place: at, placeText: placeText(at) },
      spoken: country.t('country.spoken', {
        skill: row.label,
        values: [...said, ...(at === 'hidden' ? [] : [placeText(at)])].join('; '),
      }),
    };
  });
  const both = points.filter((point) => point.place === 'high_high').sort(byGap);
  const placed = points.filter((point) => !['undecided', 'hidden'].includes(point.place)).length;
  const published = points.some((point) => point.place !== 'hidden');
  const labels = skillGapsLabels({ ...place, indicator: 'skill_gap' }, language);
  const more = both.length > named + 1 ? both.length - named : 0;
  const title = t('map.title', {
    kind: !published ? 'empty' : !weighted ? 'unweighted' : both.length > 0 ? 'some' : 'none',
    where: whereOf(labels, language),
    skills: [
      ...both.slice(0, both.length - more).map(({ label }) => midSentence(label, language)),
      ...(more > 0 ? [country.t('country.title.more', { more })] : []),
    ].join('; '),
  });
  const [needBase, gapBase] = ['skill_relevance', 'skill_gap'].map(
    (id) => indicatorById.get(id)!.ofBase[language],
  );
  return {
    language,
    title,
    subtitle: t('map.subtitle', { ofNeed: needBase!, ofGap: gapBase!, weighted: String(weighted) }),
    foot: footOf(
      answer,
      [...needs, ...gaps],
      { weights: weighted ? labels.indicator.weight : 'none', wave: place.wave },
      figure,
    ),
    alt: t('map.alt', { title, placed, count: points.length }),
    need,
    gap,
    corners: {
      high_high: placeText('high_high'),
      high_low: placeText('high_low'),
      low_high: placeText('low_high'),
      low_low: placeText('low_low'),
    },
    points: domains.flatMap((domain) => points.filter((point) => point.domain === domain).sort(byGap)),
    domains: domains.map((domain) => ({ domain, label: domainLabels[domain][language] })),
    columns: {
      skill: country.t('country.column.skill'),
      need: need.label,
      gap: gap.label,
      place: t('map.column.place'),
      interval: country.t('country.column.interval'),
    },
    published,
  };
}

const byGap = (a: MapPoint, b: MapPoint): number =>
  (b.gap.estimate?.value ?? -1) - (a.gap.estimate?.value ?? -1);

function axisOf(rows: readonly SkillGapsRow[], label: string, figure: Translator<FigureKey>): MapAxis {
  const values = rows.flatMap(({ estimate }) => (estimate ? [estimate.low, estimate.high] : []));
  const axis = freeAxis(values, 6);
  return {
    ...axis,
    label,
    tickLabels: axis.ticks.map(valueWords('share', figure).value),
    band: middleOf(rows),
  };
}
