import { term, type GlossaryTerm } from './term.ts';

/** Words about how certain a figure is and whether it is shown. */
export const certaintyTerms: readonly GlossaryTerm[] = [
  term('estimate', {
    en: [
      'Estimate',
      'A figure for all employers, worked out from the answers of some of them. It always comes with an interval.',
    ],
    fi: [
      'Estimaatti',
      'Kaikkia työnantajia koskeva luku, joka on laskettu osan vastauksista. Siihen kuuluu aina luottamusväli.',
    ],
    sv: [
      'Skattning',
      'Ett värde för alla arbetsgivare, beräknat utifrån svaren från en del av dem. Det har alltid ett intervall.',
    ],
    de: [
      'Schätzwert',
      'Ein Wert für alle Arbeitgeber, berechnet aus den Antworten eines Teils von ihnen. Zu ihm gehört immer ein Konfidenzintervall.',
    ],
    it: [
      'Stima',
      'Un valore per tutti i datori di lavoro, calcolato dalle risposte di una parte di essi. Ha sempre un intervallo.',
    ],
    nl: [
      'Schatting',
      'Een cijfer voor alle werkgevers, berekend uit de antwoorden van een deel van hen. Er hoort altijd een interval bij.',
    ],
  }),
  term('interval', {
    en: [
      'Interval',
      'The 95 % confidence interval: were the survey repeated many times, 95 of 100 such intervals would hold the true value.',
    ],
    fi: [
      'Luottamusväli',
      '95 %:n luottamusväli: jos kysely toistettaisiin monta kertaa, 95 sadasta tällaisesta välistä sisältäisi oikean arvon.',
    ],
    sv: [
      'Konfidensintervall',
      'Det 95-procentiga konfidensintervallet: om enkäten upprepades många gånger skulle 95 av 100 sådana intervall innehålla det sanna värdet.',
    ],
    de: [
      'Konfidenzintervall',
      'Das Konfidenzintervall (95 %): bei vielen Wiederholungen der Befragung enthielten 95 von 100 solcher Intervalle den wahren Wert.',
    ],
    it: [
      'Intervallo di confidenza',
      'L’intervallo di confidenza al 95 %: ripetendo molte volte l’indagine, 95 intervalli su 100 conterrebbero il valore vero.',
    ],
    nl: [
      'Betrouwbaarheidsinterval',
      'Het betrouwbaarheidsinterval (95 %): bij veel herhalingen van de enquête zouden 95 van de 100 zulke intervallen de ware waarde bevatten.',
    ],
  }),
  term('base', {
    en: [
      'Base',
      'Who a percentage is of: for example only the employers that need the skill. Figures with different bases cannot be compared.',
    ],
    fi: [
      'Perusta',
      'Se joukko, josta prosentti lasketaan: esimerkiksi vain työnantajat, jotka tarvitsevat taitoa. Eri perustoista laskettuja lukuja ei voi verrata.',
    ],
    sv: [
      'Bas',
      'Dem som en procentsats gäller: till exempel bara de arbetsgivare som behöver färdigheten. Värden med olika bas kan inte jämföras.',
    ],
    de: [
      'Basis',
      'Worauf sich ein Prozentwert bezieht: etwa nur die Arbeitgeber, die die Kompetenz brauchen. Werte mit verschiedener Basis sind nicht vergleichbar.',
    ],
    it: [
      'Base',
      'L’insieme su cui si calcola una percentuale: per esempio solo i datori di lavoro a cui serve la competenza. Valori con basi diverse non sono confrontabili.',
    ],
    nl: [
      'Basis',
      'Waarover een percentage gaat: bijvoorbeeld alleen de werkgevers die de vaardigheid nodig hebben. Cijfers met een andere basis zijn niet vergelijkbaar.',
    ],
  }),
  term('answers', {
    en: ['Answers (n)', 'The number of employers whose answers stand behind a figure, before weighting.'],
    fi: [
      'Vastausten määrä (n)',
      'Niiden työnantajien määrä, joiden vastauksista luku on laskettu, ennen painotusta.',
    ],
    sv: ['Antal svar (n)', 'Antalet arbetsgivare vars svar ligger bakom ett värde, före viktning.'],
    de: [
      'Zahl der Antworten (n)',
      'Die Zahl der Arbeitgeber, auf deren Antworten ein Wert beruht, vor der Gewichtung.',
    ],
    it: [
      'Numero di risposte (n)',
      'Il numero di datori di lavoro sulle cui risposte si fonda un valore, prima della ponderazione.',
    ],
    nl: [
      'Aantal antwoorden (n)',
      'Het aantal werkgevers op wier antwoorden een cijfer rust, vóór de weging.',
    ],
  }),
  term('weight', {
    en: [
      'Weight',
      'How many enterprises an answer stands for. Weights make sector and size count as they do in the population of enterprises.',
    ],
    fi: [
      'Paino',
      'Kuinka montaa yritystä vastaus edustaa. Painojen avulla toimialat ja kokoluokat vastaavat yritysten perusjoukkoa.',
    ],
    sv: [
      'Vikt',
      'Hur många företag ett svar står för. Vikterna gör att bransch och storlek räknas som i företagspopulationen.',
    ],
    de: [
      'Gewicht',
      'Für wie viele Unternehmen eine Antwort steht. Durch Gewichte zählen Branche und Größe wie in der Grundgesamtheit der Unternehmen.',
    ],
    it: [
      'Peso',
      'Quante imprese rappresenta una risposta. Grazie ai pesi, settore e dimensione contano come nella popolazione delle imprese.',
    ],
    nl: [
      'Gewicht',
      'Voor hoeveel ondernemingen een antwoord staat. Door gewichten tellen sector en grootte zoals in de populatie van ondernemingen.',
    ],
  }),
  term('unweighted', {
    en: [
      'Unweighted',
      'Without a population table every answer counts once. Such figures say what those who answered say, and are indicative only.',
    ],
    fi: [
      'Painottamaton',
      'Ilman perusjoukon taulukkoa jokainen vastaus lasketaan kerran. Luvut kertovat vain, mitä vastanneet sanovat, ja ovat suuntaa antavia.',
    ],
    sv: [
      'Oviktad',
      'Utan populationstabell räknas varje svar en gång. Sådana siffror visar vad de svarande säger och är endast vägledande.',
    ],
    de: [
      'Ungewichtet',
      'Ohne Tabelle der Grundgesamtheit zählt jede Antwort einmal. Solche Werte sagen, was die Antwortenden sagen, und sind nur ein Anhaltspunkt.',
    ],
    it: [
      'Non ponderato',
      'Senza una tabella della popolazione ogni risposta conta una volta. Questi valori riportano ciò che dice chi ha risposto e sono solo indicativi.',
    ],
    nl: [
      'Ongewogen',
      'Zonder populatietabel telt elk antwoord één keer. Zulke cijfers zeggen wat de respondenten zeggen en zijn alleen een indicatie.',
    ],
  }),
  term('design-effect', {
    en: [
      'Design effect',
      'How many times as many answers a weighted survey needs to be as certain as a simple random sample (after Kish).',
    ],
    fi: [
      'Asetelmavaikutus',
      'Kuinka moninkertaisen määrän vastauksia painotettu kysely tarvitsee ollakseen yhtä varma kuin yksinkertainen satunnaisotos (Kishin mukaan).',
    ],
    sv: [
      'Designeffekt',
      'Hur många gånger fler svar en viktad enkät behöver för att vara lika säker som ett obundet slumpmässigt urval (enligt Kish).',
    ],
    de: [
      'Design-Effekt',
      'Wie viel Mal so viele Antworten eine gewichtete Befragung braucht, um so sicher zu sein wie eine einfache Zufallsstichprobe (nach Kish).',
    ],
    it: [
      'Effetto del disegno',
      'Quante volte più risposte servono a un’indagine ponderata per essere certa quanto un campione casuale semplice (secondo Kish).',
    ],
    nl: [
      'Designeffect',
      'Hoeveel keer zoveel antwoorden een gewogen enquête nodig heeft om even zeker te zijn als een enkelvoudige aselecte steekproef (volgens Kish).',
    ],
  }),
  term('effective-n', {
    en: [
      'Effective n',
      'The number of answers divided by the design effect: what the answers are worth as a simple random sample.',
    ],
    fi: [
      'Tehollinen n',
      'Vastausten määrä jaettuna asetelmavaikutuksella: kuinka monta vastausta yksinkertaisessa satunnaisotoksessa vastaukset vastaavat.',
    ],
    sv: [
      'Effektivt n',
      'Antalet svar delat med designeffekten: vad svaren är värda som ett obundet slumpmässigt urval.',
    ],
    de: [
      'Effektives n',
      'Die Zahl der Antworten geteilt durch den Design-Effekt: so viel sind die Antworten als einfache Zufallsstichprobe wert.',
    ],
    it: [
      'n effettivo',
      'Il numero di risposte diviso per l’effetto del disegno: quanto valgono le risposte come campione casuale semplice.',
    ],
    nl: [
      'Effectieve n',
      'Het aantal antwoorden gedeeld door het designeffect: wat de antwoorden waard zijn als enkelvoudige aselecte steekproef.',
    ],
  }),
  term('trimming', {
    en: [
      'Trimming',
      'Very large weights are cut to a cap and the surplus is spread over the others, so that single answers do not decide a figure.',
    ],
    fi: [
      'Painojen leikkaaminen',
      'Hyvin suuret painot leikataan ylärajaan ja ylimenevä osa jaetaan muille, jotta yksittäiset vastaukset eivät ratkaise lukua.',
    ],
    sv: [
      'Trimning',
      'Mycket stora vikter kapas vid ett tak och överskottet fördelas på de andra, så att enstaka svar inte avgör ett värde.',
    ],
    de: [
      'Kappung der Gewichte',
      'Sehr große Gewichte werden auf eine Obergrenze gekürzt und der Überschuss auf die übrigen verteilt, damit einzelne Antworten einen Wert nicht bestimmen.',
    ],
    it: [
      'Troncamento dei pesi',
      'I pesi molto grandi sono ridotti a un tetto e l’eccedenza è distribuita sugli altri, perché singole risposte non decidano un valore.',
    ],
    nl: [
      'Afkappen van gewichten',
      'Zeer grote gewichten worden tot een bovengrens teruggebracht en het overschot wordt over de andere verdeeld, zodat losse antwoorden een cijfer niet bepalen.',
    ],
  }),
  term('low-base', {
    en: [
      'Low base',
      'A figure from few answers (as a rule 30 to 49). It is shown hatched and is indicative only.',
    ],
    fi: [
      'Vähän vastauksia',
      'Luku, joka perustuu harvoihin vastauksiin (yleensä 30–49). Se näytetään viivoitettuna ja on vain suuntaa antava.',
    ],
    sv: [
      'Liten bas',
      'Ett värde som bygger på få svar (i regel 30–49). Det visas skrafferat och är endast vägledande.',
    ],
    de: [
      'Kleine Basis',
      'Ein Wert aus wenigen Antworten (in der Regel 30 bis 49). Er wird schraffiert gezeigt und ist nur ein Anhaltspunkt.',
    ],
    it: [
      'Base ridotta',
      'Un valore fondato su poche risposte (di regola da 30 a 49). È mostrato tratteggiato ed è solo indicativo.',
    ],
    nl: [
      'Kleine basis',
      'Een cijfer uit weinig antwoorden (in de regel 30 tot 49). Het wordt gearceerd getoond en is alleen een indicatie.',
    ],
  }),
  term('suppression', {
    en: [
      'Suppression',
      'A figure is hidden because too few employers answered, because an employer could be recognised, or because another hidden figure could be worked out from it.',
    ],
    fi: [
      'Luvun peittäminen',
      'Lukua ei näytetä, koska vastauksia on liian vähän, työnantaja voitaisiin tunnistaa tai siitä voitaisiin laskea toinen peitetty luku.',
    ],
    sv: [
      'Undertryckande',
      'Ett värde döljs för att för få har svarat, för att en arbetsgivare kunde kännas igen eller för att ett annat dolt värde kunde räknas ut.',
    ],
    de: [
      'Unterdrückung',
      'Ein Wert wird verborgen, weil zu wenige geantwortet haben, weil ein Arbeitgeber erkennbar wäre oder weil sich ein anderer verborgener Wert errechnen ließe.',
    ],
    it: [
      'Oscuramento',
      'Un valore è nascosto perché le risposte sono troppo poche, perché un datore di lavoro sarebbe riconoscibile o perché se ne ricaverebbe un altro valore nascosto.',
    ],
    nl: [
      'Onderdrukking',
      'Een cijfer wordt verborgen omdat te weinig werkgevers antwoordden, omdat een werkgever te herkennen zou zijn of omdat een ander verborgen cijfer eruit af te leiden is.',
    ],
  }),
  term('rank-interval', {
    en: [
      'Rank interval',
      'The places that a value may have in an order. The intervals of all places hold together at 95 %.',
    ],
    fi: [
      'Sijaväli',
      'Sijat, jotka arvolla voi olla järjestyksessä. Kaikkien sijojen välit pätevät yhtä aikaa 95 %:n varmuudella.',
    ],
    sv: [
      'Placeringsintervall',
      'De platser som ett värde kan ha i en ordning. Alla placeringars intervall gäller samtidigt med 95 procent.',
    ],
    de: [
      'Rangintervall',
      'Die Plätze, die ein Wert in einer Reihenfolge haben kann. Die Intervalle aller Ränge gelten gemeinsam zu 95 %.',
    ],
    it: [
      'Intervallo di rango',
      'I posti che un valore può avere in una graduatoria. Gli intervalli di tutti i ranghi valgono congiuntamente al 95 %.',
    ],
    nl: [
      'Ranginterval',
      'De plaatsen die een waarde in een volgorde kan hebben. De intervallen van alle rangen gelden samen voor 95 %.',
    ],
  }),
  term('told-apart', {
    en: [
      'Cannot be told apart',
      'The interval of the difference holds zero, so the answers do not say which of two figures is higher. It does not mean that they are equal.',
    ],
    fi: [
      'Ei voida erottaa',
      'Eron luottamusväli sisältää nollan, joten vastaukset eivät kerro, kumpi luvuista on suurempi. Se ei tarkoita, että ne olisivat yhtä suuret.',
    ],
    sv: [
      'Kan inte skiljas åt',
      'Skillnadens intervall innehåller noll, så svaren säger inte vilket av två värden som är högre. Det betyder inte att de är lika.',
    ],
    de: [
      'Nicht unterscheidbar',
      'Das Intervall des Unterschieds enthält die Null; die Antworten sagen also nicht, welcher von zwei Werten höher ist. Gleich sind sie deshalb nicht.',
    ],
    it: [
      'Non distinguibili',
      'L’intervallo della differenza contiene lo zero: le risposte non dicono quale dei due valori sia più alto. Non significa che siano uguali.',
    ],
    nl: [
      'Niet te onderscheiden',
      'Het interval van het verschil bevat nul, dus de antwoorden zeggen niet welk van twee cijfers hoger is. Dat betekent niet dat ze gelijk zijn.',
    ],
  }),
];
