import { GlossaryAnswer } from '@observatory/data/contract/glossary-answer.ts';
import { glossaryTexts } from '@observatory/data/messages/glossary-texts.ts';
import { ask } from '#lib/api/ask.server.ts';

const parts = ['survey', 'certainty', 'frameworks'] as const;

export const load = async ({ fetch, params }) => {
  const { lang } = params;
  const { t } = glossaryTexts(lang);
  const { terms } = await ask(fetch, 'glossary', { lang }, GlossaryAnswer);
  const { compare } = new Intl.Collator(lang);
  return {
    title: t('glossary.title'),
    lead: t('glossary.lead'),
    methods: t('glossary.methods'),
    json: t('glossary.json'),
    parts: parts.map((part) => ({
      part,
      title: t(`glossary.${part}`),
      terms: terms.filter((one) => one.part === part).sort((a, b) => compare(a.label, b.label)),
    })),
  };
};
