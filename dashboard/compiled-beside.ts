import type { Plugin } from 'vite';

/**
 * The scripts of pages with the hint that all of their functions are called at once: browsers that know it (V8's explicit
 * compile hints) compile them beside the page, while they arrive, and not one by one when the page comes to life.
 */
export const compiledBeside = (): Plugin => ({
  name: 'compiled-beside',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle: {
    // After the minifier, which takes comments away.
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
});
