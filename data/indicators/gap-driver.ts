import { answerBit } from '../codebook/encode-codes.ts';
import type { Answer } from '../codebook/question.ts';
import type { TakeColumn } from '../survey/column.ts';
import type { Indicator, Measure, RMeasure } from './indicator.ts';

const questions = { reasons: 'B3_REASON', causes: 'C4_CAUSE', barriers: 'E3_BARRIER' } as const;
type Question = keyof typeof questions;
type Codes = Partial<Readonly<Record<Question, readonly string[]>>>;

/**
 * Which answers point to which driver, after the four shortage drivers of Jobs and Skills Australia (long training,
 * short training, suitability and retention gap); why each answer stands where it does: decision 18.
 */
const teachable: Codes = { causes: ['NEW', 'TRAINPART', 'TRAINNONE', 'TECH', 'PROC'], reasons: ['SKILL'] };
const noCourse: Codes = { barriers: ['NOOFFER'] };
const qualification: Codes = { reasons: ['QUAL'] };
const suitability: Codes = { reasons: ['EXPER', 'LANG'], causes: ['MOTIV'] };
const retention: Codes = {
  reasons: ['PAY', 'COND', 'LOC', 'COMPET'],
  causes: ['RETAIN'],
  barriers: ['POACH'],
};

/** Drivers that an employer's answers point to; several are possible, and one of them says that training is none. */
const drivers: readonly Answer[] = [
  {
    code: 'TRAIN_NOW',
    label: {
      en: 'Training can close it now',
      fi: 'Korjattavissa koulutuksella heti',
      sv: 'Kan åtgärdas med utbildning nu',
      de: 'Jetzt durch Schulung zu schließen',
      it: 'Colmabile subito con la formazione',
      nl: 'Nu met scholing op te lossen',
    },
  },
  {
    code: 'LONG_TRAINING',
    label: {
      en: 'Needs a qualification or a new course',
      fi: 'Vaatii tutkinnon tai uuden koulutuksen',
      sv: 'Kräver en examen eller en ny utbildning',
      de: 'Verlangt einen Abschluss oder ein neues Angebot',
      it: 'Richiede una qualifica o un corso nuovo',
      nl: 'Vraagt een diploma of een nieuwe opleiding',
    },
  },
  {
    code: 'SUITABILITY',
    label: {
      en: 'Experience, motivation or languages',
      fi: 'Kokemus, motivaatio tai kielitaito',
      sv: 'Erfarenhet, motivation eller språk',
      de: 'Erfahrung, Motivation oder Sprache',
      it: 'Esperienza, motivazione o lingue',
      nl: 'Ervaring, motivatie of taal',
    },
  },
  {
    code: 'RETENTION',
    label: {
      en: 'Pay, conditions, location or staff who leave',
      fi: 'Palkka, työolot, sijainti tai henkilöstön lähteminen',
      sv: 'Lön, villkor, läge eller personal som slutar',
      de: 'Bezahlung, Bedingungen, Standort oder Abwanderung',
      it: 'Retribuzione, condizioni, sede o personale che se ne va',
      nl: 'Loon, arbeidsvoorwaarden, locatie of vertrekkend personeel',
    },
  },
  {
    code: 'NO_TRAINING',
    label: {
      en: 'No cause that calls for training',
      fi: 'Ei syytä, johon tarvitaan koulutusta',
      sv: 'Ingen orsak som kräver utbildning',
      de: 'Keine Ursache, die Schulung verlangt',
      it: 'Nessuna causa che richieda formazione',
      nl: 'Geen oorzaak die om scholing vraagt',
    },
  },
];

/** x: the answers point to the driver, z: gives a reason for hard-to-fill vacancies or a cause of a skills gap. */
function measureDriver(take: TakeColumn, driver: string): Measure {
  const names = Object.keys(questions) as Question[];
  const columns = Object.fromEntries(names.map((name) => [name, take(questions[name])]));
  const anyOf = (codes: Codes) => {
    const masks = names.map((name) =>
      (codes[name] ?? []).reduce((mask, code) => mask | answerBit(questions[name], code), 0),
    );
    // Missing codes are negative numbers, whose bits mean nothing.
    return (row: number) =>
      names.some((name, at) => columns[name]![row]! > 0 && (columns[name]![row]! & masks[at]!) !== 0);
  };
  const [isTeachable, isWithoutCourse, isQualification] = [teachable, noCourse, qualification].map(anyOf);
  const isNow = (row: number) => isTeachable!(row) && !isWithoutCourse!(row);
  const isLong = (row: number) => isQualification!(row) || (isTeachable!(row) && isWithoutCourse!(row));
  const points: Readonly<Record<string, (row: number) => boolean>> = {
    TRAIN_NOW: isNow,
    LONG_TRAINING: isLong,
    SUITABILITY: anyOf(suitability),
    RETENTION: anyOf(retention),
    NO_TRAINING: (row) => !isNow(row) && !isLong(row),
  };
  const inBase = (row: number) => columns['reasons']![row]! > 0 || columns['causes']![row]! > 0;
  const pointsTo = points[driver]!;
  return {
    z: (row) => (inBase(row) ? 1 : 0),
    x: (row) => (inBase(row) && pointsTo(row) ? 1 : 0),
  };
}

const anyInR = (codes: Codes): string =>
  Object.entries(codes)
    .flatMap(([name, own]) => own.map((code) => `has_code(${name}, "${code}")`))
    .join(' |\n  ');

const pointsInR: Readonly<Record<string, string>> = {
  TRAIN_NOW: 'now',
  LONG_TRAINING: 'long',
  SUITABILITY: `(${anyInR(suitability)})`,
  RETENTION: `(${anyInR(retention)})`,
  NO_TRAINING: '!now & !long',
};

const driverInR = (driver: string): RMeasure => ({
  reads: questions,
  steps: {
    teachable: anyInR(teachable),
    no_course: anyInR(noCourse),
    now: 'teachable & !no_course',
    long: `${anyInR(qualification)} | (teachable & no_course)`,
  },
  z: '!is.na(reasons) | !is.na(causes)',
  x: `z & ${pointsInR[driver]!}`,
});

export const gapDriver: Indicator = {
  id: 'gap_driver',
  concept: 'gap-driver',
  kind: 'share',
  detail: 'answer',
  answers: drivers,
  unitCounted: 'employers',
  weight: 'unit',
  referencePeriod: 'interview',
  populationFloor: 1,
  label: {
    en: 'What drives gaps and shortages',
    fi: 'Mistä vajeet ja pula johtuvat',
    sv: 'Vad brister och brist på sökande beror på',
    de: 'Woran Lücken und Engpässe liegen',
    it: 'Da che cosa dipendono carenze e posti vacanti',
    nl: 'Waardoor tekorten ontstaan',
  },
  base: {
    en: 'employers that name a cause of a skills gap or of hard-to-fill vacancies',
    fi: 'työnantajat, jotka nimeävät syyn osaamisvajeeseen tai vaikeasti täytettäviin paikkoihin',
    sv: 'arbetsgivare som anger en orsak till kompetensbrist eller till svårtillsatta platser',
    de: 'Arbeitgeber, die eine Ursache für Kompetenzlücken oder schwer besetzbare Stellen nennen',
    it: 'datori di lavoro che indicano una causa delle carenze di competenze o dei posti difficili da coprire',
    nl: 'werkgevers die een oorzaak noemen van een tekort aan vaardigheden of van moeilijk vervulbare vacatures',
  },
  ofBase: {
    en: 'of employers that name a cause of a skills gap or of hard-to-fill vacancies',
    fi: 'työnantajista, jotka nimeävät syyn osaamisvajeeseen tai vaikeasti täytettäviin paikkoihin',
    sv: 'av de arbetsgivare som anger en orsak till kompetensbrist eller till svårtillsatta platser',
    de: 'der Arbeitgeber, die eine Ursache für Kompetenzlücken oder schwer besetzbare Stellen nennen',
    it: 'dei datori di lavoro che indicano una causa delle carenze di competenze o dei posti difficili da coprire',
    nl: 'van de werkgevers die een oorzaak noemen van een tekort aan vaardigheden of van moeilijk vervulbare vacatures',
  },
  definition: {
    en: 'Employers whose reasons for hard-to-fill vacancies, causes of skills gaps and barriers to training point to this driver, as a percentage of employers that name a reason or cause; several drivers are possible, and “no applicants” and “other” point to none.',
    fi: 'Työnantajat, joiden mainitsemat syyt vaikeasti täytettäviin paikkoihin ja osaamisvajeisiin sekä koulutuksen esteet viittaavat tähän tekijään, prosentteina työnantajista, jotka mainitsevat syyn; tekijöitä voi olla useita, eivätkä vastaukset ”ei hakijoita” ja ”muu” viittaa mihinkään.',
    sv: 'Arbetsgivare vars skäl till svårtillsatta platser, orsaker till kompetensbrist och hinder för utbildning pekar på denna drivkraft, i procent av de arbetsgivare som anger ett skäl eller en orsak; flera drivkrafter är möjliga, och ”inga sökande” och ”annat” pekar inte på någon.',
    de: 'Arbeitgeber, deren Gründe für schwer besetzbare Stellen, Ursachen von Kompetenzlücken und Hindernisse für Schulung auf diesen Treiber weisen, in Prozent der Arbeitgeber, die einen Grund oder eine Ursache nennen; mehrere Treiber sind möglich, und „keine Bewerbungen“ und „Sonstiges“ weisen auf keinen.',
    it: 'Datori di lavoro i cui motivi per i posti difficili da coprire, le cause delle carenze e gli ostacoli alla formazione indicano questo fattore, in percentuale di quelli che nominano un motivo o una causa; sono possibili più fattori, mentre “nessun candidato” e “altro” non ne indicano alcuno.',
    nl: 'Werkgevers bij wie de redenen voor moeilijk vervulbare vacatures, de oorzaken van tekorten en de belemmeringen voor scholing op deze factor wijzen, als percentage van de werkgevers die een reden of oorzaak noemen; meer factoren zijn mogelijk, en ‘geen sollicitanten’ en ‘anders’ wijzen op geen enkele.',
  },
  measure: measureDriver,
  // That nobody is without a cause that calls for training tells of each that training is called for.
  openAtZero: (driver) => driver !== 'NO_TRAINING',
  rMeasure: driverInR,
};
