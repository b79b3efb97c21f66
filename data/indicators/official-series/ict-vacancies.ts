import type { Labels } from '../../messages/language.ts';
import type { OfficialSeries } from './definition.ts';
import { unitLabels } from './units.ts';

const lastRound: Labels = {
  en: 'The year is that of the survey; the answers refer to the year before. Asked every second year since 2022.',
  fi: 'Vuosi on tutkimusvuosi; vastaukset koskevat sitä edeltänyttä vuotta. Kysytty vuodesta 2022 joka toinen vuosi.',
  sv: 'Året är undersökningsåret; svaren gäller året före. Frågan ställs vartannat år sedan 2022.',
  de: 'Das Jahr ist das der Erhebung; die Antworten beziehen sich auf das Vorjahr. Seit 2022 alle zwei Jahre erhoben.',
  it: 'L’anno è quello dell’indagine; le risposte si riferiscono all’anno precedente. Dal 2022 la domanda è posta ogni due anni.',
  nl: 'Het jaar is dat van het onderzoek; de antwoorden gaan over het jaar ervoor. Sinds 2022 om de twee jaar gevraagd.',
};

function hardToFill(
  series: string,
  dataset: string,
  populationFloor: number,
  label: Labels,
  definition: Labels,
): OfficialSeries {
  return {
    series,
    dataset,
    unit: 'PC_ENT_ITSPRCR2',
    group: 'ict',
    populationFloor,
    label,
    definition,
    unitLabel: unitLabels.PC_ENT_ITSPRCR2,
    remark: lastRound,
  };
}

/** Enterprises that could hardly fill their vacancies for ICT specialists: all from ten people on, and by size class. */
export const ictVacancySeries: readonly OfficialSeries[] = [
  hardToFill(
    'hard-to-fill-ict-vacancies',
    'isoc_ske_itrcrn2',
    10,
    {
      en: 'Enterprises with hard-to-fill ICT vacancies',
      fi: 'Yritykset, joilla on vaikeasti täytettäviä ICT-työpaikkoja',
      sv: 'Företag med svårtillsatta it-jobb',
      de: 'Unternehmen mit schwer zu besetzenden IKT-Stellen',
      it: 'Imprese con posti vacanti ICT difficili da coprire',
      nl: 'Bedrijven met moeilijk vervulbare ICT-vacatures',
    },
    {
      en: 'Of the enterprises with 10 or more people at work that recruited or tried to recruit ICT specialists, the share that had vacancies which were difficult to fill.',
      fi: 'Niistä vähintään 10 hengen yrityksistä, jotka palkkasivat tai yrittivät palkata ICT-asiantuntijoita, osuus, jolla oli vaikeasti täytettäviä työpaikkoja.',
      sv: 'Bland de företag med minst 10 sysselsatta som anställde eller försökte anställa it-specialister, andelen som hade lediga jobb som var svåra att tillsätta.',
      de: 'Anteil der Unternehmen mit schwer zu besetzenden Stellen an den Unternehmen ab 10 tätigen Personen, die IKT-Fachkräfte eingestellt oder gesucht haben.',
      it: 'Tra le imprese con almeno 10 addetti che hanno assunto o cercato di assumere specialisti ICT, la quota che ha avuto posti difficili da coprire.',
      nl: 'Van de bedrijven met 10 of meer werkzame personen die ICT-specialisten aannamen of probeerden aan te nemen, het aandeel met moeilijk vervulbare vacatures.',
    },
  ),
  hardToFill(
    'hard-to-fill-ict-vacancies-10-49',
    'isoc_ske_itrcrs',
    10,
    {
      en: 'Small enterprises (10–49) with hard-to-fill ICT vacancies',
      fi: 'Pienet yritykset (10–49), joilla on vaikeasti täytettäviä ICT-työpaikkoja',
      sv: 'Små företag (10–49) med svårtillsatta it-jobb',
      de: 'Kleine Unternehmen (10–49) mit schwer zu besetzenden IKT-Stellen',
      it: 'Piccole imprese (10-49) con posti vacanti ICT difficili da coprire',
      nl: 'Kleine bedrijven (10–49) met moeilijk vervulbare ICT-vacatures',
    },
    {
      en: 'The share with difficult-to-fill ICT vacancies among recruiting enterprises with 10 to 49 people at work.',
      fi: 'Vaikeasti täytettäviä ICT-työpaikkoja ilmoittaneiden osuus 10–49 hengen rekrytoivista yrityksistä.',
      sv: 'Andelen med svårtillsatta it-jobb bland rekryterande företag med 10–49 sysselsatta.',
      de: 'Anteil mit schwer zu besetzenden IKT-Stellen an den suchenden Unternehmen mit 10 bis 49 tätigen Personen.',
      it: 'La quota con posti ICT difficili da coprire tra le imprese con 10-49 addetti che hanno cercato specialisti.',
      nl: 'Het aandeel met moeilijk vervulbare ICT-vacatures onder wervende bedrijven met 10 tot en met 49 werkzame personen.',
    },
  ),
  hardToFill(
    'hard-to-fill-ict-vacancies-50-249',
    'isoc_ske_itrcrs',
    50,
    {
      en: 'Medium enterprises (50–249) with hard-to-fill ICT vacancies',
      fi: 'Keskisuuret yritykset (50–249), joilla on vaikeasti täytettäviä ICT-työpaikkoja',
      sv: 'Medelstora företag (50–249) med svårtillsatta it-jobb',
      de: 'Mittlere Unternehmen (50–249) mit schwer zu besetzenden IKT-Stellen',
      it: 'Medie imprese (50-249) con posti vacanti ICT difficili da coprire',
      nl: 'Middelgrote bedrijven (50–249) met moeilijk vervulbare ICT-vacatures',
    },
    {
      en: 'The share with difficult-to-fill ICT vacancies among recruiting enterprises with 50 to 249 people at work.',
      fi: 'Vaikeasti täytettäviä ICT-työpaikkoja ilmoittaneiden osuus 50–249 hengen rekrytoivista yrityksistä.',
      sv: 'Andelen med svårtillsatta it-jobb bland rekryterande företag med 50–249 sysselsatta.',
      de: 'Anteil mit schwer zu besetzenden IKT-Stellen an den suchenden Unternehmen mit 50 bis 249 tätigen Personen.',
      it: 'La quota con posti ICT difficili da coprire tra le imprese con 50-249 addetti che hanno cercato specialisti.',
      nl: 'Het aandeel met moeilijk vervulbare ICT-vacatures onder wervende bedrijven met 50 tot en met 249 werkzame personen.',
    },
  ),
  hardToFill(
    'hard-to-fill-ict-vacancies-250-and-more',
    'isoc_ske_itrcrs',
    250,
    {
      en: 'Large enterprises (250 or more) with hard-to-fill ICT vacancies',
      fi: 'Suuret yritykset (vähintään 250), joilla on vaikeasti täytettäviä ICT-työpaikkoja',
      sv: 'Stora företag (minst 250) med svårtillsatta it-jobb',
      de: 'Große Unternehmen (ab 250) mit schwer zu besetzenden IKT-Stellen',
      it: 'Grandi imprese (almeno 250) con posti vacanti ICT difficili da coprire',
      nl: 'Grote bedrijven (250 of meer) met moeilijk vervulbare ICT-vacatures',
    },
    {
      en: 'The share with difficult-to-fill ICT vacancies among recruiting enterprises with 250 or more people at work.',
      fi: 'Vaikeasti täytettäviä ICT-työpaikkoja ilmoittaneiden osuus vähintään 250 hengen rekrytoivista yrityksistä.',
      sv: 'Andelen med svårtillsatta it-jobb bland rekryterande företag med minst 250 sysselsatta.',
      de: 'Anteil mit schwer zu besetzenden IKT-Stellen an den suchenden Unternehmen ab 250 tätigen Personen.',
      it: 'La quota con posti ICT difficili da coprire tra le imprese con almeno 250 addetti che hanno cercato specialisti.',
      nl: 'Het aandeel met moeilijk vervulbare ICT-vacatures onder wervende bedrijven met 250 of meer werkzame personen.',
    },
  ),
];
