import type { FrameworkTag } from './skill.ts';

export type Framework = 'DigComp' | 'GreenComp' | 'LifeComp' | 'ESCO';

/** An area, a competence or a collection of a European competence framework, under its official English name. */
export type FrameworkEntry = {
  readonly code: FrameworkTag;
  readonly framework: Framework;
  readonly version: string;
  readonly level: 'area' | 'competence' | 'collection';
  readonly name: string;
};

type Row = readonly [code: string, level: FrameworkEntry['level'], name: string];

const entries = (
  prefix: string,
  framework: Framework,
  version: string,
  rows: readonly Row[],
): FrameworkEntry[] =>
  rows.map(([code, level, name]) => ({ code: `${prefix}:${code}`, framework, version, level, name }));

/** Vuorikari, Kluzer, Punie (2022), DigComp 2.2, EUR 31006 EN, dimensions 1 and 2. */
const digComp22 = entries('DC22', 'DigComp', '2.2', [
  ['1', 'area', 'Information and data literacy'],
  ['1.1', 'competence', 'Browsing, searching and filtering data, information and digital content'],
  ['1.2', 'competence', 'Evaluating data, information and digital content'],
  ['1.3', 'competence', 'Managing data, information and digital content'],
  ['2', 'area', 'Communication and collaboration'],
  ['2.1', 'competence', 'Interacting through digital technologies'],
  ['2.2', 'competence', 'Sharing through digital technologies'],
  ['2.3', 'competence', 'Engaging in citizenship through digital technologies'],
  ['2.4', 'competence', 'Collaborating through digital technologies'],
  ['2.5', 'competence', 'Netiquette'],
  ['2.6', 'competence', 'Managing digital identity'],
  ['3', 'area', 'Digital content creation'],
  ['3.1', 'competence', 'Developing digital content'],
  ['3.2', 'competence', 'Integrating and re-elaborating digital content'],
  ['3.3', 'competence', 'Copyright and licences'],
  ['3.4', 'competence', 'Programming'],
  ['4', 'area', 'Safety'],
  ['4.1', 'competence', 'Protecting devices'],
  ['4.2', 'competence', 'Protecting personal data and privacy'],
  ['4.3', 'competence', 'Protecting health and well-being'],
  ['4.4', 'competence', 'Protecting the environment'],
  ['5', 'area', 'Problem solving'],
  ['5.1', 'competence', 'Solving technical problems'],
  ['5.2', 'competence', 'Identifying needs and technological responses'],
  ['5.3', 'competence', 'Creatively using digital technologies'],
  ['5.4', 'competence', 'Identifying digital competence gaps'],
]);

/**
 * DigComp 3.0 (JRC144121) keeps areas and numbers and rewords names. Only names read at the JRC stand here;
 * the other competences keep their entry under DC22 until the JRC data set is taken in.
 */
const digComp30 = entries('DC30', 'DigComp', '3.0', [
  ['1', 'area', 'Information search, evaluation and management'],
  ['1.1', 'competence', 'Browsing, searching and filtering information'],
  ['1.2', 'competence', 'Evaluating information'],
  ['1.3', 'competence', 'Managing information'],
  ['2', 'area', 'Communication and collaboration'],
  ['3', 'area', 'Content creation'],
  ['4', 'area', 'Safety, wellbeing and responsible use'],
  ['4.3', 'competence', 'Supporting wellbeing'],
  ['4.4', 'competence', 'Protecting the environment'],
  ['5', 'area', 'Problem identification and solving'],
  ['5.1', 'competence', 'Identifying and solving technical problems'],
  ['AI', 'collection', 'AI competence across all areas'],
]);

/** Bianchi, Pisiotis, Cabrera (2022), GreenComp, JRC128040. */
const greenComp = entries('GC', 'GreenComp', '1.0', [
  ['1', 'area', 'Embodying sustainability values'],
  ['1.1', 'competence', 'Valuing sustainability'],
  ['1.2', 'competence', 'Supporting fairness'],
  ['1.3', 'competence', 'Promoting nature'],
  ['2', 'area', 'Embracing complexity in sustainability'],
  ['2.1', 'competence', 'Systems thinking'],
  ['2.2', 'competence', 'Critical thinking'],
  ['2.3', 'competence', 'Problem framing'],
  ['3', 'area', 'Envisioning sustainable futures'],
  ['3.1', 'competence', 'Futures literacy'],
  ['3.2', 'competence', 'Adaptability'],
  ['3.3', 'competence', 'Exploratory thinking'],
  ['4', 'area', 'Acting for sustainability'],
  ['4.1', 'competence', 'Political agency'],
  ['4.2', 'competence', 'Collective action'],
  ['4.3', 'competence', 'Individual initiative'],
]);

/** Sala, Punie, Garkov, Cabrera (2020), LifeComp, JRC120911. */
const lifeComp = entries('LC', 'LifeComp', '1.0', [
  ['P', 'area', 'Personal'],
  ['P1', 'competence', 'Self-regulation'],
  ['P2', 'competence', 'Flexibility'],
  ['P3', 'competence', 'Wellbeing'],
  ['S', 'area', 'Social'],
  ['S1', 'competence', 'Empathy'],
  ['S2', 'competence', 'Communication'],
  ['S3', 'competence', 'Collaboration'],
  ['L', 'area', 'Learning to learn'],
  ['L1', 'competence', 'Growth mindset'],
  ['L2', 'competence', 'Critical thinking'],
  ['L3', 'competence', 'Managing learning'],
]);

/** ESCO labels skills as green by a collection of its own (571 concepts when it was first released). */
const esco = entries('ESCO', 'ESCO', '1.2', [['green', 'collection', 'Green skills and knowledge concepts']]);

export const frameworkEntries: readonly FrameworkEntry[] = [
  ...digComp22,
  ...digComp30,
  ...greenComp,
  ...lifeComp,
  ...esco,
];

export const frameworkEntryByCode: ReadonlyMap<FrameworkTag, FrameworkEntry> = new Map(
  frameworkEntries.map((entry) => [entry.code, entry]),
);
