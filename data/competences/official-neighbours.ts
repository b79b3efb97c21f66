import type { Labels } from '../messages/language.ts';
import { contentDiffers } from './official-neighbour-contents.ts';
import { whoIsAsked } from './official-neighbour-words.ts';

/** What an official figure tells about a skill: that it is needed, that it is taught, that people have it. */
export const neighbourRoles = ['needed', 'trained', 'held'] as const;
export type NeighbourRole = (typeof neighbourRoles)[number];

/** How the official item stands to the skill: its content is the same, holds it, is a part of it, or touches it. */
export type Nearness = 'same' | 'wider' | 'narrower' | 'related';

export type OfficialNeighbour = {
  /** Code of one of our skills. */
  readonly skill: string;
  readonly role: NeighbourRole;
  /** Name of an official indicator, and the place in its breakdowns as `breakdownOf` writes it. */
  readonly indicator: string;
  readonly breakdown: string;
  readonly nearness: Nearness;
  /** One sentence: who is asked, of whom, from which size or age on, in which year. */
  readonly asked: Labels;
  /** One sentence: what the official item holds that the skill does not, or the other way round. */
  readonly content: Labels;
};

type Place = Omit<OfficialNeighbour, 'skill' | 'nearness' | 'content'>;
type Content = keyof typeof contentDiffers;

const place = (
  role: NeighbourRole,
  indicator: string,
  breakdown: string,
  asked: keyof typeof whoIsAsked,
): Place => ({ role, indicator, breakdown, asked: whoIsAsked[asked] });

/** The total of `skills-needed` is its first code, which a breakdown does not write. */
const skillsCode = (code: string): string => (code === 'SPEC' ? '' : `skills=${code}`);
const needed = (code: string) => place('needed', 'skills-needed', skillsCode(code), 'skillsNeeded');
const trained = (code: string) => place('trained', 'skills-trained', skillsCode(code), 'skillsTrained');
const ictTraining = (who: string) =>
  place('trained', 'enterprises-training-ict-skills', `indic_is=${who}`, 'ictTraining');
const held = (indicator: string) => place('held', indicator, '', 'digitalSkills');

const near = (skill: string, nearness: Nearness, content: Content, ...places: readonly Place[]) =>
  places.map((one): OfficialNeighbour => ({ skill, nearness, content: contentDiffers[content], ...one }));

const generalIt = (skill: string) => [
  ...near(skill, 'wider', 'generalIt', needed('IT_GEN'), trained('IT_GEN')),
  ...near(skill, 'wider', 'anyIctTraining', ictTraining('E_ITUST2')),
];

const greenJobs = (skill: string) =>
  near(skill, 'related', 'greenJobs', place('held', 'green-economy-employment', '', 'greenEconomy'));

/** The nearest official figures of each skill, in the order of skills and roles. Reviewed by hand. */
export const officialNeighbours: readonly OfficialNeighbour[] = [
  ...generalIt('DIG_INFO'),
  ...near('DIG_INFO', 'same', 'information', held('information-and-data-literacy')),
  ...generalIt('DIG_COMM'),
  ...near('DIG_COMM', 'wider', 'communication', held('digital-communication-and-collaboration')),
  ...generalIt('DIG_CONT'),
  ...near('DIG_CONT', 'wider', 'content', held('digital-content-creation')),
  ...generalIt('DIG_SAFE'),
  ...near('DIG_SAFE', 'narrower', 'safety', held('digital-safety')),
  ...generalIt('DIG_PROB'),
  ...near('DIG_PROB', 'related', 'problems', held('digital-problem-solving')),
  ...near('DIG_JOB', 'wider', 'jobSpecific', needed('SPEC'), trained('SPEC')),
  ...near('DIG_JOB', 'related', 'anyIctTraining', ictTraining('E_ITUST2')),
  ...near('DIG_DATA', 'related', 'itProfessionals', needed('IT_PROF'), trained('IT_PROF')),
  ...near('DIG_DATA', 'wider', 'anyIctTraining', ictTraining('E_ITSPT2')),
  ...near('DIG_DATA', 'related', 'specialists', place('held', 'ict-specialists-share', '', 'ictSpecialists')),
  ...near(
    'DIG_AI',
    'related',
    'useOfAi',
    place('needed', 'enterprises-using-ai', '', 'artificialIntelligence'),
  ),
  ...near('DIG_AI', 'wider', 'anyIctTraining', ictTraining('E_ITUST2')),
  ...greenJobs('GRN_ENER'),
  ...greenJobs('GRN_CIRC'),
  ...near('GRN_TECH', 'wider', 'jobSpecificGreen', needed('SPEC'), trained('SPEC')),
  ...greenJobs('GRN_TECH'),
  ...near('SOF_TEAM', 'same', 'sameWords', needed('TEAM'), trained('TEAM')),
  ...near('SOF_COMM', 'same', 'sameWords', needed('COMM'), trained('COMM')),
  ...near('SOF_CUST', 'same', 'sameWords', needed('CUS_HDL'), trained('CUS_HDL')),
  ...near('SOF_PROB', 'wider', 'anyProblemSolving', needed('PB_SOLV'), trained('PB_SOLV')),
  ...near(
    'SOF_LEARN',
    'related',
    'offeredByEmployers',
    place('trained', 'enterprises-providing-training', 'training=OF_GUID', 'formsOfTraining'),
    place('trained', 'enterprises-providing-training', 'training=OF_SDL', 'formsOfTraining'),
  ),
  ...near(
    'SOF_LEARN',
    'related',
    'takingPart',
    place('held', 'employed-learning-4-weeks', '', 'adultLearning'),
  ),
  ...near('SOF_INTER', 'narrower', 'languagesOnly', needed('FOR_LANG'), trained('FOR_LANG')),
];

/** The official figures near one skill; none where no official statistic asks about it. */
export const officialNeighboursOf = (skill: string): readonly OfficialNeighbour[] =>
  officialNeighbours.filter((one) => one.skill === skill);

/** Skills that no official statistic of the four countries together asks about. */
export const skillsWithoutNeighbour: readonly string[] = [
  'GRN_LAW',
  'GRN_DESIGN',
  'GRN_MIND',
  'SOF_SELF',
  'SOF_FLEX',
];

/** What is said of a skill that no official statistic asks about. */
export const noNeighbour: Labels = {
  en: 'No official statistic that covers the four countries asks about this skill.',
  fi: 'Mikään kaikki neljä maata kattava virallinen tilasto ei kysy tästä taidosta.',
  sv: 'Ingen officiell statistik som omfattar de fyra länderna frågar om den här färdigheten.',
  de: 'Keine amtliche Statistik, die alle vier Länder umfasst, fragt nach dieser Kompetenz.',
  it: 'Nessuna statistica ufficiale che copra i quattro paesi chiede di questa competenza.',
  nl: 'Geen officiële statistiek die de vier landen omvat, vraagt naar deze vaardigheid.',
};

/** Codes of the Continuing Vocational Training Survey that stand for no skill of ours, and why. */
export const trainingCodesWithoutSkill: Readonly<Record<string, Labels>> = {
  MGMT: {
    en: 'Managing others is no skill of our survey; “Managing own time and tasks” means one’s own work.',
    fi: 'Muiden johtaminen ei kuulu kyselymme taitoihin; ”Oman ajan ja tehtävien hallinta” tarkoittaa omaa työtä.',
    sv: 'Att leda andra ingår inte bland färdigheterna i vår enkät; ”Planera sin tid och sina uppgifter” avser det egna arbetet.',
    de: 'Andere zu führen gehört nicht zu den Kompetenzen unserer Befragung; „Eigene Zeit und Aufgaben einteilen“ meint die eigene Arbeit.',
    it: 'Dirigere altri non è tra le competenze della nostra indagine; «Gestire il proprio tempo e i propri compiti» riguarda il proprio lavoro.',
    nl: 'Leidinggeven hoort niet bij de vaardigheden van onze enquête; ‘Eigen tijd en taken plannen’ gaat over het eigen werk.',
  },
  NUM_LIT: {
    en: 'Reading, writing and reckoning as such are no skill of our survey; “Speaking and writing” presupposes them.',
    fi: 'Luku-, kirjoitus- ja laskutaito sellaisinaan eivät kuulu kyselymme taitoihin; ”Suullinen ja kirjallinen viestintä” edellyttää niitä.',
    sv: 'Att läsa, skriva och räkna ingår inte som sådant i vår enkät; ”Uttrycka sig i tal och skrift” förutsätter det.',
    de: 'Lesen, Schreiben und Rechnen als solche gehören nicht zu den Kompetenzen unserer Befragung; „Mündlicher und schriftlicher Ausdruck“ setzt sie voraus.',
    it: 'Leggere, scrivere e far di conto in sé non sono tra le competenze della nostra indagine; «Comunicazione orale e scritta» li presuppone.',
    nl: 'Lezen, schrijven en rekenen als zodanig horen niet bij de vaardigheden van onze enquête; ‘Mondeling en schriftelijk communiceren’ veronderstelt ze.',
  },
  ADMIN: {
    en: 'Office administration is an occupation’s skill, which our survey does not ask about.',
    fi: 'Toimistotyö on ammattikohtainen taito, jota kyselymme ei kysy.',
    sv: 'Kontorsadministration är en yrkesfärdighet som vår enkät inte frågar om.',
    de: 'Büroorganisation ist eine berufliche Kompetenz, nach der unsere Befragung nicht fragt.',
    it: 'L’amministrazione d’ufficio è una competenza di mestiere, che la nostra indagine non chiede.',
    nl: 'Administratie is een beroepsvaardigheid waarnaar onze enquête niet vraagt.',
  },
  OTH: {
    en: 'What enterprises mean by other skills is not told.',
    fi: 'Ei kerrota, mitä yritykset tarkoittavat muilla taidoilla.',
    sv: 'Vad företagen menar med andra färdigheter framgår inte.',
    de: 'Was Unternehmen unter sonstigen Kompetenzen verstehen, wird nicht gesagt.',
    it: 'Non è detto che cosa le imprese intendano per altre competenze.',
    nl: 'Wat bedrijven met overige vaardigheden bedoelen, wordt niet gezegd.',
  },
  UNK: {
    en: 'Enterprises that do not know which skills they need name none.',
    fi: 'Yritykset, jotka eivät tiedä, mitä taitoja ne tarvitsevat, eivät nimeä yhtään.',
    sv: 'Företag som inte vet vilka färdigheter de behöver anger ingen.',
    de: 'Unternehmen, die nicht wissen, welche Kompetenzen sie brauchen, nennen keine.',
    it: 'Le imprese che non sanno di quali competenze hanno bisogno non ne indicano nessuna.',
    nl: 'Bedrijven die niet weten welke vaardigheden zij nodig hebben, noemen er geen.',
  },
};
