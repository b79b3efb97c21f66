import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a reader sees of the element that has the focus. */
type Stop = { readonly name: string; readonly isMarked: boolean; readonly isInSight: boolean };

/** The focus as it is seen: an outline, inside of the window, and nothing over it. */
const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    // What is taller than the window is in sight when its upper end is.
    const [x, y] = [box.x + box.width / 2, Math.min(box.y + box.height / 2, innerHeight - 2)];
    const over = document.elementFromPoint(x, y);
    return {
      name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.slice(
        0,
        60,
      ),
      isMarked:
        (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) ||
        (boxShadow !== 'none' && boxShadow !== ''),
      isInSight:
        box.y > -1 &&
        box.y + Math.min(box.height, 40) <= innerHeight &&
        box.x >= 0 &&
        box.x < innerWidth &&
        over !== null &&
        (element.contains(over) || over.contains(element)),
    };
  });

/**
 * Presses Tab until the target has the focus, and expects to see the focus at every stop on the way.
 *
 * @param most presses that a reader is asked for
 * @returns presses that were needed
 */
export async function tabTo(page: Page, target: Locator, most: number, key = 'Tab'): Promise<number> {
  const names: string[] = [];
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press(key);
    const stop = await stopOf(page);
    names.push(stop.name);
    expect(stop, JSON.stringify(stop)).toMatchObject({ isMarked: true, isInSight: true });
    if (await target.evaluate((element) => element === document.activeElement)) return presses;
  }
  throw new Error(`not reached in ${most} stops: ${names.join(' | ')}`);
}

/** Leaves the head of the page behind, as the first stop offers. */
export async function skipToContent(page: Page): Promise<void> {
  await tabTo(page, page.locator('.skip'), 1);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
}
