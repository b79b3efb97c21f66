import type { Domain } from '../competences/skill.ts';

/** `page` names the custom properties of the pages, so that one picture inside a page serves light and dark. */
export const themes = ['light', 'dark', 'page'] as const;
export type Theme = (typeof themes)[number];

export type Palette = {
  readonly ground: string;
  readonly ink: string;
  readonly secondary: string;
  /** For graphics and large text only: not enough contrast for text of 14 px. */
  readonly faint: string;
  readonly hairline: string;
  /** Points, marks and headings of a domain. */
  readonly domain: Readonly<Record<Domain, string>>;
  /** Intervals of a domain: its colour mixed with the ground. */
  readonly interval: Readonly<Record<Domain, string>>;
  /** Five steps of one hue from low to high, for areas of a map. */
  readonly steps: readonly [string, string, string, string, string];
};

/**
 * Contrast on the ground: ink 15.7 / 14.8, secondary 7.6 / 9.3, faint 4.5 / 6.1, domains 4.7 to 12.2, intervals 2.6
 * to 3.1 (every interval is also written in numbers beside it).
 */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: '#FBFAF7',
    ink: '#1B2026',
    secondary: '#4A525C',
    faint: '#6B7480',
    hairline: '#DCDBDA',
    domain: { digital: '#174A8C', green: '#1F8055', soft: '#8A3A10' },
    interval: { digital: '#7E99BC', green: '#6CAB8E', soft: '#BD9078' },
    steps: ['#E3E8EF', '#BACAE0', '#86A3CA', '#4B76AF', '#174A8C'],
  },
  dark: {
    ground: '#14181D',
    ink: '#E8EAED',
    secondary: '#B4BCC6',
    faint: '#8E98A4',
    hairline: '#32353A',
    domain: { digital: '#64A8EE', green: '#8CE8BC', soft: '#D98F5A' },
    interval: { digital: '#406790', green: '#446C5D', soft: '#855C40' },
    steps: ['#22303F', '#2F4C6C', '#40709F', '#5790C9', '#8FC3F7'],
  },
  page: {
    ground: 'var(--ground)',
    ink: 'var(--ink)',
    secondary: 'var(--secondary)',
    faint: 'var(--faint)',
    hairline: 'var(--hairline)',
    domain: { digital: 'var(--digital)', green: 'var(--green)', soft: 'var(--soft)' },
    interval: {
      digital: 'var(--digital-interval)',
      green: 'var(--green-interval)',
      soft: 'var(--soft-interval)',
    },
    steps: ['var(--step-1)', 'var(--step-2)', 'var(--step-3)', 'var(--step-4)', 'var(--step-5)'],
  },
};

/** The face of every word in a figure; the fallbacks are close to it in width. */
export const figureFont =
  "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Fallback', Arial, sans-serif";

/** The face of the title of a figure that stands alone. */
export const headingFont = "'Source Serif 4', Georgia, serif";
