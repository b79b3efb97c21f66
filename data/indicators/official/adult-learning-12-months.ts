import { sex } from './breakdowns/people.ts';
import { kindsOfLearning } from './breakdowns/training.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const adultLearning12Months: OfficialIndicator = {
  name: 'adult-learning-12-months',
  group: 'learning',
  dataset: 'trng_aes_100',
  frequency: 'A',
  filters: { freq: 'A', age: 'Y25-64', unit: 'PC' },
  breakdowns: [kindsOfLearning, sex],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'participation-in-learning-with-guided',
  base: 'people',
  reference: 'last-12-months',
  populationFloor: 0,
  ages: [25, 64],
  label: {
    en: 'Adults in learning, last 12 months',
    fi: 'Koulutukseen osallistuneet aikuiset, viimeiset 12 kuukautta',
    sv: 'Vuxna i lärande, de senaste 12 månaderna',
    de: 'Erwachsene in Bildung, letzte 12 Monate',
    it: 'Adulti in apprendimento, ultimi 12 mesi',
    nl: 'Volwassenen die leren, afgelopen 12 maanden',
  },
  definition: {
    en: 'Share of people aged 25 to 64 who took part in formal or non-formal education or training in the last 12 months, guided on-the-job training included (Adult Education Survey).',
    fi: 'Osuus 25–64-vuotiaista, jotka osallistuivat muodolliseen tai epämuodolliseen koulutukseen viimeisten 12 kuukauden aikana, ohjattu työpaikkakoulutus mukaan lukien (aikuiskoulutustutkimus).',
    sv: 'Andel av befolkningen i åldern 25–64 år som deltog i formell eller icke-formell utbildning under de senaste 12 månaderna, inklusive handledd utbildning på arbetsplatsen (vuxenutbildningsundersökningen).',
    de: 'Anteil der 25- bis 64-Jährigen, die in den letzten 12 Monaten an formaler oder nicht formaler Bildung teilgenommen haben, einschließlich angeleiteter Schulung am Arbeitsplatz (Erhebung über Erwachsenenbildung).',
    it: 'Quota di persone tra 25 e 64 anni che hanno partecipato ad attività formali o non formali negli ultimi 12 mesi, compresa la formazione guidata sul posto di lavoro (indagine sull’istruzione degli adulti).',
    nl: 'Aandeel van de 25- tot en met 64-jarigen dat in de afgelopen 12 maanden formeel of niet-formeel leerde, begeleide training op de werkplek inbegrepen (enquête volwasseneneducatie).',
  },
  remark: {
    en: 'Not the same measure as the 12-month participation of the Labour Force Survey.',
    fi: 'Ei sama mittari kuin työvoimatutkimuksen 12 kuukauden osallistuminen.',
    sv: 'Inte samma mått som deltagandet under 12 månader i arbetskraftsundersökningen.',
    de: 'Nicht dasselbe Maß wie die 12-Monats-Beteiligung der Arbeitskräfteerhebung.',
    it: 'Non è la stessa misura della partecipazione a 12 mesi dell’indagine sulle forze di lavoro.',
    nl: 'Niet dezelfde maat als de deelname over 12 maanden in de enquête beroepsbevolking.',
  },
  breaks: [],
  minimumRows: 8,
  comparableWith: [],
};
