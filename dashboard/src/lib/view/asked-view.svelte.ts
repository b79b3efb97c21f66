import { goto, preloadData } from '$app/navigation';

/** An address that was not reached, and the one whose view is still shown. */
type Missed = { readonly address: string; readonly shown: string };

class AskedView {
  isOnItsWay = $state.raw(false);
  missed = $state.raw<Missed>();
}

/** The view that controls ask for: on its way, or not reached. The page shows the former one until it is there. */
export const asked = new AskedView();

/** How often a view was asked for; only the last counts. */
let count = 0;

/**
 * Goes to another view of the same page once its data are here. Where they do not come the page stays as it is; what a
 * service worker keeps of the view, or of the page itself, is gone to as a whole.
 *
 * @param address path and search part
 * @param replace whether the view takes the place of the former one among the pages to go back to
 */
export async function showView(address: string, replace = true): Promise<void> {
  const own = ++count;
  asked.isOnItsWay = true;
  asked.missed = undefined;
  const answer = await preloadData(address);
  if (own !== count) return;
  if (answer.type === 'error' && answer.status >= 500) {
    const href = location.origin + address;
    if (document.querySelector('.stale') || (await globalThis.caches?.match(href))) location.assign(href);
    else asked.missed = { address, shown: location.href };
  } else {
    // eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page with another search part
    await goto(address, { replace, reset: false });
  }
  if (own === count) asked.isOnItsWay = false;
}
