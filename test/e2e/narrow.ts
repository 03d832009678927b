import type { Frame } from 'playwright-core';
import type { Opened } from './openWorkbench';
import type { State } from './states';

/** What is left of a pane of 350 pixels where everything is shown at twice its size. */
const NARROW = 175;
/** So that a picture shows all of a page. */
const HIGH = 1600;

/** What is wrong with a page that is narrow; all empty where nothing is. */
interface NarrowFaults {
  readonly brokenWords: readonly string[];
  readonly tooWide: readonly string[];
  readonly moving: readonly string[];
}

/**
 * Makes the pane as narrow as one of 350 pixels is at 200 %, takes a picture of it, and another in the colours that the
 * system forces, and looks which words are broken, what reaches over the edge, and what moves though less motion is
 * asked for. Afterwards the pane is as wide as it was.
 * @param picture the file of the picture, without its ending
 */
export async function faultsWhenNarrow(
  opened: Opened,
  { isWithoutExcel }: State,
  picture: string,
): Promise<NarrowFaults> {
  const { page } = opened;
  const size = page.viewportSize()!;
  try {
    await page.setViewportSize({ width: isWithoutExcel ? NARROW : size.width, height: HIGH });
    await resize(opened, NARROW);
    const target = isWithoutExcel ? page : page.locator('iframe');
    await target.screenshot({ path: `${picture}.png` });
    const frame = page
      .frames()
      .filter((each) => !each.isDetached())
      .at(-1)!;
    await page.emulateMedia({ forcedColors: 'active' });
    await frame.waitForFunction(repainted);
    await target.screenshot({ path: `${picture}-forced.png` });
    await page.emulateMedia({ forcedColors: 'none' });
    return {
      brokenWords: await brokenWords(frame),
      tooWide: await tooWide(frame),
      moving: await moving(frame),
    };
  } finally {
    await page.emulateMedia({ forcedColors: 'none' });
    await resize(opened, null);
    await page.setViewportSize(size);
  }
}

/** Runs in the pane: true once it stands on the page in the colours that the user chose. */
async function repainted(): Promise<boolean> {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await nextFrame();
  await nextFrame();
  return matchMedia('(forced-colors: active)').matches;
}

/** Makes the pane as wide as told; null for as wide as it is. Without Excel the page is the pane. */
async function resize({ page }: Opened, width: number | null): Promise<void> {
  if (page.url().includes('/taskpane.html')) return;
  await page.evaluate((pixels) => {
    document.querySelector('#narrow')?.remove();
    if (pixels === null) return;
    const style = document.createElement('style');
    style.id = 'narrow';
    style.textContent = `.pane { width: ${pixels}px !important; min-width: 0 !important }`;
    document.head.append(style);
  }, width);
}

/**
 * The texts that stand in a column of single letters, and the words that are cut though there is room for them.
 * Chinese may break anywhere, but not after every character.
 */
function brokenWords(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const broken: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const linesOf = (node: Node, start: number, end: number) => {
      range.setStart(node, start);
      range.setEnd(node, end);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent!;
      const parent = node.parentElement!;
      if (text.trim() === '' || !parent.checkVisibility() || parent.closest('script, style, noscript'))
        continue;
      if (getComputedStyle(parent).clipPath !== 'none') continue;
      for (const { 0: word, index } of text.matchAll(/[\p{Script=Latin}\p{N}.%]{2,}/gu)) {
        const lines = linesOf(node, index, index + word.length);
        if (lines > 1 && word.length < 16) broken.push(`${word} in ${text.trim()}`);
      }
      const letters = text.replace(/\s+/g, '').length;
      const lines = linesOf(node, 0, text.length);
      if (letters > 1 && (lines >= letters || (lines > 2 && lines > letters / 2))) broken.push(text.trim());
    }
    return broken;
  });
}

/** What reaches out of the pane, or is cut off at its edge. */
function tooWide(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && element.closest('[role=status]') === null)
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
  );
}

/** What moves though the system asks for less motion; what only begins and ends at once does not. */
function moving(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    document
      .getAnimations()
      .map(({ effect }) => effect as KeyframeEffect)
      .filter((effect) => Number(effect.getTiming().duration) > 1)
      // What only grows paler and stronger does not move.
      .flatMap((effect) => effect.getKeyframes().flatMap((frame) => Object.keys(frame)))
      .filter((property) => /left|right|top|bottom|transform|translate|scale|rotate/.test(property)),
  );
}
