import { term, type GlossaryTerm } from './term.ts';

/** Words about the survey, its indicators and where figures come from. */
export const surveyTerms: readonly GlossaryTerm[] = [
  term('indicator', {
    en: [
      'Indicator',
      'What is measured: a concept, the unit that is counted, the base, the period and the population. Two figures share an axis only when all of these agree.',
    ],
    fi: [
      'Mittari',
      'Se, mitä mitataan: käsite, laskettava yksikkö, perusta, ajankohta ja kohdejoukko. Kaksi lukua on samalla akselilla vain, kun kaikki nämä ovat samat.',
    ],
    sv: [
      'Indikator',
      'Det som mäts: begrepp, räknad enhet, bas, period och population. Två värden delar axel bara när alla dessa är desamma.',
    ],
    de: [
      'Indikator',
      'Was gemessen wird: Begriff, gezählte Einheit, Basis, Zeitraum und Grundgesamtheit. Zwei Werte teilen eine Achse nur, wenn alles davon übereinstimmt.',
    ],
    it: [
      'Indicatore',
      'Ciò che si misura: concetto, unità contata, base, periodo e popolazione. Due valori condividono un asse solo se tutto ciò coincide.',
    ],
    nl: [
      'Indicator',
      'Wat er gemeten wordt: begrip, getelde eenheid, basis, periode en populatie. Twee cijfers delen alleen een as als dit alles gelijk is.',
    ],
  }),
  term('skill-gap', {
    en: [
      'Skills gap',
      'Staff are below what the job needs in a skill, in the judgement of their employer. It is about people at work, not about applicants.',
    ],
    fi: [
      'Osaamisvaje',
      'Henkilöstön taito alittaa työnantajan arvion mukaan työn vaatimukset. Kyse on työssä olevista, ei hakijoista.',
    ],
    sv: [
      'Kompetensbrist',
      'Personalen ligger enligt arbetsgivaren under vad arbetet kräver i en färdighet. Det gäller dem som arbetar, inte de sökande.',
    ],
    de: [
      'Kompetenzlücke',
      'Beschäftigte liegen nach dem Urteil ihres Arbeitgebers in einer Kompetenz unter dem, was die Arbeit verlangt. Es geht um Beschäftigte, nicht um Bewerbende.',
    ],
    it: [
      'Carenza di competenze',
      'A giudizio del datore di lavoro il personale è al di sotto di quanto richiede il lavoro in una competenza. Riguarda chi lavora, non i candidati.',
    ],
    nl: [
      'Tekort aan vaardigheden',
      'Personeel zit volgens de werkgever in een vaardigheid onder het niveau dat het werk vraagt. Het gaat om mensen die werken, niet om sollicitanten.',
    ],
  }),
  term('need', {
    en: [
      'Need',
      'Whether employers use a skill in their work at all. A gap is asked only of those who need the skill.',
    ],
    fi: [
      'Tarve',
      'Tarvitsevatko työnantajat taitoa työssään lainkaan. Vajetta kysytään vain niiltä, jotka tarvitsevat taitoa.',
    ],
    sv: [
      'Behov',
      'Om arbetsgivarna alls behöver färdigheten i sitt arbete. Om brist tillfrågas bara de som behöver den.',
    ],
    de: [
      'Bedarf',
      'Ob Arbeitgeber eine Kompetenz in ihrer Arbeit überhaupt brauchen. Nach einer Lücke wird nur gefragt, wer sie braucht.',
    ],
    it: [
      'Fabbisogno',
      'Se una competenza serve ai datori di lavoro nella loro attività. La carenza si chiede solo a chi ne ha bisogno.',
    ],
    nl: [
      'Behoefte',
      'Of werkgevers een vaardigheid in hun werk nodig hebben. Naar een tekort wordt alleen gevraagd bij wie haar nodig heeft.',
    ],
  }),
  term('ssv', {
    en: [
      'Skill-shortage vacancy (SSV)',
      'A vacancy that is hard to fill because applicants lack skills, qualifications or experience.',
    ],
    fi: [
      'Osaajapula (SSV)',
      'Työpaikka on vaikeasti täytettävä, koska hakijoilta puuttuu taitoja, tutkinto tai kokemusta.',
    ],
    sv: [
      'Brist på kompetenta sökande (SSV)',
      'En ledig arbetsplats är svår att besätta för att de sökande saknar färdigheter, examen eller erfarenhet.',
    ],
    de: [
      'Stelle ohne kompetente Bewerbende (SSV)',
      'Eine Stelle, die schwer zu besetzen ist, weil den Bewerbenden Kompetenzen, Abschlüsse oder Erfahrung fehlen.',
    ],
    it: [
      'Posto vacante per mancanza di candidati competenti (SSV)',
      'Un posto difficile da coprire perché ai candidati mancano competenze, titoli o esperienza.',
    ],
    nl: [
      'Vacature zonder bekwame sollicitanten (SSV)',
      'Een vacature die moeilijk vervulbaar is omdat sollicitanten vaardigheden, diploma’s of ervaring missen.',
    ],
  }),
  term('hard-to-fill', {
    en: [
      'Hard-to-fill vacancy',
      'A vacancy that the employer calls hard to fill, for any reason: pay, place and hours as well as skills.',
    ],
    fi: [
      'Vaikeasti täytettävä työpaikka',
      'Työpaikka, jota työnantaja pitää mistä tahansa syystä vaikeasti täytettävänä: taitojen lisäksi esimerkiksi palkan, sijainnin tai työajan vuoksi.',
    ],
    sv: [
      'Svårbesatt arbetsplats',
      'En ledig arbetsplats som arbetsgivaren av någon orsak anser svår att besätta: lön, plats och arbetstid lika väl som kompetens.',
    ],
    de: [
      'Schwer zu besetzende Stelle',
      'Eine Stelle, die der Arbeitgeber aus irgendeinem Grund für schwer zu besetzen hält: wegen Lohn, Ort oder Arbeitszeit ebenso wie wegen Kompetenzen.',
    ],
    it: [
      'Posto difficile da coprire',
      'Un posto che il datore di lavoro giudica difficile da coprire, per qualunque motivo: retribuzione, luogo e orario oltre alle competenze.',
    ],
    nl: [
      'Moeilijk vervulbare vacature',
      'Een vacature die de werkgever om welke reden ook moeilijk vervulbaar noemt: loon, plaats en werktijden evengoed als vaardigheden.',
    ],
  }),
  term('incidence', {
    en: [
      'Incidence',
      'How many employers are concerned at all: the percentage of employers with at least one case.',
    ],
    fi: [
      'Yleisyys',
      'Kuinka montaa työnantajaa asia ylipäänsä koskee: niiden työnantajien osuus, joilla on vähintään yksi tapaus.',
    ],
    sv: ['Förekomst', 'Hur många arbetsgivare som alls berörs: andelen arbetsgivare med minst ett fall.'],
    de: [
      'Verbreitung (Inzidenz)',
      'Wie viele Arbeitgeber überhaupt betroffen sind: der Anteil der Arbeitgeber mit mindestens einem Fall.',
    ],
    it: [
      'Incidenza',
      'Quanti datori di lavoro sono interessati: la percentuale di datori di lavoro con almeno un caso.',
    ],
    nl: [
      'Incidentie',
      'Hoeveel werkgevers ermee te maken hebben: het percentage werkgevers met ten minste één geval.',
    ],
  }),
  term('density', {
    en: [
      'Density',
      'How much is concerned: cases as a percentage of all staff or all vacancies. A large employer counts for more than a small one.',
    ],
    fi: [
      'Tiheys',
      'Kuinka suurta osaa asia koskee: tapaukset prosentteina koko henkilöstöstä tai kaikista avoimista paikoista. Suuri työnantaja vaikuttaa enemmän kuin pieni.',
    ],
    sv: [
      'Täthet',
      'Hur mycket som berörs: fall i procent av all personal eller alla lediga platser. En stor arbetsgivare räknas mer än en liten.',
    ],
    de: [
      'Dichte',
      'Wie viel betroffen ist: Fälle in Prozent aller Beschäftigten oder aller offenen Stellen. Ein großer Arbeitgeber zählt mehr als ein kleiner.',
    ],
    it: [
      'Densità',
      'Quanto è interessato: i casi in percentuale di tutto il personale o di tutti i posti vacanti. Un datore di lavoro grande conta più di uno piccolo.',
    ],
    nl: [
      'Dichtheid',
      'Hoeveel ermee gemoeid is: gevallen als percentage van al het personeel of van alle vacatures. Een grote werkgever telt zwaarder dan een kleine.',
    ],
  }),
  term('net-balance', {
    en: [
      'Net balance',
      'The percentage that expects more less the percentage that expects less, from −100 to +100. It tells a direction, not an amount.',
    ],
    fi: [
      'Saldoluku',
      'Kasvua odottavien osuus vähennettynä vähenemistä odottavien osuudella, −100…+100. Se kertoo suunnan, ei määrää.',
    ],
    sv: [
      'Nettotal',
      'Andelen som väntar sig mer minus andelen som väntar sig mindre, från −100 till +100. Det anger riktning, inte mängd.',
    ],
    de: [
      'Saldo',
      'Der Anteil, der mehr erwartet, abzüglich des Anteils, der weniger erwartet, von −100 bis +100. Er nennt eine Richtung, keine Menge.',
    ],
    it: [
      'Saldo',
      'La percentuale di chi si attende di più meno quella di chi si attende di meno, da −100 a +100. Indica una direzione, non una quantità.',
    ],
    nl: [
      'Saldo',
      'Het percentage dat meer verwacht min het percentage dat minder verwacht, van −100 tot +100. Het geeft een richting aan, geen hoeveelheid.',
    ],
  }),
  term('wave', {
    en: ['Wave', 'One round of the employer survey, named by its year.'],
    fi: ['Kierros', 'Työnantajakyselyn yksi toteutuskerta, joka nimetään vuoden mukaan.'],
    sv: ['Omgång', 'Ett genomförande av arbetsgivarenkäten, benämnt efter sitt år.'],
    de: ['Welle', 'Eine Durchführung der Arbeitgeberbefragung, nach ihrem Jahr benannt.'],
    it: ['Rilevazione', 'Una tornata dell’indagine presso i datori di lavoro, indicata con il suo anno.'],
    nl: ['Ronde', 'Eén uitvoering van de werkgeversenquête, genoemd naar het jaar.'],
  }),
  term('partnership', {
    en: [
      'Pooled or each the same',
      'Two ways to put the partner countries together: every employer by its weight, so that large countries decide most, or the mean of the country figures.',
    ],
    fi: [
      'Yhdessä tai samalla painolla',
      'Kaksi tapaa yhdistää kumppanimaat: jokainen työnantaja painonsa mukaan, jolloin suuret maat ratkaisevat eniten, tai maiden lukujen keskiarvo.',
    ],
    sv: [
      'Sammanslagna eller samma vikt',
      'Två sätt att föra samman partnerländerna: varje arbetsgivare med sin vikt, så att stora länder avgör mest, eller medelvärdet av ländernas värden.',
    ],
    de: [
      'Zusammen oder gleich gewichtet',
      'Zwei Arten, die Partnerländer zusammenzufassen: jeder Arbeitgeber mit seinem Gewicht, sodass große Länder am meisten bestimmen, oder der Mittelwert der Länderwerte.',
    ],
    it: [
      'Insieme o con lo stesso peso',
      'Due modi di riunire i paesi partner: ogni datore di lavoro secondo il suo peso, e allora decidono i paesi grandi, oppure la media dei valori dei paesi.',
    ],
    nl: [
      'Samen of elk even zwaar',
      'Twee manieren om de partnerlanden samen te nemen: elke werkgever met zijn gewicht, zodat grote landen het meest bepalen, of het gemiddelde van de landencijfers.',
    ],
  }),
  term('release', {
    en: [
      'Release',
      'A published edition of all figures. It never changes; its name stands at the foot of every page, so that a figure can be cited.',
    ],
    fi: [
      'Julkaisu',
      'Kaikkien lukujen julkaistu laitos. Se ei muutu, ja sen nimi on jokaisen sivun alareunassa, jotta lukuun voi viitata.',
    ],
    sv: [
      'Utgåva',
      'En publicerad utgåva av alla värden. Den ändras aldrig; namnet står längst ned på varje sida så att ett värde kan citeras.',
    ],
    de: [
      'Ausgabe',
      'Ein veröffentlichter Stand aller Werte. Er ändert sich nie; sein Name steht am Fuß jeder Seite, damit ein Wert zitiert werden kann.',
    ],
    it: [
      'Edizione',
      'Un’edizione pubblicata di tutti i valori. Non cambia mai; il nome è in fondo a ogni pagina, perché un valore si possa citare.',
    ],
    nl: [
      'Uitgave',
      'Een gepubliceerde stand van alle cijfers. Die verandert nooit; de naam staat onder aan elke pagina, zodat een cijfer geciteerd kan worden.',
    ],
  }),
  term('vintage', {
    en: [
      'Vintage',
      'Official statistics as they were published on one day. Older vintages are kept, so that a revision can be seen.',
    ],
    fi: [
      'Julkaisuhetken aineisto',
      'Viralliset tilastot sellaisina kuin ne julkaistiin tiettynä päivänä. Vanhat aineistot säilytetään, jotta tarkistukset näkyvät.',
    ],
    sv: [
      'Årgång',
      'Officiell statistik som den publicerades en viss dag. Äldre årgångar sparas så att en revidering syns.',
    ],
    de: [
      'Datenstand',
      'Amtliche Statistik, wie sie an einem bestimmten Tag veröffentlicht war. Ältere Stände bleiben erhalten, damit Revisionen sichtbar sind.',
    ],
    it: [
      'Versione pubblicata',
      'Le statistiche ufficiali come erano pubblicate in un certo giorno. Le versioni precedenti restano, perché si vedano le revisioni.',
    ],
    nl: [
      'Publicatiestand',
      'Officiële statistieken zoals ze op één dag gepubliceerd waren. Oudere standen blijven bewaard, zodat een herziening zichtbaar is.',
    ],
  }),
  term('flag', {
    en: [
      'Flag',
      'A letter with which an official statistic marks a value: b a break in the series, u low reliability, p provisional, c confidential.',
    ],
    fi: [
      'Merkintä (flag)',
      'Kirjain, jolla virallinen tilasto merkitsee arvon: b katkos sarjassa, u heikko luotettavuus, p ennakkotieto, c salassa pidettävä.',
    ],
    sv: [
      'Flagga',
      'En bokstav som officiell statistik märker ett värde med: b brott i serien, u låg tillförlitlighet, p preliminärt, c konfidentiellt.',
    ],
    de: [
      'Merkzeichen (Flag)',
      'Ein Buchstabe, mit dem die amtliche Statistik einen Wert kennzeichnet: b Bruch in der Reihe, u geringe Zuverlässigkeit, p vorläufig, c vertraulich.',
    ],
    it: [
      'Segnale (flag)',
      'Una lettera con cui la statistica ufficiale contrassegna un valore: b interruzione della serie, u bassa affidabilità, p provvisorio, c riservato.',
    ],
    nl: [
      'Vlag',
      'Een letter waarmee officiële statistieken een waarde markeren: b breuk in de reeks, u lage betrouwbaarheid, p voorlopig, c vertrouwelijk.',
    ],
  }),
];
