import { briefPlaces } from '@observatory/data/briefs/places.ts';
import { usualSections } from '@observatory/data/briefs/sections.ts';
import { briefPlaceName } from '@observatory/data/messages/brief-place-names.ts';
import { briefSectionTitle } from '@observatory/data/messages/brief-section-titles.ts';
import { briefsPageTexts } from '@observatory/data/messages/briefs-page-texts.ts';
import { languageNames } from '@observatory/data/messages/language-names.ts';
import { languages, type Language } from '@observatory/data/messages/language.ts';
import { boxesOf, type BriefView } from './brief-view.ts';

/** What the form of briefs offers and what is chosen in it, with its words. */
export function describeBuilder(view: BriefView, waves: readonly string[], language: Language) {
  const { t } = briefsPageTexts(language);
  const usual: readonly string[] = usualSections(view.kind, view.extent);
  const chosen = view.sections.length > 0 ? view.sections : usual;
  return {
    places: briefPlaces.map(({ kind, places }) => ({
      kind,
      label: t('briefs.group', { kind }),
      places: places.map((code) => ({ code, label: briefPlaceName(code, language) })),
    })),
    waves: waves.toReversed(),
    languages: languages.map((code) => ({ code, label: languageNames[code] })),
    extents: (['full', 'summary'] as const).map((extent) => ({
      code: extent,
      label: t('briefs.extent.of', { extent }),
    })),
    sections: usualSections(view.kind, 'full').map((id) => ({
      id,
      label: briefSectionTitle(id, view.kind, language),
      isChosen: chosen.includes(id),
    })),
    boxes: boxesOf(view),
    texts: {
      title: t('briefs.title'),
      lead: t('briefs.lead'),
      place: t('briefs.place'),
      wave: t('briefs.wave'),
      language: t('briefs.language'),
      extent: t('briefs.extent'),
      sections: t('briefs.sections'),
      sectionsAbout: t('briefs.sections.about'),
      show: t('briefs.show'),
      preview: t('briefs.preview'),
      read: t('briefs.read'),
      files: t('brief.files'),
      contents: t('briefs.contents'),
      none: t('briefs.none'),
      noneRemedy: t('briefs.none.remedy'),
      card: t('briefs.card'),
      cardAbout: t('briefs.card.about'),
      copy: t('briefs.copy'),
      copied: t('briefs.copied'),
      uncopied: t('briefs.uncopied'),
      editions: t('briefs.editions'),
      editionsAbout: t('briefs.editions.about'),
      check: t('briefs.verify'),
    },
  };
}
