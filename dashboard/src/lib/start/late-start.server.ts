/** How SvelteKit names the scripts of a page in its head, and how its own script starts them. */
const preload = /\s*<link href="([^"]+)" rel="modulepreload">/g;
const start = /\bimport\(("[^"]+\/start\.[^"]+")\)/;

/** A reader who chooses before the scripts are there is answered as without them, and the choice is not lost. */
const answerEarly = `addEventListener('change', ({ target: { form } }) =>
  'live' in document.documentElement.dataset || !form?.querySelector('.without-scripts') || form.requestSubmit());`;

/** How long a page that is not in sight waits for its first picture before its scripts come, in ms. */
const hiddenWait = 1000;

/** Imports `start` once the page is painted, and before it each of the scripts in a task of its own. */
const lateImport = (scripts: readonly (string | undefined)[], start: string): string => `(async () => {
  ${answerEarly}
  const nextTask = () => new Promise((next) => setTimeout(next));
  await new Promise((loaded) => addEventListener('load', loaded));
  await new Promise((painted) => { requestAnimationFrame(painted); setTimeout(painted, ${hiddenWait}); });
  await nextTask();
  const scripts = ${JSON.stringify(scripts)};
  for (const href of scripts)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  for (const script of scripts) { await import(script); await nextTask(); }
  return import(${start});
})()`;

/**
 * The page with its scripts started once it stands: its text, styles and letters have the network and the processor to
 * themselves until they are painted. Only then are the scripts fetched, all at once, and evaluated one by one.
 *
 * @param html a whole page; one without scripts stays as it is
 * @throws when SvelteKit names or starts the scripts of a page in another way than here
 */
export function startLate(html: string): string {
  const scripts = [...html.matchAll(preload)].map(([, address]) => address);
  if (scripts.length === 0) return html;
  if (!start.test(html)) throw new Error('SvelteKit no longer starts the scripts of a page by an import');
  return html.replace(preload, '').replace(start, (_, address: string) => lateImport(scripts, address));
}
