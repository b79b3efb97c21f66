import { FrameworksAnswer } from '@observatory/data/contract/frameworks.ts';
import { ask } from '#lib/api/ask.server.ts';
import { describeFrameworks } from '#lib/frameworks/describe-frameworks.server.ts';

export const load = async ({ fetch, params }) =>
  describeFrameworks(await ask(fetch, 'frameworks', { lang: params.lang }, FrameworksAnswer), params.lang);
