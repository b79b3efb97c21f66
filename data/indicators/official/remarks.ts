import type { Labels } from '../../messages/language.ts';

/** Digital Skills Indicator 2.0, in force since the survey of 2021. */
export const redefinedIn2021: Labels = {
  en: 'Not comparable with 2015–2019: the measure was redefined in 2021.',
  fi: 'Ei vertailukelpoinen vuosien 2015–2019 kanssa: mittari määriteltiin uudelleen vuonna 2021.',
  sv: 'Inte jämförbar med 2015–2019: måttet fick en ny definition 2021.',
  de: 'Nicht mit 2015–2019 vergleichbar: Die Messung wurde 2021 neu definiert.',
  it: 'Non confrontabile con il 2015-2019: la misura è stata ridefinita nel 2021.',
  nl: 'Niet vergelijkbaar met 2015–2019: de meting is in 2021 opnieuw gedefinieerd.',
};

/** Module on ICT specialists in the survey of enterprises. */
export const everySecondYear: Labels = {
  en: 'The year is that of the survey; the answers refer to the year before. Asked every second year since 2022.',
  fi: 'Vuosi on tutkimusvuosi; vastaukset koskevat sitä edeltänyttä vuotta. Kysytty vuodesta 2022 joka toinen vuosi.',
  sv: 'Året är undersökningsåret; svaren gäller året före. Frågan ställs vartannat år sedan 2022.',
  de: 'Das Jahr ist das der Erhebung; die Antworten beziehen sich auf das Vorjahr. Seit 2022 alle zwei Jahre erhoben.',
  it: 'L’anno è quello dell’indagine; le risposte si riferiscono all’anno precedente. Dal 2022 la domanda è posta ogni due anni.',
  nl: 'Het jaar is dat van het onderzoek; de antwoorden gaan over het jaar ervoor. Sinds 2022 om de twee jaar gevraagd.',
};

/** Continuing Vocational Training Survey; the round of 2025 is not published yet. */
export const everyFiveYears: Labels = {
  en: 'Asked every five years; the latest round published is that of 2020, a year of the pandemic.',
  fi: 'Kysytään viiden vuoden välein; viimeisin julkaistu kierros on pandemiavuodelta 2020.',
  sv: 'Frågan ställs vart femte år; den senast publicerade omgången gäller pandemiåret 2020.',
  de: 'Alle fünf Jahre erhoben; die letzte veröffentlichte Runde ist die des Pandemiejahres 2020.',
  it: 'Rilevato ogni cinque anni; l’ultima edizione pubblicata è quella del 2020, anno della pandemia.',
  nl: 'Om de vijf jaar gevraagd; de laatst gepubliceerde ronde is die van het pandemiejaar 2020.',
};

/** Which skills enterprises need or teach: several may be named. */
export const severalSkills: Labels = {
  en: 'An enterprise may name several skills, so the shares add up to more than 100 per cent. Asked every five years, last for 2020.',
  fi: 'Yritys voi nimetä useita taitoja, joten osuuksien summa on yli 100 prosenttia. Kysytään viiden vuoden välein, viimeksi vuodelta 2020.',
  sv: 'Ett företag kan ange flera färdigheter, så andelarna blir tillsammans mer än 100 procent. Frågan ställs vart femte år, senast för 2020.',
  de: 'Ein Unternehmen kann mehrere Kompetenzen nennen, daher ergeben die Anteile zusammen mehr als 100 Prozent. Alle fünf Jahre erhoben, zuletzt für 2020.',
  it: 'Un’impresa può indicare più competenze, quindi le quote sommano a più del 100 per cento. Rilevato ogni cinque anni, l’ultima volta per il 2020.',
  nl: 'Een bedrijf kan meer vaardigheden noemen, dus de aandelen zijn samen meer dan 100 procent. Om de vijf jaar gevraagd, het laatst over 2020.',
};
