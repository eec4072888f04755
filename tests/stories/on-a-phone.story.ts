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
