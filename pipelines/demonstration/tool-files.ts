import { partnerCodes, type PartnerCode } from '@observatory/data/places/partner-countries.ts';

import { eusurveyExport } from './exports/eusurvey.ts';
import { limesurveyExport } from './exports/limesurvey.ts';
import { qualtricsExport } from './exports/qualtrics.ts';
import { respondentsIn, type TemplateAnswers } from './exports/respondents.ts';
import { webropolExport } from './exports/webropol.ts';
import { demonstrationSurvey } from './survey-files.ts';

/** One file as a partner's survey tool would have written it. */
export type ToolFile = {
  readonly partner: string;
  readonly wave: string;
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** Each partner has another tool, in its own language, as it is in real projects. */
const tools: Readonly<
  Record<
    PartnerCode,
    { name: string; write: (answers: readonly TemplateAnswers[], seed: number) => Uint8Array[] }
  >
> = {
  FI: {
    name: 'eusurvey.xlsx',
    write: (answers, seed) =>
      eusurveyExport(answers, {
        split: false,
        assigned: false,
        language: 'fi',
        interfaceLanguage: 'fi',
        anonymous: false,
        seed,
      }),
  },
  DE: {
    name: 'limesurvey.csv',
    write: (answers, seed) =>
      limesurveyExport(answers, {
        headings: 'full',
        answers: 'long',
        ticks: 'Y',
        language: 'de',
        delimiter: ';',
        seed,
      }),
  },
  IT: {
    name: 'qualtrics.csv',
    write: (answers, seed) =>
      qualtricsExport(answers, {
        answers: 'labels',
        split: true,
        ids: 'codebook',
        language: 'it',
        delimiter: ',',
        seed,
      }),
  },
  NL: {
    name: 'webropol.csv',
    write: (answers, seed) =>
      webropolExport(answers, { values: 'text', file: { csv: 'windows-1252' }, language: 'nl', seed }),
  },
};

/** The survey files of a wave, one per country, each by another tool. The same seed gives the same answers. */
export function demonstrationExports(wave: string, seed: number): ToolFile[] {
  const surveys = demonstrationSurvey(wave, seed);
  return partnerCodes.map((country, at) => {
    const { name, write } = tools[country];
    const { partner, text } = surveys[at]!;
    const [bytes] = write(respondentsIn(text), seed);
    return { partner, wave, name: `${partner}-${wave}-${name}`, bytes: bytes! };
  });
}

/** The same files as the template has them. */
export function demonstrationTemplates(wave: string, seed: number): ToolFile[] {
  return demonstrationSurvey(wave, seed).map(({ text, ...file }) => ({
    ...file,
    bytes: new TextEncoder().encode(text),
  }));
}
