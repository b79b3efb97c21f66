/** Where each page and part of a page is, behind the language. */
export const pagePaths = {
  overview: '',
  explore: 'explore',
  compare: 'compare',
  official: 'official',
  data: 'data',
  shown: 'data#shown',
  interval: 'data#interval',
  weighting: 'data#weighting',
  questionnaire: 'data#questionnaire',
  interface: 'data#interface',
  licence: 'data#licence',
  frameworks: 'frameworks',
  sectors: 'sectors',
  trends: 'trends',
  joint: 'joint-needs',
  pinned: 'pinned',
  quality: 'quality',
  coverage: 'coverage',
  glossary: 'glossary',
  accessibility: 'accessibility',
  rules: 'rules',
  upload: 'upload',
  design: 'design',
} as const;

export type PageName = keyof typeof pagePaths;
