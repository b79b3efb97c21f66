/** The page that the server has made: until it is taken over, components are set up on what already stands there. */
export const firstPage = { isTakenOver: false };
