import { expect, test } from '@playwright/test';

test('searches for the exact words of an error', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill('externally-managed-environment');
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /operating system/ })
    .first()
    .click();
  await expect(page).toHaveURL(/causes\/externally-managed-environment/);
});

test('finds a message in the index', async ({ page }) => {
  await page.goto('./messages/');
  await page
    .getByRole('link', { name: /externally-managed-environment/ })
    .first()
    .click();
  await expect(page).toHaveURL(/causes\/externally-managed-environment/);
});

test('prints a remedy with every shell and no navigation', async ({ page }) => {
  await page.goto('./remedies/virtual-environment/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('.venv/bin/python -m pip install PACKAGE').first()).toBeVisible();
  await expect(page.getByText('.venv\\Scripts\\python -m pip install PACKAGE').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
});
