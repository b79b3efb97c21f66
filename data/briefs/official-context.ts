import { officialNeighboursOf, type OfficialNeighbour } from '../competences/official-neighbours.ts';
import type { LeadingSkill } from './leading.ts';

/** An official figure near a leading skill. */
export type Context = OfficialNeighbour;

/** The official figures near the leading skills, nearest uses first: that a skill is needed, taught, held. */
export const contextOf = (leading: readonly LeadingSkill[]): readonly Context[] =>
  leading.flatMap(({ skill }) => officialNeighboursOf(skill));
