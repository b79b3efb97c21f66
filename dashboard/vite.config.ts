import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { announcerWithoutStyle } from './announcer-without-style.ts';
import { compiledBeside } from './compiled-beside.ts';
import { jsonAsScript, parsedMessages } from './parsed-messages.ts';

const ofEveryPage =
  /node_modules\/(?:icu-minify|@formatjs|clsx)\/|data\/messages\/(?:catalogue|language|language-names|numbers|parse)\.ts|dashboard\/src\/lib\/(?:frame|start|words|theme|language)\//;

export default defineConfig({
  plugins: [
    announcerWithoutStyle(),
    compiledBeside(),
    parsedMessages(),
    jsonAsScript(),
    sveltekit({
      adapter: adapter(),
      compilerOptions: { runes: true },
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'frame-ancestors': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'require-trusted-types-for': ['script'],
          'trusted-types': ['svelte-trusted-html', 'upload-worker', 'sveltekit-trusted-url'],
        },
      },
      // The styles of a page come with it: nothing is waited for before the first paint.
      inlineStyleThreshold: 20_000,
    }),
  ],
  build: {
    rolldownOptions: {
      output: {
        // What every page loads is one file: it packs better than many, and a page asks for fewer.
        codeSplitting: { groups: [{ name: 'frame', test: ofEveryPage }] },
      },
    },
  },
  // Pages in the browser and on the server are of one build: neither reads a newer definition than the other.
  ssr: { noExternal: [/^@observatory\/data/] },
});
