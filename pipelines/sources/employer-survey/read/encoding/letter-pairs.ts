/**
 * How likely letters follow one another in the languages of Europe, counted in names of countries and languages
 * (CLDR, through Intl) and in the commonest short words. Enough to tell encodings apart, not languages.
 */
const commonest: Readonly<Record<string, string>> = {
  bg: 'и на в за се от да не по са като при или това няма много предприятие служители умения обучение',
  cs: 'a v na je se že které při není již více než také být může škola odborné dovednosti zaměstnanců řízení',
  da: 'og i at er på til af for en med ikke færdigheder medarbejdere virksomhed få også større uddannelse',
  de: 'und der die das für mit nicht über größe können Fähigkeiten Beschäftigte Schüler Straße würde Ausbildung',
  el: 'και το της να είναι για με από δεν την επιχείρηση εργαζόμενοι δεξιότητες εκπαίδευση περισσότερο πολύ',
  en: 'the and of to in is for with not are skills employees training company café naïve',
  es: 'y de la el en los que para más también formación años empresa habilidades pequeña está según número',
  et: 'ja on ei see kui või töötajad oskused koolitus ettevõte õpe väike üle aasta küsimus äri',
  fi: 'ja on ei että sekä myös yritys henkilöstö osaaminen työntekijät käyttö määrä tärkeä ympäristö öljy',
  fr: 'et de la le les des à être où très compétences employés entreprise numérique élève société français août',
  ga: 'agus an na is ar le nach bhfuil fostaithe scileanna oideachas cuideachta éigin mór níos',
  hr: 'i u na je za se su ne više vještine zaposlenici poduzeće može škola učenje također već',
  hu: 'és a az nem hogy egy több képzés vállalat munkavállalók készségek között nő idő felnőtt működés első',
  it: 'e di la il che per non è più competenze perché formazione azienda attività qualità società può città',
  lt: 'ir yra į su ne kad daugiau įmonė darbuotojai įgūdžiai mokymas švietimas žmonės būti ąžuolas',
  lv: 'un ir ar no par ne vairāk uzņēmums darbinieki prasmes apmācība izglītība cilvēki būt ļoti šķiet',
  mt: 'u li fil għal mhux aktar ħiliet impjegati taħriġ kumpanija żgħir ħafna iżda ċentru',
  nl: 'en de het een van voor niet zijn vaardigheden werknemers opleiding bedrijf reële één coördinatie',
  pl: 'i w na z że nie jest się dla więcej umiejętności pracownicy szkolenie przedsiębiorstwo również może być',
  pt: 'e de o a que não para são mais competências formação empresa você também número pequena está',
  ro: 'și în la de nu este pentru mai mult competențe angajați formare întreprindere învățare știință săptămână',
  sk: 'a v na je sa že nie viac zručnosti zamestnanci podnik škola vzdelávanie môže byť ľudia ktorý',
  sl: 'in v na je za se ne več veščine zaposleni podjetje šola izobraževanje lahko že učenje',
  sv: 'och i att är på för inte med färdigheter anställda företag utbildning större också många få',
  nb: 'og i å er på til av for ikke ferdigheter ansatte bedrift opplæring større også få',
  is: 'og í að er á ekki það fyrir með hæfni starfsmenn þjálfun fyrirtæki stærð við',
  tr: 've bir için değil daha çok beceriler çalışanlar eğitim işletme şirket öğrenci küçük yıl ığ',
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function namesIn(language: string): string {
  const names = (type: 'region' | 'language') =>
    new Intl.DisplayNames([language], { type, fallback: 'none' });
  const regions = names('region');
  const languages = names('language');
  const found: string[] = [];
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      found.push(regions.of(code) ?? '', languages.of(code.toLowerCase()) ?? '');
    }
  }
  return found.join(' ');
}

/** Natural logarithm of the chance of `next` after `letter`, both in lower case; a space begins and ends a word. */
export type LetterPairs = (letter: string, next: string) => number;

const smoothing = 0.9;
/** Chance of a letter that the language does not have: foreign names occur. */
const foreign = 1e-5;

function count(text: string): LetterPairs {
  const pairs = new Map<string, number>();
  const singles = new Map<string, number>();
  let all = 0;
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const padded = ` ${word} `;
    for (let at = 1; at < padded.length; at += 1) {
      const next = padded[at]!;
      const pair = padded[at - 1]! + next;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      singles.set(next, (singles.get(next) ?? 0) + 1);
      all += 1;
    }
  }
  const logs = new Map<string, Map<string, number>>();
  return (letter, next) => {
    let following = logs.get(letter);
    if (!following) logs.set(letter, (following = new Map()));
    let log = following.get(next);
    if (log === undefined) {
      const single = (singles.get(next) ?? 0) / all;
      const after = singles.get(letter) ?? 0;
      const share = after === 0 ? 0 : (pairs.get(letter + next) ?? 0) / after;
      log = Math.log(smoothing * share + (1 - smoothing) * single + foreign);
      following.set(next, log);
    }
    return log;
  };
}

let counted: ReadonlyMap<string, LetterPairs> | undefined;

/** Romanian was written with cedillas before it could be written with commas. */
const withCedillas = (text: string): string =>
  text.replaceAll('ș', 'ş').replaceAll('ț', 'ţ').replaceAll('Ș', 'Ş').replaceAll('Ț', 'Ţ');

/** The letter pairs of 27 languages; counted once, when a file first needs them. */
export function letterPairs(): ReadonlyMap<string, LetterPairs> {
  counted ??= new Map(
    Object.entries(commonest).map(([language, words]) => {
      const text = `${namesIn(language)} ${`${words} `.repeat(8)}`;
      return [language, count(language === 'ro' ? `${text} ${withCedillas(text)}` : text)];
    }),
  );
  return counted;
}
