/** A view that a reader keeps in this browser. */
export type Pin = {
  /** Path and search part on this site. */
  readonly view: string;
  readonly title: string;
  /** When it was pinned, in ISO 8601. */
  readonly at: string;
};

const key = 'pins';

/** A view of this site in a language, and nothing else: a pin is opened as a link. */
const isView = (text: unknown): text is string =>
  typeof text === 'string' && text.length < 2000 && /^\/[a-z]{2}(?:[/?]|$)[^\\\s]*$/.test(text);

/** The pins in a text, in their order; what is no pin is left out. Undefined when the text holds no list of pins. */
export function parsePins(text: string): Pin[] | undefined {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return undefined;
  }
  const list = (given as { pins?: unknown } | null)?.pins;
  if (!Array.isArray(list)) return undefined;
  return (list as Partial<Pin>[]).flatMap((one) =>
    isView(one?.view) && typeof one.title === 'string' && !Number.isNaN(Date.parse(String(one.at)))
      ? [{ view: one.view, title: one.title.slice(0, 300), at: new Date(String(one.at)).toISOString() }]
      : [],
  );
}

/** Pins as the text of a file, the same form in which the browser keeps them. */
export const printPins = (pins: readonly Pin[]): string => JSON.stringify({ pins }, undefined, 2);

export const readPins = (): Pin[] => parsePins(localStorage.getItem(key) ?? '') ?? [];

/** @throws DOMException when the browser keeps nothing */
export const keepPins = (pins: readonly Pin[]): void => localStorage.setItem(key, printPins(pins));

/** Pins of a list with those of another that are not in it yet. */
export const joinPins = (pins: readonly Pin[], more: readonly Pin[]): Pin[] => [
  ...pins,
  ...more.filter(
    ({ view }, k) =>
      !pins.some((one) => one.view === view) && more.findIndex((one) => one.view === view) === k,
  ),
];

/** Keeps a view at the end of the list; false when it is there already. */
export function pin(view: Pick<Pin, 'view' | 'title'>): boolean {
  const pins = readPins();
  const joined = joinPins(pins, [{ ...view, at: new Date().toISOString() }]);
  keepPins(joined);
  return joined.length > pins.length;
}
