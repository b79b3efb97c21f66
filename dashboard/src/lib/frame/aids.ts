/**
 * Brings what only some readers use when they come near it: the dialog of the search on Ctrl-K, Cmd-K or its link, the
 * meaning of a word of the glossary on pointing, focus or a first tap. A link that is opened in a new tab stays a link.
 */
export function aid(event: Event): void {
  const { type, target, key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  const isHeld = ctrlKey || metaKey;
  const link = (name: string) => (target as Element).closest?.<HTMLAnchorElement>(`a.${name}`);
  const isKey = type === 'keydown';
  const isClick = type === 'click' && !isHeld;
  const term = link('term');
  if (isKey ? isHeld && !altKey && key.toLowerCase() === 'k' : isClick && link('search')) {
    event.preventDefault();
    void import('#lib/search/search-dialog.ts').then((dialog) =>
      dialog.openSearch(document.documentElement.lang as never),
    );
  } else if (term && !isKey) {
    const isTap =
      isClick && (event as PointerEvent).pointerType === 'touch' && !term.hasAttribute('aria-describedby');
    if (isTap) event.preventDefault();
    void import('#lib/glossary/explain-term.ts').then((explain) => explain.explainTerm(term, isTap));
  }
}
