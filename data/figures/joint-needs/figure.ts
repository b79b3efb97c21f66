import type { Domain } from '../../competences/skill.ts';
import type { Language } from '../../messages/language.ts';
import type { NeedPart, NeedVerdict } from '../../survey/joint-needs.ts';
import type { ComparedCell } from '../comparison/figure.ts';

export type NeedCell = ComparedCell & { readonly verdict: NeedVerdict; readonly verdictText: string };

export type NeedRow = {
  readonly skill: string;
  readonly domain: Domain;
  readonly label: string;
  readonly cells: readonly NeedCell[];
  readonly isCertain: boolean;
  readonly spoken: string;
};

/** Skills down, countries across, by what they are to a joint qualification; before anything about how it looks. */
export type JointNeedsFigure = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
  readonly alt: string;
  readonly names: readonly string[];
  readonly groups: readonly {
    readonly part: NeedPart;
    readonly label: string;
    readonly rows: readonly NeedRow[];
  }[];
  readonly legend: Readonly<Record<'short' | 'not_short' | 'undecided' | 'hidden', string>>;
  readonly columns: { readonly skill: string; readonly value: string };
  readonly published: boolean;
};
