import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { paste } from './paste.ts';

const PLEA = 'The line with a number in brackets and a path tells most.';
const cardFor = async (page: Page, text: string) => {
  await page.goto('./');
  await paste(page, text);
  return page.getByRole('article');
};

test('a reader whose message has no article yet is told what was read', async ({ page }) => {
  const card = await cardFor(page, "$ pip install rich\nERROR: Could not install packages due to an OSError: [Errno 20] Not a directory: '/data/x'");
  await expect(card).toContainText("Read: [Errno 20] Not a folder at '/data/x' while pip was installing rich on Linux.");
  await expect(card).not.toContainText(PLEA);
  // Nothing is asked that could only lead to what was ruled out.
  await expect(card.getByRole('listitem')).toHaveCount(0);
});

test('a reader with a bare refusal answers one question', async ({ page }) => {
  const card = await cardFor(page, '[WinError 5] Access is denied');
  await expect(card).not.toContainText('not about installing');
  await expect(card).toContainText('Read: [WinError 5] Access denied on Windows.');
  // What comes near stands in a place of its own, and is no verdict.
  await expect(card.getByRole('heading', { name: 'What comes near' })).toBeVisible();
  await expect(card.getByRole('link', { name: 'Read the whole article' })).toHaveCount(0);
  // One answer leads to the next question, with what was read.
  await card.getByRole('link', { name: 'A virtual environment' }).click();
  await expect(page).toHaveURL(/\/ask\/running-programs\/#.*number=WinError/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Is a program running');
});

test('a reader whose first step failed is told what to do now', async ({ page }) => {
  const card = await cardFor(page, 'A virtual environment already exists at `.venv`. Do you want to replace it? [y/n]');
  await expect(card.getByRole('heading', { name: /^A step of .+ printed this$/ })).toBeVisible();
  await expect(card).toContainText('Answer n.');
});

test('only who pasted neither number nor path is asked for the line that has both', async ({ page }) => {
  await expect(await cardFor(page, 'ERROR: Could not install packages due to an OSError')).toContainText(PLEA);
});
