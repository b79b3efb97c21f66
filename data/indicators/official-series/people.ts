import type { OfficialSeries } from './definition.ts';
import { unitLabels } from './units.ts';

const breakOf2021 = {
  en: 'Not comparable with 2015–2019: the measure was redefined in 2021. The copy used for 2025 keeps no flags.',
  fi: 'Ei vertailukelpoinen vuosien 2015–2019 kanssa: mittari määriteltiin uudelleen vuonna 2021. Vuoden 2025 lähdetiedostossa ei ole merkintöjä.',
  sv: 'Inte jämförbar med 2015–2019: måttet fick en ny definition 2021. Kopian för 2025 saknar flaggor.',
  de: 'Nicht mit 2015–2019 vergleichbar: Die Messung wurde 2021 neu definiert. Die verwendete Kopie für 2025 enthält keine Kennzeichnungen.',
  it: 'Non confrontabile con il 2015-2019: la misura è stata ridefinita nel 2021. La copia usata per il 2025 non riporta le note (flag).',
  nl: 'Niet vergelijkbaar met 2015–2019: de meting is in 2021 opnieuw gedefinieerd. De gebruikte kopie voor 2025 bevat geen markeringen.',
};

/** Digital skills of the population. */
export const peopleSeries: readonly OfficialSeries[] = [
  {
    series: 'basic-digital-skills',
    dataset: 'isoc_sk_dskl_i21',
    unit: 'PC_IND',
    group: 'people',
    populationFloor: 0,
    label: {
      en: 'At least basic digital skills',
      fi: 'Vähintään digitaaliset perustaidot',
      sv: 'Minst grundläggande digitala färdigheter',
      de: 'Mindestens grundlegende digitale Kompetenzen',
      it: 'Competenze digitali almeno di base',
      nl: 'Minstens digitale basisvaardigheden',
    },
    definition: {
      en: 'Share of people aged 16 to 74 whose online and computer activities show at least basic skills in all five areas: information, communication, content creation, safety and problem solving.',
      fi: 'Osuus 16–74-vuotiaista, joiden toiminta verkossa ja tietokoneella osoittaa vähintään perustaitoja kaikilla viidellä alueella: tieto, viestintä, sisällöntuotanto, turvallisuus ja ongelmanratkaisu.',
      sv: 'Andel av befolkningen i åldern 16–74 år vars aktiviteter på nätet och vid datorn visar minst grundläggande färdigheter på alla fem områden: information, kommunikation, skapande av innehåll, säkerhet och problemlösning.',
      de: 'Anteil der 16- bis 74-Jährigen, deren Tätigkeiten im Internet und am Computer in allen fünf Bereichen mindestens grundlegende Kompetenzen zeigen: Information, Kommunikation, Erstellen von Inhalten, Sicherheit und Problemlösen.',
      it: 'Quota di persone tra 16 e 74 anni le cui attività online e al computer mostrano competenze almeno di base in tutte e cinque le aree: informazione, comunicazione, creazione di contenuti, sicurezza e risoluzione di problemi.',
      nl: 'Aandeel van de 16- tot en met 74-jarigen dat online en op de computer op alle vijf terreinen minstens basisvaardigheden laat zien: informatie, communicatie, inhoud maken, veiligheid en problemen oplossen.',
    },
    unitLabel: unitLabels.PC_IND,
    remark: breakOf2021,
  },
  {
    series: 'above-basic-digital-skills',
    dataset: 'isoc_sk_dskl_i21',
    unit: 'PC_IND',
    group: 'people',
    populationFloor: 0,
    label: {
      en: 'Above basic digital skills',
      fi: 'Perustasoa paremmat digitaidot',
      sv: 'Mer än grundläggande digitala färdigheter',
      de: 'Mehr als grundlegende digitale Kompetenzen',
      it: 'Competenze digitali superiori a quelle di base',
      nl: 'Meer dan digitale basisvaardigheden',
    },
    definition: {
      en: 'Share of people aged 16 to 74 whose online and computer activities show more than basic skills in all five areas of digital competence.',
      fi: 'Osuus 16–74-vuotiaista, joiden toiminta verkossa ja tietokoneella osoittaa perustasoa parempia taitoja kaikilla viidellä digiosaamisen alueella.',
      sv: 'Andel av befolkningen i åldern 16–74 år vars aktiviteter på nätet och vid datorn visar mer än grundläggande färdigheter på alla fem områden av digital kompetens.',
      de: 'Anteil der 16- bis 74-Jährigen, deren Tätigkeiten im Internet und am Computer in allen fünf Bereichen digitaler Kompetenz mehr als Grundkenntnisse zeigen.',
      it: 'Quota di persone tra 16 e 74 anni le cui attività online e al computer mostrano competenze superiori a quelle di base in tutte e cinque le aree della competenza digitale.',
      nl: 'Aandeel van de 16- tot en met 74-jarigen dat online en op de computer op alle vijf terreinen van digitale competentie meer dan basisvaardigheden laat zien.',
    },
    unitLabel: unitLabels.PC_IND,
  },
  {
    series: 'basic-digital-skills-headline',
    dataset: 'tepsr_sp410',
    unit: 'PC_IND',
    group: 'people',
    populationFloor: 0,
    label: {
      en: 'At least basic digital skills (Social Scoreboard)',
      fi: 'Vähintään digitaaliset perustaidot (sosiaali-indikaattorien tulostaulu)',
      sv: 'Minst grundläggande digitala färdigheter (resultattavlan för sociala indikatorer)',
      de: 'Mindestens grundlegende digitale Kompetenzen (Sozialpolitischer Anzeiger)',
      it: 'Competenze digitali almeno di base (quadro di valutazione della situazione sociale)',
      nl: 'Minstens digitale basisvaardigheden (sociaal scorebord)',
    },
    definition: {
      en: 'The same share as “At least basic digital skills”, as published in the Social Scoreboard of the European Pillar of Social Rights.',
      fi: 'Sama osuus kuin ”Vähintään digitaaliset perustaidot”, sellaisena kuin se julkaistaan Euroopan sosiaalisten oikeuksien pilarin tulostaulussa.',
      sv: 'Samma andel som ”Minst grundläggande digitala färdigheter”, så som den publiceras i resultattavlan för den europeiska pelaren för sociala rättigheter.',
      de: 'Derselbe Anteil wie „Mindestens grundlegende digitale Kompetenzen“, wie er im Sozialpolitischen Anzeiger der europäischen Säule sozialer Rechte veröffentlicht wird.',
      it: 'La stessa quota di «Competenze digitali almeno di base», come pubblicata nel quadro di valutazione del pilastro europeo dei diritti sociali.',
      nl: 'Hetzelfde aandeel als ‘Minstens digitale basisvaardigheden’, zoals gepubliceerd in het sociaal scorebord van de Europese pijler van sociale rechten.',
    },
    unitLabel: unitLabels.PC_IND,
  },
];
