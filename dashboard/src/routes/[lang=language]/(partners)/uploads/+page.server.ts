import { UploadsAnswer } from '@observatory/data/contract/uploads.ts';
import { locales } from '@observatory/data/messages/numbers.ts';
import { organisationByCode } from '@observatory/data/places/partner-organisations.ts';
import { askSigned, toSignIn } from '#lib/upload/ask-signed.server.ts';

export const load = async ({ url, params, parent, fetch }) => {
  const { account } = await parent();
  if (!account) toSignIn(params.lang, url);
  const { uploads } = await askSigned(fetch, 'uploads', UploadsAnswer);
  const clock = new Intl.DateTimeFormat(locales[params.lang], { dateStyle: 'medium', timeStyle: 'short' });
  return {
    uploads: uploads.map(({ id, name, wave, state, sentAt, organisation }) => ({
      ...{ id, name, wave, state },
      organisation: organisationByCode.get(organisation)?.name ?? organisation,
      sentAt: clock.format(new Date(sentAt)),
    })),
  };
};
