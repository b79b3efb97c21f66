import type { GlossaryAnswer } from '@observatory/data/contract/glossary-answer.ts';

const answers = new Map<string, Promise<ReadonlyMap<string, string>>>();

/** The meanings in a language, asked for once; none when the interface does not answer: the link stays a link. */
function meanings(language: string): Promise<ReadonlyMap<string, string>> {
  const known = answers.get(language);
  if (known) return known;
  const asked = fetch(`/api/v1/glossary.json?lang=${language}`)
    .then((response) => response.json() as Promise<GlossaryAnswer>)
    .then(({ terms }) => new Map(terms.map(({ id, definition }) => [id, definition])))
    .catch(() => {
      answers.delete(language);
      return new Map<string, string>();
    });
  answers.set(language, asked);
  return asked;
}

const margin = 8;
/** Time to move the pointer from the word to its meaning. */
const patience = 250;

const known = new WeakSet<HTMLAnchorElement>();
let note: HTMLElement | undefined;
let owner: HTMLAnchorElement | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows the meaning of a word beside it while it is pointed at or has the focus (WCAG 1.4.13): Escape takes it away, the
 * pointer may go onto it, and it stays until pointer and focus have left.
 */
export async function explainTerm(link: HTMLAnchorElement): Promise<void> {
  clearTimeout(leaving);
  if (!known.has(link)) {
    known.add(link);
    link.addEventListener('pointerleave', hideSoon);
    // At once: a reader with a keyboard is at the next place already, and the meaning may lie over it.
    link.addEventListener('blur', () => {
      if (!link.matches(':hover') && !note?.matches(':hover')) hide();
    });
  }
  const meaning = (await meanings(document.documentElement.lang)).get(link.hash.slice(1));
  if (meaning === undefined || !isNear(link)) return;
  note ??= makeNote();
  if (owner !== link) owner?.removeAttribute('aria-describedby');
  owner = link;
  note.textContent = meaning;
  link.setAttribute('aria-describedby', note.id);
  note.showPopover();
  place(note, link);
}

const isNear = (link: HTMLElement | undefined): boolean =>
  link !== undefined && link.isConnected && (link.matches(':hover') || link === document.activeElement);

function makeNote(): HTMLElement {
  const made = document.createElement('div');
  made.id = 'term-meaning';
  made.className = 'term-meaning';
  made.popover = 'manual';
  made.setAttribute('role', 'tooltip');
  made.addEventListener('pointerenter', () => clearTimeout(leaving));
  made.addEventListener('pointerleave', hideSoon);
  document.body.append(made);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('scroll', () => owner && place(made, owner), { passive: true });
  return made;
}

function hideSoon(): void {
  clearTimeout(leaving);
  leaving = setTimeout(() => {
    if (!isNear(owner) && !note?.matches(':hover')) hide();
  }, patience);
}

function hide(): void {
  owner?.removeAttribute('aria-describedby');
  if (note?.matches(':popover-open')) note.hidePopover();
}

/** Below the word, above it where there is no room, and always within the window. */
function place(made: HTMLElement, link: HTMLElement): void {
  const word = link.getBoundingClientRect();
  const { width, height } = made.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = word.bottom + height + margin <= clientHeight || word.top < height + margin;
  const left = Math.max(margin, Math.min(word.left, clientWidth - width - margin));
  made.style.left = `${left}px`;
  made.style.top = `${below ? word.bottom : word.top - height}px`;
}
