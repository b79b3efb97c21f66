/** What was done with a file, for the partner to keep. */
export type Receipt = {
  readonly upload: string;
  readonly partner: string;
  readonly wave: string;
  /** SHA-256 of the file as it was sent. */
  readonly file: string;
  readonly acceptedAt: string;
  readonly rows: { readonly read: number; readonly taken: number; readonly left: number };
  /** Headers of the columns whose content was not kept. */
  readonly dropped: readonly string[];
  readonly profile: string;
  readonly rulesVersion: number;
  readonly replaces?: string;
};
