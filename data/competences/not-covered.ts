import type { Labels } from '../messages/language.ts';
import type { FrameworkTag } from './skill.ts';

/** Why no skill of the survey is linked to a competence: one sentence for each that none is linked to. */
export const notCovered: Readonly<Record<FrameworkTag, Labels>> = {
  'DC22:2.3': {
    en: 'Citizens’ dealings with services and public life; the survey asks employers about work.',
    fi: 'Koskee kansalaisen asiointia ja osallistumista; kysely kysyy työnantajilta työstä.',
    sv: 'Gäller medborgarens ärenden och delaktighet; enkäten frågar arbetsgivare om arbetet.',
    de: 'Betrifft Behördenwege und Teilhabe von Bürgern; die Befragung fragt Arbeitgeber nach der Arbeit.',
    it: 'Riguarda i rapporti dei cittadini con servizi e vita pubblica; l’indagine chiede ai datori di lavoro del lavoro.',
    nl: 'Gaat over burgers, diensten en openbaar leven; de enquête vraagt werkgevers naar het werk.',
  },
  'DC22:2.6': {
    en: 'A person’s own reputation and profiles online; “Cybersecurity and data protection” covers accounts only.',
    fi: 'Koskee ihmisen omaa mainetta ja profiileja verkossa; ”Kyberturvallisuus ja tietosuoja” kattaa vain käyttäjätilit.',
    sv: 'Gäller personens eget rykte och profiler på nätet; ”Cybersäkerhet och dataskydd” omfattar bara konton.',
    de: 'Betrifft den eigenen Ruf und Profile im Netz; „IT-Sicherheit und Datenschutz“ umfasst nur Konten.',
    it: 'Riguarda la reputazione e i profili della persona in rete; «Cibersicurezza e protezione dei dati» comprende solo gli account.',
    nl: 'Gaat over iemands eigen reputatie en profielen online; ‘Cyberveiligheid en gegevensbescherming’ omvat alleen accounts.',
  },
  'DC22:4.3': {
    en: 'Health at the screen is a matter of occupational safety, which the survey does not ask about.',
    fi: 'Terveys ruudun ääressä kuuluu työsuojeluun, jota kysely ei kysy.',
    sv: 'Hälsa vid skärmen hör till arbetarskyddet, som enkäten inte frågar om.',
    de: 'Gesundheit am Bildschirm gehört zum Arbeitsschutz, nach dem die Befragung nicht fragt.',
    it: 'La salute davanti allo schermo rientra nella sicurezza sul lavoro, che l’indagine non chiede.',
    nl: 'Gezondheid achter het scherm hoort bij arbeidsveiligheid, waar de enquête niet naar vraagt.',
  },
  'DC22:4.4': {
    en: 'The green skills ask about energy, materials and waste of all work, not of digital devices alone.',
    fi: 'Vihreät taidot koskevat koko työn energiaa, materiaaleja ja jätteitä, eivät vain digilaitteita.',
    sv: 'De gröna färdigheterna gäller energi, material och avfall i allt arbete, inte bara digitala enheter.',
    de: 'Die grünen Kompetenzen meinen Energie, Material und Abfall bei aller Arbeit, nicht nur bei digitalen Geräten.',
    it: 'Le competenze verdi riguardano energia, materiali e rifiuti di tutto il lavoro, non solo dei dispositivi digitali.',
    nl: 'De groene vaardigheden gaan over energie, materiaal en afval bij al het werk, niet alleen bij digitale apparaten.',
  },
  'DC22:5.4': {
    en: '“Learning on the job” asks about learning of any kind, not about gaps in digital competence.',
    fi: '”Työssä oppiminen” koskee kaikkea oppimista, ei digitaitojen puutteita.',
    sv: '”Lära sig i arbetet” gäller allt lärande, inte brister i den digitala kompetensen.',
    de: '„Lernen bei der Arbeit“ meint jedes Lernen, nicht Lücken in der digitalen Kompetenz.',
    it: '«Imparare sul lavoro» riguarda ogni apprendimento, non le lacune nelle competenze digitali.',
    nl: '‘Leren tijdens het werk’ gaat over elk leren, niet over tekorten in digitale competentie.',
  },
  'GC:1.2': {
    en: 'An attitude towards present and future generations, which employers were not asked to judge.',
    fi: 'Asenne nykyisiä ja tulevia sukupolvia kohtaan, jota työnantajia ei pyydetty arvioimaan.',
    sv: 'En hållning till nuvarande och kommande generationer, som arbetsgivare inte ombads bedöma.',
    de: 'Eine Haltung gegenüber heutigen und künftigen Generationen, die Arbeitgeber nicht beurteilen sollten.',
    it: 'Un atteggiamento verso le generazioni presenti e future, che non si è chiesto ai datori di lavoro di valutare.',
    nl: 'Een houding tegenover huidige en toekomstige generaties, die werkgevers niet hoefden te beoordelen.',
  },
  'GC:1.3': {
    en: 'Care for other species and nature at large, which few employers could judge of their staff.',
    fi: 'Huolenpito muista lajeista ja luonnosta, jota harva työnantaja voisi arvioida henkilöstöstään.',
    sv: 'Omsorg om andra arter och naturen i stort, som få arbetsgivare kunde bedöma hos sin personal.',
    de: 'Sorge für andere Arten und die Natur insgesamt, die wenige Arbeitgeber an ihrem Personal beurteilen könnten.',
    it: 'La cura delle altre specie e della natura, che pochi datori di lavoro potrebbero valutare nel personale.',
    nl: 'Zorg voor andere soorten en de natuur als geheel, die weinig werkgevers bij hun personeel kunnen beoordelen.',
  },
  'GC:2.3': {
    en: '“Solving complex problems” begins where the problem is already framed.',
    fi: '”Monimutkaisten ongelmien ratkaiseminen” alkaa siitä, missä ongelma on jo rajattu.',
    sv: '”Lösa komplexa problem” börjar där problemet redan är avgränsat.',
    de: '„Komplexe Probleme lösen“ beginnt dort, wo das Problem schon umrissen ist.',
    it: '«Risolvere problemi complessi» comincia quando il problema è già definito.',
    nl: '‘Complexe problemen oplossen’ begint waar het probleem al is afgebakend.',
  },
  'LC:P3': {
    en: 'Physical, mental and social wellbeing is no skill that employers were asked to judge.',
    fi: 'Fyysinen, henkinen ja sosiaalinen hyvinvointi ei ole taito, jota työnantajia pyydettiin arvioimaan.',
    sv: 'Fysiskt, psykiskt och socialt välbefinnande är ingen färdighet som arbetsgivare ombads bedöma.',
    de: 'Körperliches, seelisches und soziales Wohlbefinden ist keine Kompetenz, die Arbeitgeber beurteilen sollten.',
    it: 'Il benessere fisico, mentale e sociale non è una competenza che si è chiesto ai datori di lavoro di valutare.',
    nl: 'Lichamelijk, geestelijk en sociaal welzijn is geen vaardigheid die werkgevers hoefden te beoordelen.',
  },
};
