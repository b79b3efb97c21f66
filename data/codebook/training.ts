import type { Variable } from './question.ts';
import { gapActions, trainingBarriers, trainingForms } from './training-answers.ts';

/** Block E: what the employer does about skills. Asked of everybody. */
export const training: readonly Variable[] = [
  {
    code: 'E1_TRAINED',
    block: 'E',
    label: {
      en: 'Staff trained in the last 12 months',
      fi: 'Viimeisten 12 kuukauden aikana koulutettu henkilöstö',
      sv: 'Personal som fått utbildning under de senaste 12 månaderna',
      de: 'In den letzten 12 Monaten geschulte Beschäftigte',
      it: 'Personale formato negli ultimi 12 mesi',
      nl: 'Personeel dat in de afgelopen 12 maanden is geschoold',
    },
    answer: { kind: 'count', min: 0, max: 2_000_000 },
    atMost: ['A5_HEADS'],
  },
  {
    code: 'E2_FORM',
    block: 'E',
    label: {
      en: 'Forms of training in the last 12 months',
      fi: 'Koulutuksen muodot viimeisten 12 kuukauden aikana',
      sv: 'Former av utbildning under de senaste 12 månaderna',
      de: 'Formen der Schulung in den letzten 12 Monaten',
      it: 'Forme di formazione negli ultimi 12 mesi',
      nl: 'Vormen van scholing in de afgelopen 12 maanden',
    },
    answer: { kind: 'many', answers: trainingForms, exclusive: ['NONE'] },
  },
  {
    code: 'E3_BARRIER',
    block: 'E',
    label: {
      en: 'What keeps us from training more',
      fi: 'Mikä estää kouluttamasta enemmän',
      sv: 'Vad som hindrar oss från att utbilda mer',
      de: 'Was uns hindert, mehr zu schulen',
      it: 'Che cosa ci impedisce di fare più formazione',
      nl: 'Wat ons ervan weerhoudt meer te scholen',
    },
    answer: { kind: 'many', answers: trainingBarriers, exclusive: ['NONEED'] },
  },
  {
    code: 'E4_ACTION',
    block: 'E',
    label: {
      en: 'What we do about skills gaps',
      fi: 'Mitä teemme osaamisvajeille',
      sv: 'Vad vi gör åt kompetensbrister',
      de: 'Was wir gegen Kompetenzlücken tun',
      it: 'Che cosa facciamo contro le carenze di competenze',
      nl: 'Wat wij doen aan tekorten aan vaardigheden',
    },
    answer: { kind: 'many', answers: gapActions, exclusive: ['NONE'] },
  },
];
