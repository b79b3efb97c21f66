import { enforcementBodies } from '@observatory/data/accessibility/enforcement-bodies.ts';
import { accessibilityResults as results } from '@observatory/data/accessibility/results.ts';
import { accessibilityTexts } from '@observatory/data/messages/accessibility-texts.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';
import { partnerCountries } from '@observatory/data/places/partner-countries.ts';
import { siteName } from '@observatory/data/messages/site-name.ts';

/** The statement in the form of Commission Implementing Decision (EU) 2018/1523, its facts from the last recorded test. */
export const load = ({ params, url }) => {
  const language = params.lang;
  const { t } = accessibilityTexts(language);
  const write = numbers(language);
  // The settings of the server, which has read and checked them before this page is asked for.
  const { OBSERVATORY_PUBLISHER: publisher, OBSERVATORY_CONTACT: contact } = process.env;
  const counts = {
    pages: write.count(results.pages.length),
    languages: write.count(results.languages.length),
    widths: new Intl.ListFormat(language).format(results.widths.map(write.count)),
    rules: write.count(results.rules),
  };
  return {
    title: t('accessibility.title'),
    lead: t('accessibility.lead', { publisher: publisher ?? siteName, address: url.origin }),
    status: { title: t('accessibility.status'), text: t('accessibility.status.partial') },
    content: {
      title: t('accessibility.content'),
      texts: [
        t('accessibility.content.judgement'),
        t('accessibility.content.english'),
        t('accessibility.content.files'),
      ],
    },
    preparation: {
      title: t('accessibility.preparation'),
      texts: [
        t('accessibility.preparation.date', { day: write.day(results.date) }),
        t('accessibility.preparation.automatic', {
          ...counts,
          tool: results.tool,
          version: results.version,
          violations: results.violations,
        }),
        t('accessibility.preparation.others'),
      ],
    },
    feedback: {
      title: t('accessibility.feedback'),
      text: contact === undefined ? t('accessibility.feedback.none') : t('accessibility.feedback.text'),
      contact,
    },
    enforcement: {
      title: t('accessibility.enforcement'),
      text: t('accessibility.enforcement.text'),
      bodies: enforcementBodies.map((body) => ({
        ...body,
        place: partnerCountries.find(({ code }) => code === body.country)!.label[language],
      })),
    },
  };
};
