import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { paste } from './paste.ts';
import { PROGRAM_FILES } from './texts.ts';

const sidebar = (page: Page) => page.getByRole('navigation', { name: 'Main' });
const openGroups = (page: Page): Promise<readonly (string | null)[]> =>
  page.locator('.site-nav details[open]').evaluateAll((groups) => groups.map((group) => group.getAttribute('data-group')));

test.describe('the sidebar', () => {
  test('is closed but for the group of the page, whose name is short', async ({ page }) => {
    await page.goto('./causes/windows-all-users-python/');
    expect(await openGroups(page)).toEqual(['windows']);
    await expect(sidebar(page).locator('a[aria-current="page"]')).toHaveText('Python for all users');
    const longest = await sidebar(page)
      .locator('details:not([data-group="guide"]) a')
      .evaluateAll((links) => Math.max(...links.map((link) => link.textContent?.trim().length ?? 0)));
    expect(longest).toBeLessThanOrEqual(32);
  });
  for (const { userAgent, group } of [
    { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', group: ['windows'] },
    { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15', group: ['macos'] },
    { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15', group: [] },
  ]) {
    test.describe(`on ${group[0] ?? 'a telephone'}`, () => {
      test.use({ userAgent });
      test("opens the reader's own group where the page belongs to none", async ({ page }) => {
        await page.goto('./remedies/');
        expect(await openGroups(page)).toEqual(group);
      });
    });
  }
  test('opens the group of a verdict, also where its cause belongs to every system', async ({ page }) => {
    await page.goto('./');
    await paste(page, PROGRAM_FILES);
    await expect(page.getByRole('article')).toBeVisible();
    await expect.poll(() => openGroups(page)).toEqual(['windows']);
    await page.goto('./ask/linux-path/#v=1&answer=system.linux&answer=linux-message.denied&answer=linux-path.environment');
    await expect(page.getByRole('article')).toBeVisible();
    await expect.poll(() => openGroups(page)).toEqual(['any']);
  });
  test('is no wall on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('./causes/');
    await page.locator('.sl-menu-button, [popovertarget]').first().click();
    await page.locator('.site-nav details[open] > summary').evaluateAll((summaries) => {
      for (const summary of summaries) (summary as HTMLElement).click();
    });
    const height = await page.locator('.site-nav').evaluate((element) => element.getBoundingClientRect().height);
    expect(height).toBeLessThan(740);
  });
});

test('the way to a page stands above its title and leads back', async ({ page }) => {
  await page.goto('./causes/windows-all-users-python/');
  const crumbs = page.getByRole('navigation', { name: 'Breadcrumbs' });
  await expect(crumbs.getByRole('listitem')).toHaveText(['Causes', 'Windows', 'Python for all users']);
  await crumbs.getByRole('link', { name: 'Windows' }).click();
  await expect(page).toHaveURL(/causes\/#windows$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Windows' })).toBeInViewport();
});

test("a tab says what people search for, the cause's short name and the site", async ({ page }) => {
  await page.goto('./causes/windows-all-users-python/');
  await expect(page).toHaveTitle('WinError 5 · Python for all users | Access Granted');
});

test('a cause says how to do without administrator rights, what its check prints, and what its sources were read for', async ({ page }) => {
  await page.goto('./causes/windows-all-users-python/');
  const free = page.locator('.free-ways');
  await expect(free.getByRole('link', { name: 'Install into a virtual environment' })).toBeVisible();
  await expect(free.getByRole('link', { name: 'Ask the people who look after the computer' })).toBeVisible();
  await expect(free.getByRole('link', { name: /as administrator/ })).toHaveCount(0);
  await expect(page.locator('.tells dt').first()).toHaveText('It is this cause when it prints');
});

test.describe('the index of messages', () => {
  const rows = (page: Page) => page.locator('#message-index li[data-os]:visible');
  const field = (page: Page) => page.getByRole('searchbox', { name: 'Filter by words or a number' });

  test('filters as somebody types, says how many are left, and keeps it in the address alone', async ({ page }) => {
    const asked: string[] = [];
    await page.goto('./messages/');
    page.on('request', (request) => asked.push(request.url()));
    const all = await rows(page).count();
    await field(page).fill('winerror 32');
    await expect(page.getByRole('status')).toHaveText(/^\d+ messages? of \d+ causes?\.$/);
    expect(await rows(page).count()).toBeLessThan(all);
    await expect(rows(page).first()).toContainText('[WinError 32]');
    await expect(page).toHaveURL(/messages\/#find=winerror\+32$/);
    await page.reload();
    await expect(field(page)).toHaveValue('winerror 32');
    await expect(rows(page).first()).toContainText('[WinError 32]');
    expect(asked.filter((url) => /winerror|find/i.test(url.replace(/_astro.*/, '')))).toEqual([]);
  });
  test('filters by system', async ({ page }) => {
    await page.goto('./messages/');
    await page.getByRole('radio', { name: 'macOS' }).check();
    const systems = await rows(page).evaluateAll((some) => some.map((one) => one.getAttribute('data-os')));
    expect(systems.length).toBeGreaterThan(3);
    expect(systems.filter((os) => !os?.includes('macos'))).toEqual([]);
  });
  test('finds what is nearly a message, and owns to nothing', async ({ page }) => {
    await page.goto('./messages/');
    await field(page).fill('acess is deneid');
    await expect(page.getByRole('status')).toHaveText(/^No message has these words\. Nearly: /);
    await expect(rows(page).first()).toContainText('Access is denied');
    await field(page).fill('qqqqxxxxzzzz');
    await expect(page.getByRole('status')).toHaveText(/^No message is like that/);
  });
  test('leads with the keyboard from the words to the cause', async ({ page }) => {
    await page.goto('./messages/');
    await field(page).fill('ERROR: To modify pip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/causes\/pip-replacing-itself/);
  });
  test('leads to all causes that print the same', async ({ page }) => {
    await page.goto('./messages/#find=%5BWinError+5%5D+Access+is+denied');
    const group = page.locator('#message-index [data-words="[WinError 5] Access is denied"]');
    expect(await group.getByRole('link').count()).toBeGreaterThan(2);
  });
  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test('is a plain list', async ({ page }) => {
      await page.goto('./messages/');
      await expect(field(page)).toHaveCount(0);
      expect(await rows(page).count()).toBeGreaterThan(50);
    });
  });
});
