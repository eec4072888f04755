import { expect, test } from '@playwright/test';
import { paste } from './paste.ts';
import { PROGRAM_FILES } from './texts.ts';

test('nothing is sent while pasting and moving over links', async ({ page }) => {
  await page.goto('./');
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await paste(page, PROGRAM_FILES);
  await expect(page.getByRole('article')).toBeVisible();
  await page.getByText('Share this verdict').click();
  for (const link of await page.locator('a:visible').all()) {
    const box = await link.boundingBox();
    if (box) await page.mouse.move(box.x + 2, box.y + 2);
  }
  await page.waitForTimeout(500);
  expect(requests).toEqual([]);
});

test('the text is not kept for the next visit', async ({ page }) => {
  await page.goto('./');
  await paste(page, PROGRAM_FILES);
  await expect(page.getByRole('article')).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  expect(kept).not.toContain('python312');
});
