import type { CoverageAnswer } from '@observatory/data/contract/coverage.ts';
import { describeCoverage } from '@observatory/data/figures/coverage/describe.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { europe, mapSize } from '@observatory/data/places/europe-shapes.ts';
import { partnerCountries } from '@observatory/data/places/partner-countries.ts';

/** The map is half as large as that of official statistics: the partners are found on it, and nothing is read off. */
const scale = 0.5;
const size = { width: mapSize.width * scale, height: mapSize.height * scale };

/** Where the name of a country stands from the middle of it, in px, so that names are clear of small countries. */
const nameAt: Readonly<Record<string, readonly [x: number, y: number, align: 'start' | 'middle' | 'end']>> = {
  NL: [-12, -6, 'end'],
  IT: [-38, 8, 'end'],
};

/** A path in whole px with points at least so many px apart, without the pieces that would not be seen. */
function coarse(path: string, apart: number): string {
  let [x, y] = [0, 0];
  let [atX, atY] = [0, 0];
  const steps = path.replace(/([Ml ])(-?[\d.]+) (-?[\d.]+)/g, (_, kind: string, dx: string, dy: string) => {
    const isMove = kind === 'M';
    [x, y] = isMove ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    const [toX, toY] = [Math.round(x * scale), Math.round(y * scale)];
    const [stepX, stepY] = [toX - atX, toY - atY];
    if (!isMove && Math.abs(stepX) < apart && Math.abs(stepY) < apart) return '';
    [atX, atY] = [toX, toY];
    return isMove ? `M${toX} ${toY}l` : `${stepX} ${stepY} `;
  });
  return steps.replace(/M[^l]*l(?:[-\d]+ [-\d]+ ){0,2}z/g, '').replaceAll(' z', 'z');
}

const isPartner = (code: string): boolean => partnerCountries.some((one) => one.code === code);

const shapes = {
  ...size,
  land: [europe.land, ...europe.countries.filter(({ code }) => !isPartner(code)).map(({ path }) => path)]
    .map((path) => coarse(path, 3))
    .join(''),
};

/** Where employers answered: the partner countries on the map, and how many figures the answers of each allow. */
export const coverageMap = (answer: CoverageAnswer, wave: string, language: Language) => ({
  ...shapes,
  countries: partnerCountries.flatMap(({ code, label }) => {
    const shape = europe.countries.find((one) => one.code === code);
    if (!shape) return [];
    const [dx, dy, align] = nameAt[code] ?? [0, 0, 'middle'];
    return [
      {
        ...{ code, align, label: label[language], path: coarse(shape.path, 1) },
        ...{ x: Math.round(shape.x * scale) + dx, y: Math.round(shape.y * scale) + dy },
        finding: describeCoverage(answer, { country: code, wave }, language).figure.title,
      },
    ];
  }),
});
