import { expect, test } from '@playwright/test';
import { awaken } from './awaken.ts';

const START = './ask/system/';

test('answers by mouse, goes back, starts over', async ({ page }) => {
  await page.goto(START);
  await awaken(page);
  const first = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('link', { name: 'Windows', exact: true }).click();

  // The address names the question, without a page load, and the answer is remembered.
  await expect(page).toHaveURL(/\/ask\/windows-[a-z-]+\/#v=1/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '');
  await expect(page.getByRole('navigation', { name: 'Your answers so far' })).toContainText('Windows');

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '');
  await page.goForward();
  await page.getByRole('link', { name: 'Start over' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '');
  await expect(page.getByRole('navigation', { name: 'Your answers so far' })).toHaveCount(0);
});

test('answers by keyboard alone until a cause is reached', async ({ page }) => {
  await page.goto(START);
  await awaken(page);
  for (let step = 0; step < 8 && !page.url().includes('/causes/'); step++) {
    const answer = page.locator('.answers a').first();
    await answer.focus();
    const before = page.url();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(before);
  }
  await expect(page).toHaveURL(/\/causes\/[a-z-]+\/#v=1/);
  await expect(page.locator('#shared-verdict')).toBeVisible();
});

test('hands the answers to the paste box', async ({ page }) => {
  await page.goto(START);
  await awaken(page);
  await page.getByRole('link', { name: 'macOS', exact: true }).click();
  await expect(page).toHaveURL(/macos/);
  await page.getByRole('link', { name: 'Paste the error message as well' }).click();
  await expect(page).toHaveURL(/os=macos/);
  await page
    .getByRole('textbox', { name: 'Paste what your terminal printed' })
    .fill('ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied');
  await expect(page.getByRole('article')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every answer leads on by ordinary links', async ({ page }) => {
    await page.goto(START);
    for (let step = 0; step < 8 && !page.url().includes('/causes/'); step++) await page.locator('.answers a').first().click();
    await expect(page).toHaveURL(/\/causes\//);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('a remedy shows the commands of every shell', async ({ page }) => {
    await page.goto('./remedies/virtual-environment/');
    await expect(page.getByText('.venv\\Scripts\\python -m pip install PACKAGE').first()).toBeVisible();
    await expect(page.getByText('.venv/bin/python -m pip install PACKAGE').first()).toBeVisible();
  });

  test('the paste box says what it needs', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByText(/needs JavaScript/)).toBeVisible();
  });
});
