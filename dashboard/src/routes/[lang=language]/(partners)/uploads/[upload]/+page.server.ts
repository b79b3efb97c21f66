import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { jobsOfState, UploadAnswer } from '@observatory/data/contract/uploads.ts';
import { locales } from '@observatory/data/messages/numbers.ts';
import { organisationByCode } from '@observatory/data/places/partner-organisations.ts';
import { ask } from '#lib/api/ask.server.ts';
import { askSigned, toSignIn } from '#lib/upload/ask-signed.server.ts';
import { columnsOf } from '#lib/upload/columns.server.ts';
import { problemOf } from '#lib/upload/problem.server.ts';
import { rehearsalOf } from '#lib/upload/rehearsal.server.ts';

export const load = async ({ url, params, parent, fetch, depends }) => {
  const { account } = await parent();
  if (!account) toSignIn(params.lang, url);
  depends('upload:one');
  const language = params.lang;
  const upload = await askSigned(
    fetch,
    `uploads/${encodeURIComponent(params.upload)}?lang=${language}`,
    UploadAnswer,
  );
  const clock = new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' });
  const time = (iso: string) => clock.format(new Date(iso));
  const { check, rehearsal, receipt, history, erasure, replaceable, ...facts } = upload;
  const overlapping = check?.findings.find(({ code }) => code === 'respondents_in_upload')?.values ?? [];
  const offered = replaceable.find((one) => overlapping.includes(one.upload));
  // What would change is told until it is decided.
  const catalogue =
    rehearsal && facts.state === 'rehearsed'
      ? await ask(fetch, 'catalogue', { lang: language }, CatalogueAnswer)
      : undefined;
  return {
    upload: {
      ...facts,
      organisation: organisationByCode.get(facts.organisation)?.name ?? facts.organisation,
      sentAt: time(facts.sentAt),
    },
    decided: ['accepted', 'replaced', 'withdrawn', 'expired'].includes(facts.state),
    busy: facts.job?.state === 'queued' || facts.job?.state === 'running',
    may: jobsOfState[facts.state].filter(() => facts.state === 'accepted' || facts.bytesKept),
    verdict: check && {
      verdict: check.verdict,
      rows: check.rows,
      profile: check.profile ?? '',
      // A workbook has none.
      encoding: check.encoding || 'none',
      fails: check.findings.filter(({ severity }) => severity === 'fail').length,
      findings: check.findings,
    },
    columns: ['received', 'rejected', 'checked', 'rehearsed'].includes(facts.state)
      ? columnsOf(check, language, Number(url.searchParams.get('column') ?? NaN))
      : undefined,
    rehearsal: catalogue && rehearsalOf(rehearsal, catalogue, language),
    receipt: receipt && {
      upload: receipt.upload ?? '',
      release: receipt.release ?? '',
      rows: receipt.receipt?.rows,
      dropped: receipt.receipt?.dropped,
      rules: receipt.receipt?.rulesVersion,
    },
    replaces:
      ['received', 'rejected', 'checked', 'rehearsed'].includes(facts.state) && facts.bytesKept
        ? {
            earlier: replaceable.map(({ id, name, sentAt }) => ({ id, name, sentAt: time(sentAt) })),
            chosen: facts.replaces ?? offered?.id ?? '',
          }
        : undefined,
    erasure: erasure?.outcome,
    history: history.map((one) => ({ ...one, at: time(one.at) })),
    problem: problemOf(url.searchParams, language),
  };
};
