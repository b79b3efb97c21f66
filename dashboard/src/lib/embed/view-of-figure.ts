import { answerParts } from '@observatory/data/figures/answers/figure.ts';
import { officialIndicatorByName } from '@observatory/data/indicators/official-indicators.ts';
import { parseBreakdown } from '@observatory/data/indicators/official/select.ts';
import { parsePartnerCode } from '@observatory/data/places/partner-countries.ts';

/** The part of a view's address after the language, for what a figure shows in its own parameters. */
type ViewOf = (asked: Readonly<Record<string, string>>) => string;

const search = (page: string, parameters: Readonly<Record<string, string>>): string => {
  const given = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== ''));
  return given.size === 0 ? page : `${page}?${given}`;
};

/** Pages name each dimension of a breakdown by itself; the interface has all of them in one parameter. */
const official: ViewOf = ({ breakdown = '', ...asked }) => {
  const indicator = officialIndicatorByName.get(asked['indicator'] ?? '');
  const chosen = indicator && breakdown !== '' ? parseBreakdown(indicator, breakdown) : undefined;
  return search('official', { ...asked, ...chosen });
};

const ofCountry: ViewOf = ({ country = 'FI', ...asked }) => search(`country/${country}`, asked);

const views: Readonly<Record<string, ViewOf>> = {
  'skill-gaps': (asked) => search('explore', asked),
  comparison: (asked) => search('compare', asked),
  'skill-profile': ofCountry,
  trend: (asked) => search('trends', asked),
  'importance-gap': ({ sector = 'ALL', country = '', wave = '' }) =>
    search(`sector/${sector}`, { country, wave }),
  'small-multiples': ({ by, sector = 'ALL', country = '', wave = '' }) =>
    by === 'sector' && parsePartnerCode(country)
      ? search(`country/${country}`, { wave })
      : search(`sector/${sector}`, { country, wave }),
  answers: ({ question, skill = '', ...place }) =>
    skill === ''
      ? search('explore', {
          indicator: answerParts[question === 'outlook' ? question : 'level'].main,
          ...place,
        })
      : `skills/${skill}`,
  pathway: ({ skill = '' }) => `skills/${skill}`,
  'joint-needs': (asked) => search('joint-needs', asked),
  drivers: ofCountry,
  'vet-cooperation': ofCountry,
  coverage: (asked) => search('coverage', asked),
  'official-line': official,
  'official-tile': official,
  'official-ranking': official,
  'official-map': official,
};

/** The view of a page that has a figure, for the way back from where it is embedded; undefined for an unknown figure. */
export const viewOfFigure = (figure: string, asked: Readonly<Record<string, string>>): string | undefined =>
  Object.hasOwn(views, figure) ? views[figure]!(asked) : undefined;
