type Move = {
  readonly from: RegExp;
  readonly to: (...found: string[]) => string;
};

/**
 * Addresses that lead elsewhere, each by the whole of its path. An address that was given away once is never taken back:
 * who renames a page or a code adds a line here. Search parts are kept.
 */
const moves: readonly Move[] = [
  // Codes are written in capitals: one view has one address.
  {
    from: /^(\/[a-z]{2})\/country\/([A-Za-z]*[a-z][A-Za-z]*)$/,
    to: (base, code) => `${base}/country/${code!.toUpperCase()}`,
  },
  {
    from: /^(\/[a-z]{2})\/skills\/(\w*[a-z]\w*)$/,
    to: (base, code) => `${base}/skills/${code!.toUpperCase()}`,
  },
  // A page of one thing, without saying which: the page that leads to all of them.
  { from: /^(\/[a-z]{2})\/country$/, to: (base) => base! },
  { from: /^(\/[a-z]{2})\/skills$/, to: (base) => `${base}/frameworks` },
];

/** Where an address has moved to; undefined when it stands where it is. */
export function movedTo({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string | undefined {
  for (const { from, to } of moves) {
    const found = from.exec(pathname);
    if (found) return to(...found.slice(1)) + search;
  }
  return undefined;
}
