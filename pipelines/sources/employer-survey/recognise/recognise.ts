import type { Profile, Recognition, Sample } from './recognition.ts';
import { questionnaireVersion } from './questionnaire-version.ts';

/** Proposes what each column of a survey file is for. */
export function recognise(
  sample: Sample,
  options: { readonly profile?: Profile; readonly remembered?: Recognition } = {},
): Recognition {
  const version = questionnaireVersion(sample.header);
  if (options.remembered?.version === version) return options.remembered;
  return {
    profile: options.profile ?? 'generic',
    version,
    columns: sample.header.map((header, index) => ({
      index,
      header,
      use: { kind: 'unknown' },
      confidence: 0,
      reason: 'none',
      answers: {},
    })),
    questions: [],
  };
}
