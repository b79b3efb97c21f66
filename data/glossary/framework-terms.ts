import { term, type GlossaryTerm } from './term.ts';

/** Classifications and frameworks that the observatory stands on. */
export const frameworkTerms: readonly GlossaryTerm[] = [
  term('nace', {
    en: [
      'NACE',
      'The European classification of economic activities: a letter for the section, digits for divisions. Rev. 2.1 takes the place of Rev. 2 from reference year 2025.',
    ],
    fi: [
      'NACE',
      'Euroopan toimialaluokitus (Suomessa TOL): kirjain on pääluokka, numerot kaksinumerotasoja. Rev. 2.1 korvaa Rev. 2:n viitevuodesta 2025 alkaen.',
    ],
    sv: [
      'NACE',
      'Den europeiska näringsgrensindelningen: en bokstav för avdelningen, siffror för huvudgrupper. Rev. 2.1 ersätter Rev. 2 från referensår 2025.',
    ],
    de: [
      'NACE',
      'Die europäische Klassifikation der Wirtschaftszweige: ein Buchstabe für den Abschnitt, Ziffern für Abteilungen. Rev. 2.1 löst Rev. 2 ab dem Berichtsjahr 2025 ab.',
    ],
    it: [
      'NACE',
      'La classificazione europea delle attività economiche: una lettera per la sezione, cifre per le divisioni. La Rev. 2.1 sostituisce la Rev. 2 dall’anno di riferimento 2025.',
    ],
    nl: [
      'NACE',
      'De Europese indeling van economische activiteiten: een letter voor de sectie, cijfers voor afdelingen. Rev. 2.1 vervangt Rev. 2 vanaf referentiejaar 2025.',
    ],
  }),
  term('isced', {
    en: [
      'ISCED',
      'The international classification of levels of education by UNESCO; upper secondary education is level 3.',
    ],
    fi: ['ISCED', 'Unescon kansainvälinen koulutusasteluokitus; toisen asteen koulutus on taso 3.'],
    sv: [
      'ISCED',
      'Unescos internationella klassifikation av utbildningsnivåer; gymnasieutbildning är nivå 3.',
    ],
    de: [
      'ISCED',
      'Die internationale Klassifikation der Bildungsstufen der UNESCO; der Sekundarbereich II ist Stufe 3.',
    ],
    it: [
      'ISCED',
      'La classificazione internazionale dei livelli di istruzione dell’UNESCO; la secondaria superiore è il livello 3.',
    ],
    nl: [
      'ISCED',
      'De internationale indeling van onderwijsniveaus van UNESCO; hoger secundair onderwijs is niveau 3.',
    ],
  }),
  term('eqf', {
    en: [
      'EQF',
      'The European Qualifications Framework: eight levels by which qualifications of different countries are compared. Initial VET mostly leads to levels 3 and 4.',
    ],
    fi: [
      'EQF',
      'Eurooppalainen tutkintojen viitekehys: kahdeksan tasoa, joilla eri maiden tutkintoja verrataan. Ammatilliset perustutkinnot ovat useimmiten tasoilla 3 ja 4.',
    ],
    sv: [
      'EQF',
      'Den europeiska referensramen för kvalifikationer: åtta nivåer för att jämföra kvalifikationer mellan länder. Grundläggande yrkesutbildning leder oftast till nivå 3 och 4.',
    ],
    de: [
      'EQR (EQF)',
      'Der Europäische Qualifikationsrahmen: acht Niveaus, mit denen Abschlüsse verschiedener Länder verglichen werden. Berufliche Erstausbildung führt meist zu Niveau 3 und 4.',
    ],
    it: [
      'EQF',
      'Il Quadro europeo delle qualifiche: otto livelli per confrontare i titoli di paesi diversi. La formazione professionale iniziale porta per lo più ai livelli 3 e 4.',
    ],
    nl: [
      'EQF',
      'Het Europees kwalificatiekader: acht niveaus om diploma’s van verschillende landen te vergelijken. Initieel beroepsonderwijs leidt meestal tot niveau 3 en 4.',
    ],
  }),
  term('esco', {
    en: [
      'ESCO',
      'The European classification of skills, competences, qualifications and occupations of the European Commission. Vacancies and curricula use its concepts.',
    ],
    fi: [
      'ESCO',
      'Euroopan komission luokitus taidoista, osaamisesta, tutkinnoista ja ammateista. Työpaikkailmoitukset ja opetussuunnitelmat käyttävät sen käsitteitä.',
    ],
    sv: [
      'ESCO',
      'Europeiska kommissionens klassificering av färdigheter, kompetenser, kvalifikationer och yrken. Platsannonser och läroplaner använder dess begrepp.',
    ],
    de: [
      'ESCO',
      'Die Klassifikation der Europäischen Kommission für Fähigkeiten, Kompetenzen, Qualifikationen und Berufe. Stellenanzeigen und Lehrpläne nutzen ihre Begriffe.',
    ],
    it: [
      'ESCO',
      'La classificazione della Commissione europea di abilità, competenze, qualifiche e professioni. Offerte di lavoro e programmi ne usano i concetti.',
    ],
    nl: [
      'ESCO',
      'De classificatie van vaardigheden, competenties, kwalificaties en beroepen van de Europese Commissie. Vacatures en leerplannen gebruiken haar begrippen.',
    ],
  }),
  term('digcomp', {
    en: ['DigComp', 'The European digital competence framework for citizens: 21 competences in five areas.'],
    fi: [
      'DigComp',
      'Kansalaisten digitaalisen osaamisen eurooppalainen viitekehys: 21 osaamista viidellä alueella.',
    ],
    sv: [
      'DigComp',
      'Den europeiska referensramen för medborgarnas digitala kompetens: 21 kompetenser på fem områden.',
    ],
    de: [
      'DigComp',
      'Der europäische Rahmen für digitale Kompetenzen der Bürgerinnen und Bürger: 21 Kompetenzen in fünf Bereichen.',
    ],
    it: [
      'DigComp',
      'Il quadro europeo delle competenze digitali dei cittadini: 21 competenze in cinque aree.',
    ],
    nl: [
      'DigComp',
      'Het Europese raamwerk voor digitale competenties van burgers: 21 competenties op vijf gebieden.',
    ],
  }),
  term('greencomp', {
    en: ['GreenComp', 'The European sustainability competence framework: twelve competences in four areas.'],
    fi: [
      'GreenComp',
      'Kestävyysosaamisen eurooppalainen viitekehys: kaksitoista osaamista neljällä alueella.',
    ],
    sv: [
      'GreenComp',
      'Den europeiska referensramen för hållbarhetskompetens: tolv kompetenser på fyra områden.',
    ],
    de: [
      'GreenComp',
      'Der europäische Kompetenzrahmen für Nachhaltigkeit: zwölf Kompetenzen in vier Bereichen.',
    ],
    it: [
      'GreenComp',
      'Il quadro europeo delle competenze per la sostenibilità: dodici competenze in quattro aree.',
    ],
    nl: [
      'GreenComp',
      'Het Europese raamwerk voor duurzaamheidscompetenties: twaalf competenties op vier gebieden.',
    ],
  }),
  term('lifecomp', {
    en: [
      'LifeComp',
      'The European framework for the personal, social and learning to learn competence: nine competences in three areas.',
    ],
    fi: [
      'LifeComp',
      'Henkilökohtaisen, sosiaalisen ja oppimaan oppimisen osaamisen eurooppalainen viitekehys: yhdeksän osaamista kolmella alueella.',
    ],
    sv: [
      'LifeComp',
      'Den europeiska referensramen för personlig och social kompetens och att lära sig lära: nio kompetenser på tre områden.',
    ],
    de: [
      'LifeComp',
      'Der europäische Rahmen für persönliche, soziale und Lernkompetenz: neun Kompetenzen in drei Bereichen.',
    ],
    it: [
      'LifeComp',
      'Il quadro europeo della competenza personale, sociale e di imparare a imparare: nove competenze in tre aree.',
    ],
    nl: [
      'LifeComp',
      'Het Europese raamwerk voor persoonlijke en sociale competentie en leren leren: negen competenties op drie gebieden.',
    ],
  }),
  term('vet', {
    en: [
      'VET',
      'Vocational education and training: initial, at school and at work, and continuing, for adults.',
    ],
    fi: [
      'VET (ammatillinen koulutus)',
      'Ammatillinen koulutus: peruskoulutus oppilaitoksessa ja työpaikalla sekä aikuisten jatkuva koulutus.',
    ],
    sv: [
      'VET (yrkesutbildning)',
      'Yrkesutbildning: grundläggande, i skola och på arbetsplats, och fortsatt, för vuxna.',
    ],
    de: [
      'VET (Berufsbildung)',
      'Berufsbildung: Erstausbildung in Schule und Betrieb und Weiterbildung für Erwachsene.',
    ],
    it: [
      'VET (istruzione e formazione professionale)',
      'Istruzione e formazione professionale: iniziale, a scuola e al lavoro, e continua, per gli adulti.',
    ],
    nl: [
      'VET (beroepsonderwijs en -opleiding)',
      'Beroepsonderwijs en -opleiding: initieel, op school en op het werk, en voortgezet, voor volwassenen.',
    ],
  }),
];
