/** What stands in a page for a drawing that the server puts there. */
export const placeOf = (name: string, width: number): string =>
  `<template data-drawing="${name} ${width}"></template>`;
