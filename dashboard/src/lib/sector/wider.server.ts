import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { partLabel } from '@observatory/data/figures/comparison/names.ts';
import { columnDimensions } from '@observatory/data/figures/comparison/view.ts';
import { midSentence } from '@observatory/data/figures/mid-sentence.ts';
import type { MultiplesFigure } from '@observatory/data/figures/small-multiples/figure.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import type { Translator } from '@observatory/data/messages/catalogue.ts';
import type { SectorKey } from '@observatory/data/messages/sector-texts.ts';
import { sectorAncestors } from '@observatory/data/sectors/sectors.ts';
import type { Place } from '@observatory/data/survey/relate.ts';

/** Places that hold a place, the nearest first: all sizes, wider sectors, then all countries. */
export function widerPlaces(place: Place): Place[] {
  const sectors = sectorAncestors(place.sector);
  const sizes = [...new Set([place.size, 'ALL'])];
  const countries = [...new Set([place.country, 'POOLED'])];
  const all = countries.flatMap((country) =>
    sectors.flatMap((sector) => sizes.map((size) => ({ ...place, country, sector, size }))),
  );
  return all.slice(1);
}

/** The question for everything that could be shown in place of hidden panels. */
export function widerQuestion(places: readonly Place[]): Record<string, string> {
  const wider = places.flatMap((place) => widerPlaces(place));
  const codes = (name: keyof Place) => [...new Set(wider.map((place) => place[name]))].join('~');
  return {
    indicator: 'skill_gap',
    wave: codes('wave'),
    country: codes('country'),
    sector: codes('sector'),
    size: codes('size'),
  };
}

/** Panels that are hidden with their reason, and the nearest place that has figures. */
export function hiddenPanels(
  { panels }: MultiplesFigure,
  answer: EstimatesAnswer | undefined,
  { t, language }: Translator<SectorKey>,
) {
  return panels.flatMap(({ code, label, place, hidden }) => {
    if (hidden === undefined) return [];
    const wider = answer && widerPlaces(place).find((one) => isPublished(answer, one));
    return [
      {
        code,
        text: t('sector.hidden', { panel: label, reason: hidden }),
        ...(wider && {
          wider: t('sector.hidden.wider', { group: nameOf(wider, language) }),
          tail: `?${new URLSearchParams({ ...wider })}`,
        }),
      },
    ];
  });
}

function isPublished({ columns }: EstimatesAnswer, place: Place): boolean {
  return columns.estimate.some(
    (value, row) =>
      value !== null &&
      (['country', 'sector', 'size'] as const).every((name) => columns[name][row] === place[name]),
  );
}

function nameOf(place: Place, language: Language): string {
  const [first, ...rest] = columnDimensions
    .filter((name) => name !== 'wave' && (name !== 'size' || place.size !== 'ALL'))
    .map((name) => partLabel(name, place[name], language));
  return [first, ...rest.map((part) => midSentence(part, language))].join(', ');
}
