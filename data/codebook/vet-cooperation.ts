import { domainCodes, domainLabels } from '../competences/domains.ts';
import { domains } from '../competences/skill.ts';
import type { Labels } from '../messages/language.ts';
import { composeLabel } from './compose-label.ts';
import { educationFields, frameworkLevels, learnerLanguages } from './learner-answers.ts';
import { noOrYes } from './no-or-yes.ts';
import type { Condition, Variable } from './question.ts';
import { cooperationForms, inclusionMeasures, jointInterests, preparednessScale } from './vet-answers.ts';

const preparednessLabel: Labels = {
  en: 'How well recent VET graduates are prepared',
  fi: 'Ammatillisesta koulutuksesta äskettäin valmistuneiden valmiudet',
  sv: 'Hur väl nyutexaminerade från yrkesutbildningen är förberedda',
  de: 'Vorbereitung neuer Fachkräfte mit Berufsabschluss',
  it: 'Preparazione dei neodiplomati della formazione professionale',
  nl: 'Voorbereiding van recent gediplomeerden uit het beroepsonderwijs',
};

const wantsJoint: Condition = {
  any: ['UNITS', 'QUAL', 'BOTH'].map((value): Condition => ({ variable: 'F3_JOINT', op: 'is', value })),
};

/** Block F: cooperation with vocational education and training, and the aims of the partnership. */
export const vetCooperation: readonly Variable[] = [
  {
    code: 'F1_COOP',
    block: 'F',
    label: {
      en: 'Forms of cooperation with vocational education and training now',
      fi: 'Nykyiset yhteistyön muodot ammatillisen koulutuksen kanssa',
      sv: 'Nuvarande former av samarbete med yrkesutbildningen',
      de: 'Heutige Formen der Zusammenarbeit mit der beruflichen Bildung',
      it: 'Forme attuali di collaborazione con l’istruzione e formazione professionale',
      nl: 'Huidige vormen van samenwerking met het beroepsonderwijs',
    },
    answer: { kind: 'many', answers: cooperationForms, exclusive: ['NONE'] },
  },
  {
    code: 'F1_WISH',
    block: 'F',
    label: {
      en: 'Forms of cooperation with vocational education and training wished for',
      fi: 'Toivotut yhteistyön muodot ammatillisen koulutuksen kanssa',
      sv: 'Önskade former av samarbete med yrkesutbildningen',
      de: 'Gewünschte Formen der Zusammenarbeit mit der beruflichen Bildung',
      it: 'Forme di collaborazione desiderate con l’istruzione e formazione professionale',
      nl: 'Gewenste vormen van samenwerking met het beroepsonderwijs',
    },
    answer: { kind: 'many', answers: cooperationForms, exclusive: ['NONE'] },
  },
  ...domains.map((domain): Variable => ({
    code: `F2_PREP_${domainCodes[domain]}`,
    block: 'F',
    label: composeLabel(preparednessLabel, domainLabels[domain]),
    answer: { kind: 'scale', answers: preparednessScale },
    askedIf: { variable: 'A7_VETLINK', op: 'has', value: 'HIRE' },
  })),
  {
    code: 'F3_JOINT',
    block: 'F',
    label: {
      en: 'Interest in a joint VET qualification with the partner countries',
      fi: 'Kiinnostus kumppanimaiden yhteiseen ammatilliseen tutkintoon',
      sv: 'Intresse för en gemensam yrkesexamen med partnerländerna',
      de: 'Interesse an einem gemeinsamen Berufsabschluss mit den Partnerländern',
      it: 'Interesse per una qualifica professionale comune con i paesi partner',
      nl: 'Belangstelling voor een gezamenlijke beroepskwalificatie met de partnerlanden',
    },
    answer: { kind: 'one', answers: jointInterests },
  },
  {
    code: 'F3_EQF',
    block: 'F',
    label: {
      en: 'EQF levels of the joint qualification or units',
      fi: 'Yhteisen tutkinnon tai sen osien EQF-taso',
      sv: 'EQF-nivåer för den gemensamma examen eller delarna',
      de: 'EQR-Niveaus des gemeinsamen Abschlusses oder der Einheiten',
      it: 'Livelli EQF della qualifica o delle unità comuni',
      nl: 'EQF-niveaus van de gezamenlijke kwalificatie of onderdelen',
    },
    answer: { kind: 'many', answers: frameworkLevels },
    askedIf: wantsJoint,
  },
  {
    code: 'F3_FIELD',
    block: 'F',
    label: {
      en: 'Fields of the joint qualification or units (ISCED-F 2013)',
      fi: 'Yhteisen tutkinnon tai sen osien alat (ISCED-F 2013)',
      sv: 'Områden för den gemensamma examen eller delarna (ISCED-F 2013)',
      de: 'Fachrichtungen des gemeinsamen Abschlusses oder der Einheiten (ISCED-F 2013)',
      it: 'Ambiti della qualifica o delle unità comuni (ISCED-F 2013)',
      nl: 'Richtingen van de gezamenlijke kwalificatie of onderdelen (ISCED-F 2013)',
    },
    answer: { kind: 'many', answers: educationFields },
    askedIf: wantsJoint,
  },
  {
    code: 'F4_MOB',
    block: 'F',
    label: {
      en: 'Willing to host VET learners from abroad',
      fi: 'Valmius ottaa ulkomaisia ammatillisia opiskelijoita',
      sv: 'Beredd att ta emot yrkesstuderande från utlandet',
      de: 'Bereit, Lernende aus dem Ausland aufzunehmen',
      it: 'Disponibilità ad accogliere allievi dall’estero',
      nl: 'Bereid leerlingen uit het buitenland te ontvangen',
    },
    answer: { kind: 'scale', answers: noOrYes },
  },
  {
    code: 'F4_LANG',
    block: 'F',
    label: {
      en: 'Languages in which learners from abroad can be hosted',
      fi: 'Kielet, joilla ulkomaisia opiskelijoita voidaan ohjata',
      sv: 'Språk som studerande från utlandet kan handledas på',
      de: 'Sprachen, in denen Lernende aus dem Ausland betreut werden können',
      it: 'Lingue in cui si possono seguire gli allievi dall’estero',
      nl: 'Talen waarin leerlingen uit het buitenland begeleid kunnen worden',
    },
    answer: { kind: 'many', answers: learnerLanguages },
    askedIf: { variable: 'F4_MOB', op: '=', value: 1 },
  },
  {
    code: 'F5_INCL',
    block: 'F',
    label: {
      en: 'Measures for learners and staff from under-represented groups',
      fi: 'Toimet aliedustettuihin ryhmiin kuuluvien hyväksi',
      sv: 'Åtgärder för studerande och personal från underrepresenterade grupper',
      de: 'Maßnahmen für Lernende und Beschäftigte aus unterrepräsentierten Gruppen',
      it: 'Misure per allievi e personale di gruppi sottorappresentati',
      nl: 'Maatregelen voor leerlingen en personeel uit ondervertegenwoordigde groepen',
    },
    answer: { kind: 'many', answers: inclusionMeasures, exclusive: ['NONE'] },
  },
  {
    code: 'F5_HOSTED',
    block: 'F',
    label: {
      en: 'Learners from under-represented groups hosted in the last 12 months',
      fi: 'Viimeisten 12 kuukauden aikana vastaanotetut aliedustettujen ryhmien opiskelijat',
      sv: 'Mottagna studerande från underrepresenterade grupper under de senaste 12 månaderna',
      de: 'In den letzten 12 Monaten aufgenommene Lernende aus unterrepräsentierten Gruppen',
      it: 'Allievi di gruppi sottorappresentati accolti negli ultimi 12 mesi',
      nl: 'Leerlingen uit ondervertegenwoordigde groepen in de afgelopen 12 maanden',
    },
    answer: { kind: 'count', min: 0, max: 100_000 },
  },
  {
    code: 'F6_SHIFT',
    block: 'F',
    label: {
      en: 'What the digital and green transition will change in the work within three years',
      fi: 'Mitä digitalisaatio ja vihreä siirtymä muuttavat työssä kolmen vuoden kuluessa',
      sv: 'Vad digitaliseringen och den gröna omställningen förändrar i arbetet inom tre år',
      de: 'Was der digitale und grüne Wandel in der Arbeit binnen drei Jahren verändert',
      it: 'Che cosa cambierà nel lavoro entro tre anni con la transizione digitale e verde',
      nl: 'Wat de digitale en groene transitie binnen drie jaar in het werk verandert',
    },
    answer: { kind: 'text', maxLength: 300 },
  },
];
