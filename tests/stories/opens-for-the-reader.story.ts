import { expect, test } from '@playwright/test';

const SYSTEMS = [
  { system: 'a Mac', userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15', terminal: 'macOS' },
  { system: 'Linux', userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', terminal: 'Linux' },
  { system: 'Windows', userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', terminal: 'PowerShell' },
];

for (const { system, userAgent, terminal } of SYSTEMS) {
  test.describe(`on ${system}`, () => {
    test.use({ userAgent });
    test(`a remedy opens on ${terminal}`, async ({ page }) => {
      await page.goto('./remedies/virtual-environment/');
      await expect(page.getByRole('radio', { name: terminal })).toBeChecked();
      // One choice for the whole page, whose other commands are hidden.
      await expect(page.getByRole('group', { name: 'Commands for' })).toHaveCount(1);
      await expect(page.locator('#made-out .steps > li .command:visible', { hasText: 'pip install' })).toHaveCount(1);
    });
    test("a cause of one system shows that system's commands", async ({ page }) => {
      for (const cause of ['linux-system-python', 'macos-system-python']) {
        await page.goto(`./causes/${cause}/`);
        await expect(page.locator('main')).not.toContainText('PowerShell');
        await expect(page.locator('#made-out code:visible', { hasText: '.venv/bin/python -m pip install PACKAGE' })).toHaveCount(1);
        await expect(page.getByRole('group', { name: 'Commands for' })).toHaveCount(0);
      }
    });
  });
}

test('the terminal is chosen with the keyboard, and is there on the next page', async ({ page }) => {
  await page.goto('./remedies/own-python/');
  await page.getByRole('radio', { checked: true }).focus();
  for (let i = 0; i < 4 && !(await page.getByRole('radio', { name: 'Git Bash' }).isChecked()); i += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Git Bash' })).toBeChecked();
  await expect(page.locator('.command:visible', { hasText: 'AppData' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Git Bash' })).toBeChecked();
});

test('no choice is cut off on a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./remedies/virtual-environment/');
  for (const radio of await page.getByRole('radio').all()) {
    const box = await radio.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  }
});
