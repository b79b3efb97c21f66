/** A figure in the page of another site is a picture with words: it needs no script. */
export const csr = false;
