import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { awaken } from './awaken.ts';

const START = './ask/system/';

const trail = (page: Page) => page.getByRole('navigation', { name: 'Your answers so far' });

/** Clicks an answer and waits for what follows. */
async function answer(page: Page, name: string | RegExp): Promise<void> {
  await awaken(page);
  await page
    .locator('.answers')
    .getByRole('link', { name, exact: typeof name === 'string' })
    .first()
    .click();
  await awaken(page);
}

test('answers by mouse, goes back, starts over', async ({ page }) => {
  await page.goto(START);
  const first = await page.getByRole('heading', { level: 1 }).textContent();
  await answer(page, 'Windows');

  // The address names the question, and the answer is remembered.
  await expect(page).toHaveURL(/\/ask\/windows-[a-z-]+\/#v=1/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '');
  await expect(trail(page)).toContainText('Windows');

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '');
  await page.goForward();
  await page.getByRole('link', { name: 'Start over' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '');
  await expect(trail(page)).toHaveCount(0);
});

test('answers by keyboard alone until the verdict, and opens its article', async ({ page }) => {
  await page.goto(START);
  for (let step = 0; step < 8; step++) {
    await awaken(page);
    const verdict = page.getByRole('article');
    await expect(page.locator('.answers a').first().or(verdict)).toBeVisible();
    if (await verdict.count()) break;
    await page.locator('.answers a').first().focus();
    const before = page.url();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(before);
  }
  // The engine's own word: how sure, why, and what to do first.
  const verdict = page.getByRole('article');
  await expect(verdict).toHaveAttribute('data-level', /likely|possible/);
  await expect(verdict).toContainText('You answered:');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const article = verdict.getByRole('link', { name: 'Read the whole article' });
  await article.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/causes\/[a-z-]+\/#v=1/);
  await expect(page.locator('#from-link')).toBeVisible();
});

test('the next question is where the focus is, and its answers are one step from the head of the page', async ({ page }) => {
  await page.goto(START);
  await awaken(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the answers' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.answers a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/answer=/);
  await awaken(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('changes one answer and keeps the others', async ({ page }) => {
  await page.goto(START);
  await answer(page, 'Windows');
  await answer(page, /WinError 5/);
  await answer(page, /A virtual environment/);
  await answer(page, /restarted the computer/);
  await expect(trail(page).getByRole('listitem')).toHaveCount(4);

  // Another folder leads to the same question; the answer to that one stands.
  await trail(page).getByRole('listitem').filter({ hasText: 'A virtual environment' }).getByRole('link').click();
  await answer(page, /Another folder under/);
  await expect(trail(page)).toContainText('Another folder under');
  await expect(trail(page)).toContainText('restarted the computer');
  await expect(page).toHaveURL(/\/ask\/same-every-time\//);
});

test('goes back from the verdict to its question, which is there again', async ({ page }) => {
  await page.goto('./ask/windows-path/#v=1&answer=system.windows&answer=windows-message.denied');
  await awaken(page);
  const question = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await answer(page, /Program Files/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What your answers show');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
  await expect(page).toHaveTitle(new RegExp(question.slice(0, 20)));
  await expect(page.locator('.answers')).toBeVisible();
});

test('names what a link brought, and does not take it for certain', async ({ page }) => {
  await page.goto('./ask/windows-path/#v=1&install=evil-pkg&answer=system.windows&answer=windows-message.denied&answer=windows-path.program-files');
  await awaken(page);
  await expect(page.getByRole('article')).toContainText('Taken from the link: installing evil-pkg. Check that you want to install exactly this.');
});

test('says so when the engine cannot be loaded, and leads on', async ({ page }) => {
  await page.route('**/engine*.js', (route) => route.abort());
  await page.goto('./ask/windows-message/#v=1&answer=system.windows');
  await expect(page.getByText('a part of this page did not load')).toBeVisible();
  await expect(page.getByRole('link', { name: /WinError 5/ })).toHaveAttribute('href', /answer=system.windows&answer=windows-message.denied/);
  // The last answers lead to their articles, as they do without scripts.
  await expect(page.getByRole('link', { name: /To modify pip/ })).toHaveAttribute('href', '/causes/pip-replacing-itself/');
});

test('several causes that are left are told apart', async ({ page }) => {
  await page.goto('./ask/windows-locked-file/#v=1&answer=system.windows&answer=windows-message.in-use');
  await answer(page, 'I cannot tell');
  await expect(page.getByRole('article')).toHaveAttribute('data-kind', /between|cause/);
  await expect(page.getByRole('article').getByRole('link', { name: 'How to check' })).not.toHaveCount(0);
});

test('hands the answers to the paste box', async ({ page }) => {
  await page.goto(START);
  await answer(page, 'macOS');
  await expect(page).toHaveURL(/macos/);
  await page.getByRole('link', { name: 'Paste the error message as well' }).click();
  await expect(page).toHaveURL(/answer=system\.macos/);
  await page
    .getByRole('textbox', { name: 'Paste what your terminal printed' })
    .fill('ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied');
  await expect(page.getByRole('article')).toBeVisible();
});

test('begins on the home page as it does on its own', async ({ page }) => {
  await page.goto('./');
  await page.locator('.home-section .answers').getByRole('link', { name: 'Windows', exact: true }).click();
  await awaken(page);
  await expect(trail(page)).toContainText('Windows');
});

test('a reader who is faster than the engine loses no answer', async ({ page }) => {
  await page.route('**/engine*.js', () => undefined);
  await page.goto('./ask/windows-message/#v=1&answer=system.windows');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.getByRole('link', { name: /WinError 5/ }).click();
  await expect(page).toHaveURL(/answer=system.windows&answer=windows-message.denied/);
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
    await expect(page.getByRole('button', { name: 'Windows' })).toHaveCount(0);
  });
});
