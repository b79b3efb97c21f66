import words from './eusurvey-words.json' with { type: 'json' };

/**
 * Headings that EUSurvey writes after the answers, in each language of its interface, and what it writes instead of
 * an id or a user where the survey is anonymous. Source: message files of EUSURVEY/EUSURVEY (EUPL 1.2), keys
 * `label.InvitationNumber`, `label.ContributionId` and so on.
 */
export type EusurveyWords = {
  readonly invitation: string;
  readonly contribution: string;
  readonly user: string;
  readonly created: string;
  readonly updated: string;
  readonly languages: string;
  readonly score: string;
  readonly anonymous: string;
};

export const eusurveyWords: Readonly<Record<string, EusurveyWords>> = words;
