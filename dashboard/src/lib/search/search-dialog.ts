import type { SearchAnswer } from '@observatory/data/contract/search-answer.ts';
import { loadSearchMessages } from '@observatory/data/messages/load-search-messages.ts';
import { parseLanguage } from '@observatory/data/messages/language.ts';
import { element } from './element.ts';

type Hit = SearchAnswer['hits'][number];

const shown = 8;
/** Time for the next letter before a question is sent, in ms. */
const pause = 120;
let isOpen = false;

/**
 * Opens the dialog of the search, once: a combobox with a list of hits, after the pattern of the ARIA Authoring Practices
 * Guide. When it closes, the browser gives the focus back to where it was. It is made without components, because
 * what a component needs of Svelte would be loaded with every page.
 */
export async function openSearch(): Promise<void> {
  const language = parseLanguage(document.documentElement.lang) ?? 'en';
  if (isOpen) return;
  isOpen = true;
  const messages = await loadSearchMessages(language).catch(() => undefined);
  if (!messages) {
    location.href = `/${language}/search`;
    return;
  }
  const field = element('input', {
    class: 'entry',
    id: 'search-asked',
    role: 'combobox',
    maxlength: '100',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
    'aria-autocomplete': 'list',
    'aria-controls': 'search-hits',
    'aria-expanded': 'false',
    'aria-describedby': 'search-hint',
    autofocus: '',
  });
  const list = element('ul', {
    id: 'search-hits',
    role: 'listbox',
    'aria-label': messages['search.results'],
  });
  const said = element('p', { class: 'note', role: 'status' });
  const all = element('a', { class: 'note', hidden: '' }, messages['search.all']);
  const close = element('button', { type: 'button' }, messages['search.close']);
  const dialog = element('dialog', { class: 'search-dialog', 'aria-label': messages['search.title'] }, [
    element('div', {}, [
      element('div', { class: 'head' }, [
        element('label', { for: 'search-asked' }, messages['search.label']),
        close,
      ]),
      field,
      element('p', { class: 'note', id: 'search-hint' }, messages['search.hint']),
      list,
      said,
      all,
    ]),
  ]);

  let hits: readonly Hit[] = [];
  let active = -1;
  let latest = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function choose(at: number): void {
    active = at;
    for (const [place, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(place === at));
    }
    if (at < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `hit-${at}`);
  }

  function show(found: readonly Hit[], sentence: string): void {
    hits = found;
    list.replaceChildren(...found.map(optionOf));
    field.setAttribute('aria-expanded', String(found.length > 0));
    said.textContent = sentence;
    choose(-1);
  }

  function optionOf(hit: Hit, at: number): HTMLElement {
    const option = element('li', { id: `hit-${at}`, role: 'option' }, [
      element('b', {}, hit.label),
      element('span', {}, hit.kindLabel),
      element('p', { class: 'note' }, hit.detail),
    ]);
    option.addEventListener('pointermove', () => choose(at));
    option.addEventListener('click', () => follow(hit.href));
    return option;
  }

  /** Follows as a link of the page does, so that the router needs no loading of its own here. */
  function follow(href: string): void {
    all.href = href;
    all.click();
  }

  function ask(): void {
    clearTimeout(waiting);
    const question = ++latest;
    const q = field.value.trim();
    all.hidden = q === '';
    all.href = `/${language}/search?${new URLSearchParams({ q })}`;
    choose(-1);
    if (q === '') return show([], '');
    waiting = setTimeout(async () => {
      const asked = new URLSearchParams({ q, limit: String(shown), lang: language });
      const answer = await fetch(`/api/v1/search.json?${asked}`).then(
        (response) => (response.ok ? (response.json() as Promise<SearchAnswer>) : undefined),
        () => undefined,
      );
      // The answer to an earlier question may come later.
      if (question === latest) show(answer?.hits ?? [], answer?.said ?? messages!['search.failed']);
    }, pause);
  }

  field.addEventListener('input', ask);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') follow(hits[active]?.href ?? (all.href || `/${language}/search`));
    else if (step === undefined || hits.length === 0) return;
    else {
      // The field itself is a place of the round, behind the last hit and before the first.
      const places = hits.length + 1;
      choose(((active + 1 + step + places) % places) - 1);
      list.children[active]?.scrollIntoView({ block: 'nearest' });
    }
    event.preventDefault();
  });
  close.addEventListener('click', () => dialog.close());
  all.addEventListener('click', () => dialog.close());
  // A press beside the dialog closes it, as Escape and its button do.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    clearTimeout(waiting);
    latest++;
    isOpen = false;
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
