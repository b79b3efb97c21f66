import type { Plugin } from 'vite';

/**
 * SvelteKit hides the element that announces a new page with a style attribute, which the content security policy of
 * the pages refuses. Here it gets the class for unseen text instead. The build stops when SvelteKit has changed it.
 */
export function announcerWithoutStyle(): Plugin {
  return {
    name: 'announcer-without-style',
    enforce: 'pre',
    transform: {
      filter: { id: /kit\/src\/runtime\/components\/root\.svelte$/ },
      handler(code) {
        const changed = code.replace(/(id="svelte-announcer"[^>]*?)style="[^"]*"/, '$1class="unseen"');
        if (changed === code)
          this.error('the announcer of SvelteKit no longer has a style attribute to replace');
        return { code: changed, map: null };
      },
    },
  };
}
