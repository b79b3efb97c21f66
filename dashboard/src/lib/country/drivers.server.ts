import type { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { describeCooperation, describeDrivers } from '@observatory/data/figures/drivers/describe.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import { driversTexts } from '@observatory/data/messages/drivers-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import type { CountryView } from './describe-country.server.ts';

/** The indicators of the section; a release that is older than they are has none. */
export const driverIndicators = ['gap_driver', 'vet_cooperation', 'vet_cooperation_wished'] as const;

export const hasDrivers = ({ indicators }: CatalogueAnswer): boolean =>
  driverIndicators.every((id) => indicators.some(({ code }) => code === id));

/** What a reader should know before changing a curriculum: which part of the gaps calls for training, and who cooperates. */
export async function driversOf(answer: EstimatesAnswer, view: CountryView, language: Language) {
  const words = {
    drivers: driversTexts(language),
    country: countryTexts(language),
    figure: await figureFormatter(language),
  };
  const { t } = words.drivers;
  return {
    heading: t('drivers.heading'),
    lead: t('drivers.lead'),
    drivers: describeDrivers(answer, view, words),
    cooperationHeading: t('cooperation.heading'),
    cooperation: describeCooperation(answer, view, words),
  };
}
