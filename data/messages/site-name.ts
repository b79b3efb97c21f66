/** The name under which the observatory publishes, the same in all languages. */
export const siteName = 'VET Skills Observatory';
