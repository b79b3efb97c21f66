import results from './results.json' with { type: 'json' };

/** What the last recorded run of the accessibility test looked at and found. */
export type AccessibilityResults = {
  /** Day of the run, ISO 8601. */
  readonly date: string;
  readonly tool: string;
  readonly version: string;
  /** Sets of rules by their tags in the tool. */
  readonly standards: readonly string[];
  /** Rules that looked at something on at least one page. */
  readonly rules: number;
  /** Pages as their routes are written, behind the language. */
  readonly pages: readonly string[];
  readonly languages: readonly string[];
  /** Widths of the window, in CSS px. */
  readonly widths: readonly number[];
  readonly themes: readonly string[];
  readonly violations: number;
};

/** Written by the accessibility test of the pages when OBSERVATORY_RECORD_ACCESSIBILITY is set; never by hand. */
export const accessibilityResults: AccessibilityResults = results;
