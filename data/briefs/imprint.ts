import type { BriefWords } from '../messages/brief-texts.ts';

/** What an operator decides about briefs. */
export type BriefSettings = {
  /** What partners add to the figures of the brief, as text. */
  readonly notes: readonly { readonly text: string; readonly from: string }[];
  /** How the Union pays: all of it, a part, or not. */
  readonly funding: 'funded' | 'co-funded' | 'none';
  /** Whether the disclaimer of the Union stands in the brief, in its official wording of 2021 to 2027. */
  readonly disclaimer: boolean;
  /** Code of the project at the Union. */
  readonly project?: string;
  /** Where to ask: an e-mail address or a page. */
  readonly contact?: string;
};

export const usualSettings: BriefSettings = { notes: [], funding: 'funded', disclaimer: true };

/** Funding line with the disclaimer, and the project. */
export function imprintOf(
  { funding, disclaimer, project }: BriefSettings,
  { brief: { t } }: BriefWords,
): string[] {
  const said = [
    ...(funding === 'none' ? [] : [t('brief.imprint.funding', { funding })]),
    ...(disclaimer ? [t('brief.imprint.disclaimer')] : []),
  ].join(' ');
  return [
    ...(said === '' ? [] : [said]),
    ...(project === undefined ? [] : [t('brief.imprint.project', { project })]),
  ];
}
