import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import * as v from 'valibot';
import { languageOfPath } from '#lib/language/choose.ts';
import { parseTheme, themeCookie } from '#lib/theme/theme.ts';

const Facts = v.pick(CatalogueAnswer, ['release', 'demonstration']);

/** What every page says of itself. Without a release the frame of the page still stands; the page tells the rest. */
export const load = async ({ url, cookies, fetch, setHeaders }) => {
  const language = languageOfPath(url.pathname) ?? 'en';
  const response = await fetch(`/api/v1/catalogue.json?lang=${language}`);
  const facts = v.safeParse(Facts, await response.json().catch(() => undefined));
  // What is kept for when there is no connection goes when there is a newer release.
  if (facts.success && facts.output.release) setHeaders({ 'x-observatory-release': facts.output.release });
  return {
    language,
    theme: parseTheme(cookies.get(themeCookie)),
    demonstration: facts.success && facts.output.demonstration,
    ...(facts.success && { release: facts.output.release }),
  };
};
