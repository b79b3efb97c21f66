import { answerBit, answerPosition } from '../codebook/encode-codes.ts';
import type { Answer } from '../codebook/question.ts';
import { cooperationForms, jointInterests } from '../codebook/vet-answers.ts';
import type { TakeColumn } from '../survey/column.ts';
import type { Indicator, Measure, RMeasure } from './indicator.ts';

/** What the three have in common: employers that answer one question, which has one figure for each answer. */
const ofAnswers = (answers: readonly Answer[]) =>
  ({
    kind: 'share',
    detail: 'answer',
    answers,
    unitCounted: 'employers',
    weight: 'unit',
    referencePeriod: 'interview',
    populationFloor: 1,
    base: {
      en: 'employers that answered the question',
      fi: 'kysymykseen vastanneet työnantajat',
      sv: 'arbetsgivare som besvarat frågan',
      de: 'Arbeitgeber, die die Frage beantwortet haben',
      it: 'datori di lavoro che hanno risposto alla domanda',
      nl: 'werkgevers die de vraag hebben beantwoord',
    },
    ofBase: {
      en: 'of employers that answered the question',
      fi: 'kysymykseen vastanneista työnantajista',
      sv: 'av de arbetsgivare som besvarat frågan',
      de: 'der Arbeitgeber, die die Frage beantwortet haben',
      it: 'dei datori di lavoro che hanno risposto alla domanda',
      nl: 'van de werkgevers die de vraag hebben beantwoord',
    },
    // That nobody says "none" tells of each that it has one of the others.
    openAtZero: (item: string) => item !== 'NONE',
  }) as const;

/** x: the answer is among those given, z: at least one answer is given. */
const oneOfMany =
  (question: string) =>
  (take: TakeColumn, item: string): Measure => {
    const given = take(question);
    const bit = answerBit(question, item);
    return {
      z: (row) => (given[row]! > 0 ? 1 : 0),
      x: (row) => (given[row]! > 0 && (given[row]! & bit) !== 0 ? 1 : 0),
    };
  };

const oneOfManyInR =
  (question: string) =>
  (item: string): RMeasure => ({
    reads: { given: question },
    z: '!is.na(given)',
    x: `z & has_code(given, "${item}")`,
  });

export const vetCooperation: Indicator = {
  ...ofAnswers(cooperationForms),
  id: 'vet_cooperation',
  concept: 'vet-cooperation',
  label: {
    en: 'Cooperation with vocational education and training',
    fi: 'Yhteistyö ammatillisen koulutuksen kanssa',
    sv: 'Samarbete med yrkesutbildningen',
    de: 'Zusammenarbeit mit der beruflichen Bildung',
    it: 'Collaborazione con la formazione professionale',
    nl: 'Samenwerking met het beroepsonderwijs',
  },
  definition: {
    en: 'Employers that cooperate with vocational education and training in this form, as a percentage of employers that answered; an employer can name several forms.',
    fi: 'Työnantajat, jotka tekevät ammatillisen koulutuksen kanssa tällaista yhteistyötä, prosentteina vastanneista työnantajista; työnantaja voi mainita useita muotoja.',
    sv: 'Arbetsgivare som samarbetar med yrkesutbildningen i denna form, i procent av de arbetsgivare som svarat; en arbetsgivare kan ange flera former.',
    de: 'Arbeitgeber, die in dieser Form mit der beruflichen Bildung zusammenarbeiten, in Prozent der Arbeitgeber, die geantwortet haben; mehrere Formen sind möglich.',
    it: 'Datori di lavoro che collaborano in questa forma con la formazione professionale, in percentuale di quelli che hanno risposto; sono possibili più forme.',
    nl: 'Werkgevers die in deze vorm met het beroepsonderwijs samenwerken, als percentage van de werkgevers die antwoordden; een werkgever kan meer vormen noemen.',
  },
  measure: oneOfMany('F1_COOP'),
  rMeasure: oneOfManyInR('F1_COOP'),
};

export const vetCooperationWished: Indicator = {
  ...ofAnswers(cooperationForms),
  id: 'vet_cooperation_wished',
  concept: 'vet-cooperation-wished',
  label: {
    en: 'Cooperation with vocational education and training wished for',
    fi: 'Toivottu yhteistyö ammatillisen koulutuksen kanssa',
    sv: 'Önskat samarbete med yrkesutbildningen',
    de: 'Gewünschte Zusammenarbeit mit der beruflichen Bildung',
    it: 'Collaborazione desiderata con la formazione professionale',
    nl: 'Gewenste samenwerking met het beroepsonderwijs',
  },
  definition: {
    en: 'Employers that wish to cooperate with vocational education and training in this form, as a percentage of employers that answered; an employer can name several forms.',
    fi: 'Työnantajat, jotka toivovat ammatillisen koulutuksen kanssa tällaista yhteistyötä, prosentteina vastanneista työnantajista; työnantaja voi mainita useita muotoja.',
    sv: 'Arbetsgivare som önskar samarbeta med yrkesutbildningen i denna form, i procent av de arbetsgivare som svarat; en arbetsgivare kan ange flera former.',
    de: 'Arbeitgeber, die in dieser Form mit der beruflichen Bildung zusammenarbeiten möchten, in Prozent der Arbeitgeber, die geantwortet haben; mehrere Formen sind möglich.',
    it: 'Datori di lavoro che vorrebbero collaborare in questa forma con la formazione professionale, in percentuale di quelli che hanno risposto; sono possibili più forme.',
    nl: 'Werkgevers die in deze vorm met het beroepsonderwijs willen samenwerken, als percentage van de werkgevers die antwoordden; een werkgever kan meer vormen noemen.',
  },
  measure: oneOfMany('F1_WISH'),
  rMeasure: oneOfManyInR('F1_WISH'),
};

/** x: the answer is this one, z: the answer is valid. */
function measureInterest(take: TakeColumn, item: string): Measure {
  const interest = take('F3_JOINT');
  const wanted = answerPosition('F3_JOINT', item);
  return {
    z: (row) => (interest[row]! >= 1 ? 1 : 0),
    x: (row) => (interest[row]! === wanted ? 1 : 0),
  };
}

export const jointInterest: Indicator = {
  ...ofAnswers(jointInterests),
  id: 'joint_interest',
  concept: 'joint-qualification-interest',
  label: {
    en: 'Interest in a joint qualification',
    fi: 'Kiinnostus yhteiseen tutkintoon',
    sv: 'Intresse för en gemensam examen',
    de: 'Interesse an einem gemeinsamen Abschluss',
    it: 'Interesse per una qualifica congiunta',
    nl: 'Belangstelling voor een gezamenlijke kwalificatie',
  },
  definition: {
    en: 'Employers with this interest in a vocational qualification that the partner countries give together, as a percentage of employers that answered.',
    fi: 'Työnantajat, joilla on tällainen kiinnostus kumppanimaiden yhteistä ammatillista tutkintoa kohtaan, prosentteina vastanneista työnantajista.',
    sv: 'Arbetsgivare med detta intresse för en yrkesexamen som partnerländerna har gemensamt, i procent av de arbetsgivare som svarat.',
    de: 'Arbeitgeber mit diesem Interesse an einem beruflichen Abschluss, den die Partnerländer gemeinsam vergeben, in Prozent der Arbeitgeber, die geantwortet haben.',
    it: 'Datori di lavoro con questo interesse per una qualifica professionale comune ai paesi partner, in percentuale di quelli che hanno risposto.',
    nl: 'Werkgevers met deze belangstelling voor een beroepskwalificatie die de partnerlanden samen geven, als percentage van de werkgevers die antwoordden.',
  },
  measure: measureInterest,
  rMeasure: (item) => ({
    reads: { interest: 'F3_JOINT' },
    z: '!is.na(interest)',
    x: `z & interest %in% "${item}"`,
  }),
};
