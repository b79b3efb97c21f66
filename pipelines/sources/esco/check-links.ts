import type { EscoCollection, EscoLink } from '@observatory/data/competences/esco-links.ts';

import type { EscoConcept } from './collection.ts';

/** Where a reviewed link and a collection do not agree; `found` is what the collection has in its place. */
export type LinkDifference = {
  readonly kind: 'concept_missing' | 'label_differs' | 'not_released';
  readonly link: EscoLink;
  readonly found: string;
};

/**
 * Compares reviewed links with the collections that are given; links into other collections are not looked at. Each
 * address must exist, have the label of the list and the status `released`.
 */
export function checkLinks(
  links: readonly EscoLink[],
  collections: ReadonlyMap<EscoCollection, readonly EscoConcept[]>,
): readonly LinkDifference[] {
  return [...collections].flatMap(([collection, concepts]) => {
    const byUri = new Map(concepts.map((concept) => [concept.uri, concept]));
    return links
      .filter((link) => link.collection === collection)
      .flatMap((link): LinkDifference[] => {
        const concept = byUri.get(link.uri);
        if (!concept) return [{ kind: 'concept_missing', link, found: '' }];
        return [
          ...(concept.label === link.label
            ? []
            : [{ kind: 'label_differs' as const, link, found: concept.label }]),
          ...(concept.status === 'released'
            ? []
            : [{ kind: 'not_released' as const, link, found: concept.status }]),
        ];
      });
  });
}
