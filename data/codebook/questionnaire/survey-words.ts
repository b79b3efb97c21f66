import de from '../../messages/de/methods.json' with { type: 'json' };
import en from '../../messages/en/methods.json' with { type: 'json' };
import fi from '../../messages/fi/methods.json' with { type: 'json' };
import it from '../../messages/it/methods.json' with { type: 'json' };
import type { Labels, Language } from '../../messages/language.ts';
import nl from '../../messages/nl/methods.json' with { type: 'json' };
import sv from '../../messages/sv/methods.json' with { type: 'json' };
import type { Block } from '../question.ts';

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export const surveyTitle: Labels = {
  en: 'Employer survey on skills needs',
  fi: 'Työnantajakysely osaamistarpeista',
  sv: 'Arbetsgivarenkät om kompetensbehov',
  de: 'Arbeitgeberbefragung zum Kompetenzbedarf',
  it: 'Indagione sul fabbisogno di competenze delle imprese',
  nl: 'Werkgeversenquête over de behoefte aan vaardigheden',
};

/** The heading above the questions of a block. */
export const blockTitle = (block: Block, language: Language): string =>
  texts[language][`data.block.${block}`];
