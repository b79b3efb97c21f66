import type { Labels } from '../../messages/language.ts';

/** Survey on the use of information technology in enterprises: activities C10 to S951 without section K. */
export const ictCoverage: Labels = {
  en: 'Leaves out enterprises with fewer than 10 people at work, agriculture, mining, finance, public administration, education and health.',
  fi: 'Mukana eivät ole alle 10 hengen yritykset, maatalous, kaivostoiminta, rahoitusala, julkinen hallinto, koulutus eivätkä terveysala.',
  sv: 'Omfattar inte företag med färre än 10 sysselsatta, jordbruk, gruvor, finans, offentlig förvaltning, utbildning och vård.',
  de: 'Ohne Unternehmen mit weniger als 10 tätigen Personen und ohne Landwirtschaft, Bergbau, Finanzwesen, öffentliche Verwaltung, Bildung und Gesundheit.',
  it: 'Sono escluse le imprese con meno di 10 addetti, l’agricoltura, le attività estrattive, la finanza, la pubblica amministrazione, l’istruzione e la sanità.',
  nl: 'Zonder bedrijven met minder dan 10 werkzame personen, landbouw, delfstoffenwinning, financiën, openbaar bestuur, onderwijs en zorg.',
};

/** Continuing Vocational Training Survey: sections B to N, R and S of NACE Rev. 2. */
export const trainingCoverage: Labels = {
  en: 'Leaves out enterprises with fewer than 10 people at work, agriculture, public administration, education and health.',
  fi: 'Mukana eivät ole alle 10 hengen yritykset, maatalous, julkinen hallinto, koulutus eivätkä terveysala.',
  sv: 'Omfattar inte företag med färre än 10 sysselsatta, jordbruk, offentlig förvaltning, utbildning och vård.',
  de: 'Ohne Unternehmen mit weniger als 10 tätigen Personen und ohne Landwirtschaft, öffentliche Verwaltung, Bildung und Gesundheit.',
  it: 'Sono escluse le imprese con meno di 10 addetti, l’agricoltura, la pubblica amministrazione, l’istruzione e la sanità.',
  nl: 'Zonder bedrijven met minder dan 10 werkzame personen, landbouw, openbaar bestuur, onderwijs en zorg.',
};

export const vacancyCoverage: Labels = {
  en: 'Countries differ in the activities and sizes covered: Italy leaves out public administration.',
  fi: 'Kattavuus vaihtelee maittain: Italian luvuista puuttuu julkinen hallinto.',
  sv: 'Länderna täcker olika näringsgrenar och storlekar: Italien saknar offentlig förvaltning.',
  de: 'Die Länder erfassen verschiedene Wirtschaftszweige und Größen: Italien ohne öffentliche Verwaltung.',
  it: 'I paesi coprono attività e dimensioni diverse: l’Italia esclude la pubblica amministrazione.',
  nl: 'Landen verschillen in bedrijfstakken en grootteklassen: Italië zonder openbaar bestuur.',
};

/** Structural business statistics: sections B to S of NACE Rev. 2 without O and division 94. */
export const businessCoverage: Labels = {
  en: 'Leaves out agriculture, public administration, membership organisations and households as employers.',
  fi: 'Mukana eivät ole maatalous, julkinen hallinto, järjestöt eivätkä kotitaloudet työnantajina.',
  sv: 'Omfattar inte jordbruk, offentlig förvaltning, intresseorganisationer och hushåll som arbetsgivare.',
  de: 'Ohne Landwirtschaft, öffentliche Verwaltung, Interessenvertretungen und private Haushalte als Arbeitgeber.',
  it: 'Sono esclusi l’agricoltura, la pubblica amministrazione, le organizzazioni associative e le famiglie come datori di lavoro.',
  nl: 'Zonder landbouw, openbaar bestuur, belangenorganisaties en huishoudens als werkgever.',
};
