/**
 * Every page that readers see without an account, by its route behind the language, with an address that shows much of
 * it. `testing/accessibility-results.test.ts` fails when a page exists that is not here.
 */
export const publicPages: readonly { readonly route: string; readonly path: string }[] = [
  { route: '', path: '' },
  { route: 'explore', path: '/explore' },
  { route: 'compare', path: '/compare?c=IT&d=POOLED' },
  { route: 'country/[code]', path: '/country/FI' },
  { route: 'sector/[code]', path: '/sector/G-I' },
  { route: 'joint-needs', path: '/joint-needs' },
  { route: 'trends', path: '/trends' },
  { route: 'briefs', path: '/briefs?place=C' },
  { route: 'briefs/[place]', path: '/briefs/FI' },
  { route: 'verify/[[hash]]', path: '/verify/0123456789abcdef' },
  { route: 'official', path: '/official' },
  { route: 'data', path: '/data' },
  { route: 'frameworks', path: '/frameworks' },
  { route: 'skills/[skill]', path: '/skills/DIG_DATA' },
  { route: 'sectors', path: '/sectors?code=K' },
  { route: 'quality', path: '/quality' },
  { route: 'coverage', path: '/coverage' },
  { route: 'pinned', path: '/pinned' },
  { route: 'rules', path: '/rules' },
  { route: 'search', path: '/search?q=data' },
  { route: 'glossary', path: '/glossary' },
  { route: 'accessibility', path: '/accessibility' },
  { route: 'design', path: '/design' },
  { route: '(partners)/sign-in', path: '/sign-in' },
];

/** Figures alone in the pages of other sites: they have no head of their own, and their tests examine them. */
export const embeddedPages: readonly string[] = ['embed/[figure]'];

/** Pages for who has an account, which the tests of uploads walk through and examine in the same way. */
export const signedPages: readonly string[] = [
  '(partners)/account',
  '(partners)/invitation',
  '(partners)/upload',
  '(partners)/uploads',
  '(partners)/uploads/[upload]',
];
