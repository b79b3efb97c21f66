import { europeanWords } from './european-words.ts';
import { encode, seeded, unicode } from './generated-file.ts';

const turkish = [
  'tr',
  'windows-1254 iso-8859-9',
  'nitelikli eleman açığı|kaynak işleri|müşteri hizmetleri|ekip çalışması|muhasebe bilgisi|fazla mesai her ay|yeşil dönüşüm|atık yönetimi sağlanıyor',
] as const;

export type HardFile = {
  readonly bytes: Uint8Array;
  readonly what: string;
  readonly separator: string;
  /** The whole file as it was meant, without mark. */
  readonly text: string;
};

/** Places whose names are in no list of words: often the only letters beyond ASCII in an export. */
const places: Readonly<Record<string, string>> = {
  bg: 'Пловдив|Бургас|Стара Загора',
  cs: 'Plzeň|České Budějovice|Zlín|Ústí nad Labem|Jihlava',
  da: 'Ærø|Næstved|Rødovre|Tårnby',
  de: 'München|Nürnberg|Gießen|Lörrach|Düren',
  el: 'Θεσσαλονίκη|Πάτρα|Λάρισα|Βόλος',
  es: 'Cádiz|Málaga|La Coruña|Alcalá de Henares',
  et: 'Pärnu|Võru|Jõgeva|Põltsamaa',
  fi: 'Jyväskylä|Hämeenlinna|Pyhäjärvi|Mänttä',
  fr: 'Saint-Étienne|Besançon|Nîmes|Orléans',
  hr: 'Šibenik|Varaždin|Požega|Čakovec',
  hu: 'Győr|Székesfehérvár|Pécs|Kőszeg',
  it: 'Forlì|Cantù|Mondovì',
  lt: 'Šiauliai|Panevėžys|Mažeikiai|Kėdainiai',
  lv: 'Rēzekne|Liepāja|Jūrmala|Cēsis',
  pl: 'Łódź|Kraków|Gdańsk|Bielsko-Biała|Poznań',
  pt: 'Évora|São João da Madeira|Guimarães',
  ro: 'Braşov|Timişoara|Piteşti|Bacău',
  sk: 'Košice|Žilina|Prešov|Banská Štiavnica',
  sl: 'Škofja Loka|Krško|Brežice',
  sv: 'Örebro|Västerås|Umeå|Gävle',
  tr: 'Eskişehir|İzmir|Diyarbakır|Muğla',
};

const plainWords = ['OK', 'NONE', 'HIRE', 'sales', 'ISCO 7', 'n/a', 'EU', 'B2B', 'team', 'IT'];

/**
 * A short file of some European country that is hard to guess: 3 to 20 rows of 2 to 8 columns, few letters beyond ASCII,
 * separators of other files inside of cells, decimal commas, thousands with spaces, columns that are mostly empty.
 * Undefined when the words cannot be written in the encoding drawn.
 */
export function hardFile(seed: number): HardFile | undefined {
  const draw = seeded(seed);
  const below = (limit: number): number => Math.floor(draw() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  const [language, legacy, list] = pick([...europeanWords, turkish]);
  const words = draw() < 0.3 ? (places[language] ?? list).split('|') : list.split('|');
  const encoding = draw() < 0.4 ? pick(unicode) : pick(legacy.split(' '));
  const separator = pick([',', ';', '\t', ';', ',', '|']);
  const lineEnd = pick(['\n', '\r\n']);
  const mark = pick([',', ',', '.']);
  const quoting = pick(['needed', 'needed', 'all']);
  // How many words are of the language: in many exports only a city or a remark is.
  const native = pick([0.1, 0.3, 1]);
  const speaking = pick([0, 0.4]);
  const word = (): string => (draw() < native ? pick(words) : pick(plainWords));
  const kinds: Record<string, (row: number) => string> = {
    id: (row) => String(row + 1),
    date: (row) => pick([`${1 + (row % 28)}.${1 + (row % 12)}.2026`, `2026-03-${10 + (row % 20)}`]),
    moment: (row) => `${1 + (row % 28)}/${1 + (row % 12)}/2026, ${8 + (row % 12)}:05:0${row % 10}`,
    code: () => pick(['SKILL', 'PAY', 'S10_49', '']),
    word,
    number: () => `${below(400)}${mark}${10 + below(90)}`,
    thousands: () => `${1 + below(90)} ${100 + below(900)}${mark}${below(10)}`,
    scale: () => pick(['1', '2', '3', '4', '5', '-97', '']),
    options: () => [word(), word(), word()].slice(0, 1 + below(3)).join(pick(['; ', ', ', ';', '|'])),
    remark: () => pick([`${word()}, ${word()}; ${word()}.`, '', '', `"${word()}", ${word()}`]),
    seldom: () => (draw() < 0.15 ? word() : ''),
  };
  const columns = Array.from({ length: 2 + below(7) }, () => pick(Object.keys(kinds)));
  const header = columns.map((kind, at) =>
    draw() < speaking ? `${pick(words)}${pick(['', ' (%)', ', %', '?'])}` : `Q${at + 1}_${kind}`,
  );
  const rows = Array.from({ length: 3 + below(pick([3, 18])) }, (_, row) =>
    columns.map((kind) => kinds[kind]!(row)),
  );
  const write = (cells: readonly string[]): string =>
    cells
      .map((text) =>
        quoting === 'all' || [separator, '"', '\n', '\r'].some((sign) => text.includes(sign))
          ? `"${text.replaceAll('"', '""')}"`
          : text,
      )
      .join(separator);
  const text = [header, ...rows].map((row) => write(row) + lineEnd).join('');
  const bytes = encode(text, encoding);
  const what = [seed, language, encoding, JSON.stringify(separator), mark, quoting, columns.join('+')];
  return bytes && { bytes, what: what.join(' '), separator, text };
}
