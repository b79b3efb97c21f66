import { randomFor, type Random } from '../../../demonstration/random.ts';
import { personOf } from '../../../demonstration/exports/person.ts';

/** A column made up for a test: its heading, its texts, and whether it identifies persons. */
export type DrawnColumn = {
  readonly heading: string;
  readonly texts: readonly string[];
  readonly personal: boolean;
};

const rows = 40;
type Make = (random: Random, row: number) => string;

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random.uniform() * 10)).join('');
const whole = (random: Random, below: number): number => Math.floor(random.uniform() * below);
const one = <Value>(random: Random, values: readonly Value[]): Value => values[whole(random, values.length)]!;
const two = (value: number): string => String(value).padStart(2, '0');

/** Tries numbers until the check digits fit, as they do in real ones. */
function fitting(make: () => string, fits: (text: string) => boolean): string {
  let text = make();
  while (!fits(text)) text = make();
  return text;
}

const luhn = (text: string): boolean =>
  [...text]
    .toReversed()
    .reduce(
      (sum, digit, at) =>
        sum + [...String(Number(digit) * (1 + (at % 2)))].reduce((a, b) => a + Number(b), 0),
      0,
    ) %
    10 ===
  0;
const elevenTest = (text: string): boolean =>
  [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((sum, weight, at) => sum + weight * Number(text[at]), 0) % 11 === 0;
const peselTest = (text: string): boolean =>
  [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1].reduce((sum, weight, at) => sum + weight * Number(text[at]), 0) % 10 ===
  0;
const balticTest = (text: string): boolean => {
  const sum = (weights: readonly number[]) =>
    weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0) % 11;
  const first = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 1]);
  return (first < 10 ? first : sum([3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 10) === Number(text[10]);
};

const date = (random: Random, from: number, years: number) => ({
  year: from + whole(random, years),
  month: 1 + whole(random, 12),
  day: 1 + whole(random, 28),
});

function finnishId(random: Random): string {
  const { year, month, day } = date(random, 1950, 50);
  const start = `${two(day)}${two(month)}${two(year % 100)}`;
  const number = String(2 + whole(random, 898)).padStart(3, '0');
  return `${start}-${number}${'0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(start + number) % 31]}`;
}

function germanIban(random: Random): string {
  const account = digits(random, 18);
  const rest = BigInt(`${account}131400`) % 97n;
  const iban = `DE${two(98 - Number(rest))}${account}`;
  return whole(random, 2) === 0 ? iban : iban.replace(/(.{4})/g, '$1 ').trim();
}

const spanish = (random: Random): string => {
  const number = digits(random, 8);
  return `${number}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23]}`;
};

const dated = (random: Random, years: number): string => {
  const { year, month, day } = date(random, 1950, years);
  return `${two(year % 100)}${two(month)}${two(day)}`;
};

const sentences = [
  'We find it hard to keep up with new reporting rules for our customers',
  'Robotit muuttavat hitsaajien työn luonteen jo muutamassa vuodessa',
  'Die Umstellung auf Wärmepumpen verlangt mehr Elektrokenntnisse im Handwerk',
  'La transizione digitale richiede competenze nuove nella gestione dei dati',
  'Klanten verwachten dat wij sneller en volledig digitaal kunnen werken',
];

/** Texts of which a column of any heading is personal. */
const personalTexts: Readonly<Record<string, Make>> = {
  email: (random, row) => personOf(row, '2026-03-15', whole(random, 1e6)).email,
  ip: (random) => [0, 0, 0, 0].map(() => whole(random, 256)).join('.'),
  ip6: (random) =>
    `2001:db8:${Array.from({ length: 6 }, () => whole(random, 65_536).toString(16)).join(':')}`,
  phone: (random) =>
    `+${one(random, ['358', '49', '39', '31', '46'])} ${2 + whole(random, 8)}${digits(random, 1)} ${digits(random, 3)} ${digits(random, 4)}`,
  nationalPhone: (random) => `0${4 + whole(random, 6)}0 ${digits(random, 3)} ${digits(random, 4)}`,
  iban: germanIban,
  finnishId,
  spanish,
  swedish: (random) =>
    fitting(() => dated(random, 50) + digits(random, 4), luhn).replace(/(\d{6})(\d{4})/, '$1-$2'),
  dutch: (random) => fitting(() => `${1 + whole(random, 9)}${digits(random, 8)}`, elevenTest),
  polish: (random) => fitting(() => dated(random, 49) + digits(random, 5), peselTest),
  baltic: (random) =>
    fitting(() => `${3 + whole(random, 2)}${dated(random, 49)}${digits(random, 4)}`, balticTest),
  pair: (random) => `${(45 + random.uniform() * 20).toFixed(6)}, ${(5 + random.uniform() * 20).toFixed(6)}`,
  single: (random) => (45 + random.uniform() * 20).toFixed(6),
  birth: (random) => {
    const { year, month, day } = date(random, 1950, 50);
    return one(random, [`${day}.${month}.${year}`, `${year}-${two(month)}-${two(day)}`]);
  },
  name: (random, row) => {
    const { firstName, lastName } = personOf(row, '2026-03-15', whole(random, 1e6));
    return `${firstName} ${one(random, ['', 'J. ', 'Maria '])}${lastName}`.replace(/\s+/g, ' ');
  },
  token: (random, row) => personOf(row, '2026-03-15', whole(random, 1e6)).token,
  agent: (random) =>
    `Mozilla/5.0 (X11; Linux x86_64; rv:${whole(random, 140)}.0) Gecko/20100101 Firefox/${whole(random, 140)}.0`,
  text: (random) =>
    `${one(random, sentences)} ${one(random, ['and', 'ja', 'und', 'e', 'en'])} ${digits(random, 3)} ${one(random, sentences)}`,
};

/** Texts that identify nobody. */
const harmlessTexts: Readonly<Record<string, Make>> = {
  count: (random) => String(whole(random, 400)),
  large: (random) => String(whole(random, 5_000_000)),
  scale: (random) => String(1 + whole(random, 5)),
  yes: (random) => one(random, ['Yes', 'No']),
  share: (random) => `${whole(random, 100)} %`,
  decimal: (random) => (random.uniform() * 100).toFixed(2),
  money: (random) => `${whole(random, 900)} ${digits(random, 3)},00 €`,
  answered: (random) => `2026-0${3 + whole(random, 3)}-${two(1 + whole(random, 28))}`,
  time: (random) =>
    `2026-04-${two(1 + whole(random, 28))} ${two(whole(random, 24))}:${digits(random, 1)}0:00`,
  nace: (random) => `${10 + whole(random, 80)}.${digits(random, 2)}`,
  size: (random) => one(random, ['1-9', '10-49', '50-249', '250+']),
  founded: (random) => String(1900 + whole(random, 126)),
  several: (random) =>
    one(random, ['Apprentices;Joint projects;', 'No link', 'Apprentices; Hiring graduates']),
  statement: (random) =>
    one(random, ['Well below what the job needs', 'Meets what the job needs', 'Above what the job needs']),
  empty: () => '',
};

const neutralHeadings = [
  'Q17',
  'Column 3',
  'F12',
  'Var_004',
  'Question 9',
  'Kysymys 12',
  'Frage 7',
  'Domanda 3',
  'Vraag 21',
  'x',
];

/** Headings of other questions that employers are asked: none of them asks for a person. */
const harmlessHeadings = [
  'How many apprentices do you employ?',
  'Turnover in the last year',
  'Expected change in staff',
  'Do you offer online courses?',
  'Kuinka monta kesätyöntekijää palkkaatte?',
  'Liikevaihto viime vuonna',
  'Tarjoatteko etätyötä?',
  'Hur många sommarjobbare anställer ni?',
  'Omsättning förra året',
  'Wie viele Auszubildende beschäftigen Sie?',
  'Umsatz im letzten Jahr',
  'Bieten Sie Homeoffice an?',
  'Quanti apprendisti avete?',
  'Fatturato dell’ultimo anno',
  'Offrite lavoro a distanza?',
  'Hoeveel leerlingen hebt u in dienst?',
  'Omzet in het afgelopen jaar',
  'Biedt u thuiswerk aan?',
  'Year of foundation',
  'Export share',
  'Satisfaction with recruitment',
  'Number of sites',
  'Weight',
  'Score',
];

/** How a heading is written in a file: with a number, marks, capitals, underscores or tags. */
const written: readonly ((heading: string, random: Random) => string)[] = [
  (heading) => heading,
  (heading) => heading.toUpperCase(),
  (heading, random) => `${1 + whole(random, 40)}. ${heading}`,
  (heading, random) => `Q${1 + whole(random, 40)}: ${heading}`,
  (heading) => `${heading} *`,
  (heading) => `${heading}:`,
  (heading) => heading.replaceAll(' ', '_'),
  (heading) => `<p><b>${heading}</b></p>`,
  (heading) => heading.replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase()),
];

/**
 * Columns of a seed: personal headings with any texts, any heading with personal texts, and harmless ones.
 *
 * @param headings headings that ask for personal data, and headings of the codebook and of tools that do not
 */
export function drawnColumns(
  seed: number,
  count: number,
  headings: { readonly personal: readonly string[]; readonly harmless: readonly string[] },
): DrawnColumn[] {
  const harmless = [...harmlessHeadings, ...neutralHeadings, ...headings.harmless];
  return Array.from({ length: count }, (_, number) => {
    const random = randomFor(seed, 'column', number);
    const kind = number % 4;
    const make =
      kind === 1 ? one(random, Object.values(personalTexts)) : one(random, Object.values(harmlessTexts));
    const heading =
      kind === 0
        ? one(random, written)(headings.personal[(number / 4) % headings.personal.length]!, random)
        : one(random, kind === 1 ? neutralHeadings : harmless);
    const filled = 0.3 + 0.7 * random.uniform();
    const texts = Array.from({ length: rows }, (__, row) =>
      random.chance(filled) ? make(random, number * rows + row) : '',
    );
    return { heading, texts, personal: kind <= 1 };
  });
}
