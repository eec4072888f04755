import { expect, test } from '@playwright/test';
import { awaken } from './awaken.ts';
import { paste } from './paste.ts';

// A refusal without a path, at an Ubuntu prompt: not enough to be sure.
const CUT_OFF = `mia@office:~$ pip install rich
ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied
Check the permissions.`;

test('goes on to the questions that a paste leaves open, changes an answer and keeps what was pasted', async ({ page }) => {
  await page.goto('./');
  await paste(page, CUT_OFF);
  await page.getByRole('article').getByRole('link', { name: 'Answer the questions that are still open' }).click();
  await awaken(page);

  // System and message are known from the paste; the path is asked.
  const trail = page.getByRole('navigation', { name: 'Your answers so far' });
  await expect(page).toHaveURL(/\/ask\/linux-path\//);
  await expect(trail).toContainText('Linux');
  await page.getByRole('link', { name: '/home/you/.local' }).click();
  await awaken(page);
  await expect(page.getByRole('article')).toContainText('belong to somebody else');

  // The path is answered anew; what the paste told is still there.
  await trail.getByRole('listitem').last().getByRole('link').click();
  await awaken(page);
  await expect(trail).toContainText('Linux');
  await expect(page).toHaveURL(/os=linux/);
  await expect(page).toHaveURL(/hint=permissions/);
  await page.getByRole('link', { name: '/home/you/.cache' }).click();
  await awaken(page);
  await expect(page.getByRole('article')).toBeVisible();
});

test('a paste that answers every question leads to what is settled, not back to the start', async ({ page }) => {
  await page.goto('./ask/#v=1&os=linux&refusal=denied&place=user-site');
  await awaken(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What your answers show');
  await expect(page.getByRole('article')).toContainText('belong to somebody else');
});

test('corrects what a paste was taken for', async ({ page }) => {
  await page.goto('./ask/#v=1&os=linux&refusal=denied');
  await awaken(page);
  await page.getByRole('navigation', { name: 'Your answers so far' }).getByRole('link').first().click();
  await awaken(page);
  // All systems are offered again.
  await page.getByRole('link', { name: 'Windows', exact: true }).click();
  await awaken(page);
  await expect(page).toHaveURL(/\/ask\/windows-/);
});
