import type { Page } from './browser.ts';

/**
 * Goes with a page while it is walked: it knows what a mouse can use, in reading order, and judges whatever has the
 * focus after each press of Tab.
 */
const walker = `(() => {
  const usable = 'a[href], button, summary, input, select, textarea, iframe, [onclick], [tabindex]:not([tabindex="-1"])';
  const styleOf = (element) => getComputedStyle(element);
  const named = (element) => element.cloneNode(false).outerHTML + ' ' + element.textContent.trim().slice(0, 60);
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled;
  const isPointedAt = (element) =>
    styleOf(element).cursor === 'pointer' && styleOf(element.parentElement ?? element).cursor !== 'pointer';
  const scrolls = (element) => {
    const { overflowX, overflowY } = styleOf(element);
    const across = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    return across || (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
  };
  const controls = () => {
    const all = [...document.body.querySelectorAll('*')].filter(isSeen);
    const used = new Set(all.filter((each) => each.matches(usable) || isPointedAt(each)));
    const isMoved = (box) => scrolls(box) && ![...used].some((each) => box.contains(each));
    return all.filter((each) => used.has(each) || isMoved(each));
  };

  const rgb = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (colour) =>
    rgb(colour).slice(0, 3).map((each) => each / 255)
      .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
      .reduce((sum, each, index) => sum + each * [0.2126, 0.7152, 0.0722][index], 0);
  const behind = (element) => {
    if (element === null) return 'rgb(255, 255, 255)';
    const { backgroundColor } = styleOf(element);
    return rgb(backgroundColor)[3] === 0 ? behind(element.parentElement) : backgroundColor;
  };
  const contrast = (one, other) => {
    const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (more + 0.05) / (less + 0.05);
  };
  const isCut = (ring, element) => {
    // Browsers let a box that scrolls show a part of what is in it.
    const looksAt = { across: true, down: true };
    for (let box = element.parentElement; box !== document.body && box !== null; box = box.parentElement) {
      const { overflowX, clipPath } = styleOf(box);
      if (clipPath !== 'none') return true;
      if (overflowX === 'visible') continue;
      const { left, top, right, bottom } = box.getBoundingClientRect();
      looksAt.across &&= box.scrollWidth <= box.clientWidth;
      looksAt.down &&= box.scrollHeight <= box.clientHeight;
      if (looksAt.across && (ring.left < left || ring.right > right)) return true;
      if (looksAt.down && (ring.top < top || ring.bottom > bottom)) return true;
    }
    return looksAt.across && (ring.left < 0 || ring.right > innerWidth);
  };
  const faultsOfRing = (element, box) => {
    const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = styleOf(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return ['has no ring'];
    const out = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    const ring = { left: box.left - out, top: box.top - out, right: box.right + out, bottom: box.bottom + out };
    return [
      ...(contrast(outlineColor, behind(element.parentElement)) < 3 ? ['has a faint ring'] : []),
      ...(isCut(ring, element) ? ['has a ring that is cut'] : []),
    ];
  };
  const isHidden = (element, box) => {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const isOnTop = (x, y) => element.contains(document.elementFromPoint(x, y));
    const across = [left + 4, (left + right) / 2, right - 4];
    return !across.some((x) => [top + 4, (top + bottom) / 2, bottom - 4].some((y) => isOnTop(x, y)));
  };
  const faultsOf = (element) => {
    const [box] = element.getClientRects();
    return [...(isHidden(element, box) ? ['is hidden'] : []), ...faultsOfRing(element, box)];
  };

  // No picture holds what can be used, and to paint it again at each step takes longer than all else.
  for (const picture of document.querySelectorAll('svg.plot'))
    if (picture.querySelector(usable) === null) picture.replaceChildren();

  const folds = [...document.querySelectorAll('details:not([open]) > summary')];
  const faults = [];
  let walked = [];
  addEventListener('keydown', ({ key }) => {
    const element = document.activeElement;
    if (key !== 'Tab' || element === document.body) return;
    walked.push(element);
    for (const fault of faultsOf(element)) faults.push(fault + ': ' + named(element));
  }, true);
  const begin = () => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    return controls().length;
  };
  const end = (way) => {
    const expected = way === 'forwards' ? controls() : controls().reverse();
    const tell = (what, elements) => faults.push(...elements.map((each) => way + ', ' + what + ': ' + named(each)));
    tell('left out', expected.filter((each) => !walked.includes(each)));
    tell('reached, of no use', walked.filter((each) => !expected.includes(each)));
    tell('reached twice', walked.filter((each, index) => walked.indexOf(each) < index));
    const places = walked.map((each) => expected.indexOf(each));
    tell('out of order', walked.filter((_, index) => index > 0 && places[index] < places[index - 1]));
    if (document.activeElement !== document.body) tell('not left', [document.activeElement]);
    walked = [];
  };
  const finish = () => {
    for (const fold of folds) if (!fold.parentElement.open) faults.push('does not open: ' + named(fold));
    return [...new Set(faults)];
  };
  globalThis.walk = { folds, begin, end, finish };
})()`;

/** Holds the key for as many steps as there are controls, and one that leaves the page: at each it tells whence it goes. */
const holdTab = async (page: Page, controls: number): Promise<void> => {
  await Promise.all(Array.from({ length: controls + 1 }, () => page.keyboard.down('Tab')));
  await page.keyboard.up('Tab');
};

/**
 * Walks a page by keyboard alone: opens what is folded, presses Tab from the top until the focus leaves the page, and
 * goes back by Shift and Tab. Gives what is wrong by WCAG 2.2: what a mouse can use and Tab does not reach (2.1.1), a
 * trap (2.1.2), another order than that of reading (2.4.3), a ring that cannot be seen (2.4.7, 1.4.11), a focus that
 * lies outside the window or under something else (2.4.11).
 */
export const walkByKeyboard = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(walker);
  const folds = Number(await page.evaluate('walk.folds.length'));
  for (let fold = 0; fold < folds; fold += 1) {
    await page.evaluate(`walk.folds[${fold}].focus()`);
    await page.keyboard.press(fold % 2 === 0 ? 'Enter' : 'Space');
  }
  const controls = Number(await page.evaluate('walk.begin()'));
  await holdTab(page, controls);
  await page.evaluate(`walk.end('forwards')`);
  await page.keyboard.down('Shift');
  await holdTab(page, controls);
  await page.keyboard.up('Shift');
  await page.evaluate(`walk.end('backwards')`);
  return page.evaluate('walk.finish()');
};
