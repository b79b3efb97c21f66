import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { organisationByCode, partnerOrganisations } from '@observatory/data/places/partner-organisations.ts';
import * as v from 'valibot';
import { toSignIn } from '#lib/upload/ask-signed.server.ts';
import { problemOf } from '#lib/upload/problem.server.ts';

const Waves = v.pick(CatalogueAnswer, ['waves']);

export const load = async ({ url, params, parent, fetch }) => {
  const { account } = await parent();
  if (!account) toSignIn(params.lang, url);
  const response = await fetch('/api/v1/catalogue.json');
  const catalogue = v.safeParse(Waves, await response.json().catch(() => undefined));
  const published = catalogue.success ? catalogue.output.waves : [];
  const thisYear = String(new Date().getFullYear());
  const bytes = Number(process.env.OBSERVATORY_UPLOAD_BYTES ?? 50_000_000);
  return {
    waves: [...new Set([thisYear, ...published])].sort().reverse(),
    organisation: account.organisation,
    organisations:
      account.role === 'partner'
        ? [
            organisationByCode.get(account.organisation) ?? {
              code: account.organisation,
              name: account.organisation,
            },
          ]
        : partnerOrganisations.map(({ code, name }) => ({ code, name })),
    limit: { bytes, text: `${Math.floor(bytes / 1e6)} MB` },
    problem: problemOf(url.searchParams, params.lang),
  };
};
