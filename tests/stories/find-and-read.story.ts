import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

test('searches for the exact words of an error', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('externally-managed-environment');
  await page.getByRole('dialog').getByRole('link', { name: 'Externally managed Python', exact: true }).first().click();
  await expect(page).toHaveURL(/causes\/externally-managed-environment/);
});

test('finds a message in the index', async ({ page }) => {
  await page.goto('./messages/');
  await page
    .getByRole('link', { name: /^error: externally-managed-environment/ })
    .first()
    .click();
  await expect(page).toHaveURL(/causes\/externally-managed-environment/);
});

test.describe('the search', () => {
  const find = async (page: Page, words: string) => {
    await page.goto('./');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill(words);
    return page.getByRole('dialog');
  };
  /** What people type, and the page that must come first. */
  const FIRST = [
    { words: 'venv', first: 'remedies/virtual-environment' },
    { words: 'WinError 5', first: 'causes/windows-all-users-python' },
    { words: 'access is denied', first: 'causes/windows-all-users-python' },
    { words: 'WinError 32', first: 'causes/package-in-use' },
    { words: 'Errno 13', first: 'causes/files-owned-by-another-user' },
    { words: 'Errno 28', first: 'causes/disk-full' },
    { words: 'externally-managed-environment', first: 'causes/externally-managed-environment' },
    { words: 'sudo pip', first: 'guide/never-sudo-pip' },
    { words: 'chmod 777', first: 'causes/linux-system-python' },
    { words: 'Zugriff verweigert', first: 'causes/windows-all-users-python' },
    ...[
      '拒绝访问',
      'acceso denegado',
      'アクセスが拒否されました',
      'geen toegang',
      'Permiso denegado',
      'Отказано в доступе',
      'Accès refusé',
      'ijin ditolak',
    ].map((words) => ({ words, first: 'causes/windows-all-users-python' })),
    { words: 'docker permission denied', first: 'causes/container-non-root-user' },
    { words: 'Activate.ps1', first: 'causes/powershell-execution-policy' },
    { words: 'pip is not recognized', first: 'causes/command-not-found' },
    { words: 'OneDrive', first: 'causes/cloud-synced-or-network-folder' },
    { words: 'antivirus', first: 'causes/antivirus-interference' },
    { words: '--user', first: 'remedies/user-install' },
    { words: 'proxy', first: 'remedies/change-network-settings' },
    { words: 'conda', first: 'causes/conda-environment-not-writable' },
    { words: 'jupyter', first: 'remedies/choose-the-right-interpreter' },
    { words: 'cache', first: 'causes/pip-cache-not-owned' },
  ];
  test('finds what people type: the page that must come first', async ({ page }) => {
    test.setTimeout(90_000);
    const dialog = await find(page, '');
    const field = dialog.getByRole('searchbox');
    for (const { words, first } of FIRST) {
      await field.fill(words);
      await expect(dialog.locator('.search-found'), words).toHaveAttribute('data-query', words);
      await expect.soft(dialog.locator('.found-title a').first(), words).toHaveAttribute('href', `/${first}/`);
    }
  });
  test('finds nothing for nonsense, and says so', async ({ page }) => {
    const dialog = await find(page, 'asdkjh');
    await expect(dialog.getByRole('status')).toHaveText('Nothing was found for “asdkjh”. The words of an error message find most.');
    await expect(dialog.getByRole('link')).toHaveCount(0);
  });
  test('leads to all causes that print a number, the commonest first', async ({ page }) => {
    const links = (await find(page, 'WinError 5')).locator('.found-title a');
    await expect(links.nth(4)).toBeVisible();
    const addresses = await links.evaluateAll((some) => some.slice(0, 5).map((link) => link.getAttribute('href')));
    expect(addresses.filter((address) => !address?.startsWith('/causes/'))).toEqual([]);
  });
  test('shows sentences, which hold what was typed', async ({ page }) => {
    const dialog = await find(page, 'quarantine');
    const excerpts = dialog.locator('.found-excerpt');
    await expect(excerpts.first().locator('mark').first()).toHaveText(/^quarantine/i);
    for (const excerpt of await excerpts.allTextContents()) expect(excerpt.split(/\s+/).length).toBeGreaterThan(4);
  });
  test('shows no words of buttons', async ({ page }) => {
    const dialog = await find(page, 'environment');
    await expect(dialog.getByRole('listitem').first()).toBeVisible();
    await expect(dialog.locator('.search-found')).not.toContainText('Copy');
  });
  test('opens the first page with Enter', async ({ page }) => {
    const dialog = await find(page, 'pipx');
    await expect(dialog.getByRole('listitem').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/remedies\/pipx\//);
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is in order on every width, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const dialog = await find(page, 'venv');
      await expect(dialog.getByRole('listitem').first()).toBeVisible();
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const [field, close] = await Promise.all([dialog.getByRole('searchbox').boundingBox(), dialog.getByRole('button', { name: 'Close' }).boundingBox()]);
        expect(field && close && field.x + field.width <= close.x, `at ${width} pixels`).toBe(true);
        const over = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
        expect(over, `at ${width} pixels`).toBe(0);
      }
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  }
});
