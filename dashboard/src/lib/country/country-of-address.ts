export const countryCookie = 'country';

/** The country that an address asks for by its path or its search part; the server knows which codes are partners. */
export const countryOfAddress = ({
  pathname,
  search,
}: Pick<URL, 'pathname' | 'search'>): string | undefined =>
  /^\/[a-z]{2}\/country\/([A-Z]{2})(?=\?|$)|[?&]country=([A-Z]{2})(?:&|$)/
    .exec(pathname + search)
    ?.slice(1)
    .find(Boolean);
