import { pinnedTexts } from '@observatory/data/messages/pinned-texts.ts';

export const load = ({ params }) => {
  const { t } = pinnedTexts(params.lang);
  return {
    texts: {
      title: t('pinned.title'),
      about: t('pinned.about'),
      empty: t('pinned.empty'),
      scripts: t('pinned.scripts'),
      list: t('pinned.list'),
      open: t('pinned.open'),
      export: t('pinned.export'),
      import: t('pinned.import'),
      day: t('pinned.day', { day: '{day}' }),
      line: {
        name: t('pinned.name'),
        rename: t('pinned.rename'),
        save: t('pinned.save'),
        up: t('pinned.up'),
        down: t('pinned.down'),
        remove: t('pinned.remove'),
      },
      done: {
        renamed: t('pinned.done.renamed'),
        moved: t('pinned.done.moved'),
        removed: t('pinned.done.removed'),
        imported: t('pinned.done.imported'),
      },
      failed: { file: t('pinned.failed.file'), open: t('pinned.failed.open') },
    },
  };
};
