import { formatter } from '@observatory/data/messages/catalogue.ts';
import type { Say } from '#lib/upload/say.ts';

export const load = ({ data, params }) => {
  const { t } = formatter(params.lang, data.messages);
  const say: Say = (key, values) => t(`upload.${key}`, values);
  return { ...data, say };
};
