import { variableByCode } from '@observatory/data/codebook/codebook.ts';
import { missingLabels } from '@observatory/data/codebook/missing-labels.ts';
import { missingCodes, type Variable } from '@observatory/data/codebook/question.ts';
import { limesurveyAnswerCode } from '@observatory/data/codebook/questionnaire/limesurvey-expression.ts';
import { languages } from '@observatory/data/messages/language.ts';

import { missingWords } from './missing-words.ts';
import { bare, plain } from './plain-text.ts';

const missing: ReadonlyMap<string, string> = new Map(
  (Object.keys(missingCodes) as (keyof typeof missingCodes)[]).flatMap((key) => {
    const code = String(missingCodes[key]);
    const texts = [...languages.map((language) => missingLabels[key][language]), ...missingWords[key]];
    return texts.map((text) => [plain(text), code] as const);
  }),
);

/** `-97`, however a spreadsheet writes the number, and the letter that LimeSurvey needs before it. */
const missingNumber = /^(?:[-–−]|M)(9[789])(?:[.,]0+)?$/i;

/** The missing code that a cell stands for, whatever the question. */
export function missingCode(text: string): string | undefined {
  const number = missingNumber.exec(text)?.[1];
  return number === undefined ? missing.get(plain(text)) : `-${number}`;
}

type Texts = {
  /** Codes with nothing but letters and digits, and as LimeSurvey cuts them at five characters. */
  readonly codes: ReadonlyMap<string, string>;
  /** Plain labels in every language. */
  readonly labels: ReadonlyMap<string, string>;
};

function textsOf({ answer }: Variable): Texts {
  const answers = 'answers' in answer ? answer.answers : [];
  return {
    codes: new Map(
      answers.flatMap(({ code }) => [
        [bare(code), code],
        [limesurveyAnswerCode(code), code],
      ]),
    ),
    labels: new Map(
      answers.flatMap(({ code, label }) => languages.map((language) => [plain(label[language]), code])),
    ),
  };
}

const known = new Map<string, Texts>();

/** Codes and labels of a variable's answers. */
export function answerTexts(code: string): Texts {
  const found = known.get(code) ?? textsOf(variableByCode.get(code)!);
  known.set(code, found);
  return found;
}
