import { formatter } from './catalogue.ts';
import type { BriefKind } from '../briefs/document.ts';
import type { SectionId } from '../briefs/sections.ts';
import de from './de/brief.json' with { type: 'json' };
import en from './en/brief.json' with { type: 'json' };
import fi from './fi/brief.json' with { type: 'json' };
import it from './it/brief.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/brief.json' with { type: 'json' };
import sv from './sv/brief.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

/** What a section of a brief is called, whether the brief has it or not. */
export const briefSectionTitle = (section: SectionId, kind: BriefKind, language: Language): string =>
  formatter(language, texts[language]).t('brief.section', { section: section.replace('-', '_'), kind });
