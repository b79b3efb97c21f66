/**
 * Brings what only some readers use when they come near it: the dialog of the search on Ctrl-K, Cmd-K or its link, the
 * meaning of a word of the glossary on pointing or focus, or on a first touch, where a second one follows the link. A link
 * that is opened in a new tab stays a link.
 */
export function listenForAids(): void {
  const near = ({ target }: Event, name: string) =>
    (target as Element).closest?.<HTMLAnchorElement>(`a.${name}`);
  const search = (event: Event): void => {
    event.preventDefault();
    void import('#lib/search/search-dialog.ts').then((dialog) => dialog.openSearch());
  };
  const explain = (event: Event): void => {
    const term = near(event, 'term');
    if (term) void import('#lib/glossary/explain-term.ts').then((words) => words.explainTerm(term));
  };
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') search(event);
  });
  let touched: HTMLAnchorElement | undefined;
  let isFirstTouch = false;
  addEventListener('pointerdown', (event) => {
    const term = event.pointerType === 'touch' ? (near(event, 'term') ?? undefined) : undefined;
    isFirstTouch = term !== undefined && term !== touched;
    touched = term;
  });
  // Before the router, which would follow the link.
  addEventListener(
    'click',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && near(event, 'search')) search(event);
      if (isFirstTouch && near(event, 'term')) event.preventDefault();
    },
    true,
  );
  addEventListener('pointerover', explain);
  addEventListener('focusin', explain);
}
