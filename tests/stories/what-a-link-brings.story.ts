import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { awaken } from './awaken.ts';
import { paste } from './paste.ts';

/** A refusal that tells neither system nor path. */
const BARE = '$ pip install rich\nPermission denied';

const atBox = (page: Page) => page.locator('.paste-box .brought');

test('what a link brings stands at the box before the paste, and in the verdict', async ({ page }) => {
  await page.goto('./#v=1&os=windows&place=venv');
  await expect(atBox(page)).toContainText('Taken from the link: Windows, refused in a virtual environment.');
  await paste(page, BARE);
  await expect(atBox(page)).toBeVisible();
  await expect(page.getByRole('article').locator('.brought')).toContainText('Taken from the link: Windows');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what it says at the box, the field and the blanks are open to everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('./#v=1&os=windows&hint=user-option');
    await paste(page, "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: 'C:\\\\Program Files\\\\Python312\\\\Lib'");
    await expect(page.getByLabel('What were you installing?')).toBeVisible();
    await expect(page.locator('.brought')).toHaveCount(2);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
}

for (const where of ['.paste-box', '.verdict']) {
  test(`one button leaves it out, in the address too: ${where}`, async ({ page }) => {
    await page.goto('./#v=1&os=windows');
    await paste(page, BARE);
    const verdict = page.getByRole('article');
    await expect(verdict.locator('.brought')).toBeVisible();
    await page.locator(where).getByRole('button', { name: 'Leave it out' }).click();
    await expect(page.locator('.brought')).toHaveCount(0);
    await expect(verdict).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
  });
}

test('what a link installs is neither used nor shown beside a paste', async ({ page }) => {
  await page.goto('./#v=1&os=linux&place=system&install=evil-pkg&python=py%20-3.6');
  await expect(atBox(page)).toHaveText(/^Taken from the link: Linux, refused in[^.]*\. Leave it out$/);
  await paste(page, 'ERROR: pip could not install: [Errno 13] Permission denied');
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/evil-pkg|-3\.6/);
});

test('another link in the same window takes the place of the first', async ({ page }) => {
  await page.goto('./#v=1&os=windows');
  await paste(page, BARE);
  await expect(page.getByRole('article').locator('.brought')).toContainText('Windows');
  await page.evaluate(() => {
    location.hash = '#v=1&os=macos';
  });
  await expect(atBox(page)).toContainText('macOS');
  await expect(page.getByRole('article').locator('.brought')).toContainText('macOS');
});

for (const [what, hash] of [
  ['of another version', '#v=7&os=linux'],
  ['that is damaged', '#v%3D1%26os%3Dlinux'],
] as const) {
  test(`a link ${what} says so, at the box and at the questions`, async ({ page }) => {
    await page.goto(`./${hash}`);
    await expect(page.locator('.paste-box')).toContainText('The link that you opened cannot be read');
    await page.goto(`./ask/system/${hash}`);
    await awaken(page);
    await expect(page.locator('.tree')).toContainText('The link that you opened cannot be read');
  });
}

test('a heading of the page is no link', async ({ page }) => {
  await page.goto('./#guide');
  await paste(page, BARE);
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('cannot be read');
});

test('answers go to the box in their own words, and nobody calls them a link', async ({ page }) => {
  await page.goto('./ask/system/');
  await awaken(page);
  await page.locator('.answers').getByRole('link', { name: 'macOS', exact: true }).click();
  await awaken(page);
  await page.getByRole('link', { name: 'Paste the error message as well' }).click();
  await expect(atBox(page)).toHaveText('From the answers before: macOS. Leave it out');
  await paste(page, BARE);
  await expect(page.getByRole('article').locator('.brought')).toContainText('From the answers before: macOS.');
  await expect(page.getByRole('article')).not.toContainText('the link');
});

test('what a paste told is known at the questions, and nobody calls it a link', async ({ page }) => {
  await page.goto('./');
  await paste(page, 'mia@lab:~$ pip install rich\nERROR: [Errno 13] Permission denied');
  await page.getByRole('article').getByRole('link', { name: '/home/you/.local' }).click();
  await awaken(page);
  await expect(page.getByRole('article').locator('.brought')).toContainText('Known from before: Linux');
  await expect(page.getByRole('article')).not.toContainText('the link');

  // So it is after a reload, and no longer when somebody else's link is opened here.
  await page.reload();
  await expect(page.getByRole('article').locator('.brought')).toContainText('Known from before: Linux');
  await page.goto('./ask/#v=1&os=linux&refusal=denied&place=user-site');
  await expect(page.getByRole('article').locator('.brought')).toContainText('Taken from the link: Linux');
});

test('at the questions a link is left out, and the answers stay', async ({ page }) => {
  await page.goto('./ask/linux-path/#v=1&os=linux&refusal=denied&install=evil-pkg&answer=linux-path.environment');
  await awaken(page);
  const verdict = page.getByRole('article');
  await expect(verdict.locator('.brought')).toContainText(/installing evil-pkg.*Check that you want to install exactly this\./);
  await verdict.getByRole('link', { name: 'Leave it out' }).click();
  await awaken(page);
  await expect(page).not.toHaveURL(/evil-pkg/);
  await expect(page).toHaveURL(/answer=linux-path\.environment/);
  await expect(page.locator('main')).not.toContainText('evil-pkg');
});
