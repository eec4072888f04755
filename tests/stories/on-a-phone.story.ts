import { devices, expect, test } from '@playwright/test';
import { paste } from './paste.ts';
import { ROOT_VENV } from './texts.ts';

const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

test('pastes, reads the verdict and opens the remedy with a thumb', async ({ page }) => {
  await page.goto('./');
  // The box is on the first screen.
  await expect(page.getByRole('textbox', { name: 'Paste what your terminal printed' })).toBeInViewport();
  await paste(page, ROOT_VENV);
  await expect(page.getByRole('article')).toContainText('/home/mia/project/.venv');
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBe(0);
  await page
    .getByRole('article')
    .getByRole('heading', { name: /Do this first/ })
    .getByRole('link')
    .tap();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the keyboard makes room for the verdict, and a tap opens the box again', async ({ page }) => {
  await page.goto('./');
  await paste(page, ROOT_VENV);
  const box = page.getByRole('textbox', { name: 'Paste what your terminal printed' });
  await expect(page.getByRole('button', { name: 'Change the text' })).toBeVisible();
  await expect(box).not.toBeFocused();
  await page.getByRole('button', { name: 'Change the text' }).tap();
  await expect(box).toBeFocused();
  expect((await box.boundingBox())?.height).toBeGreaterThan(100);
});

test('who wants no motion sees none: the verdict is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await page.evaluate(() => {
    const places: number[] = [];
    Object.assign(globalThis, { places });
    addEventListener('scroll', () => places.push(Math.round(scrollY)));
  });
  await paste(page, ROOT_VENV);
  await expect(page.getByRole('article')).toBeInViewport();
  await page.waitForTimeout(500);
  const places = await page.evaluate(() => (globalThis as unknown as { places: number[] }).places);
  expect(new Set(places).size).toBeLessThanOrEqual(2);
  expect(places.at(-1)).toBeGreaterThan(100);
});

test('nothing is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  await paste(page, ROOT_VENV);
  await expect(page.getByRole('article')).toBeVisible();
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, button, label, select, a, pre)')]
      .filter((one) => one.offsetParent && getComputedStyle(one).position !== 'absolute')
      .filter((one) => one.getBoundingClientRect().right > innerWidth || one.scrollWidth > one.clientWidth + 1)
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .map((one) => one.outerHTML.slice(0, 120)),
  );
  expect(cut).toEqual([]);
});
