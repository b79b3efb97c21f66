export const themeCookie = 'theme';

/** `system` follows the reader's device and is remembered by the absence of a choice. */
export const themeChoices = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** The theme in a cookie's text; anything else follows the device. */
export const parseTheme = (text: string | undefined): ThemeChoice =>
  themeChoices.find((choice) => choice === text) ?? 'system';
