import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PROGRAM_FILES } from './texts.ts';

/** pip's own lines while it looks for a version, which share their beginnings with several phrases. */
const FOUND =
  '  Found link https://files.example/packages/rich-13.0.0-py3-none-any.whl (from https://index.example/simple/rich/) (requires-python:>=3.7.0), version: 13.0.0\n';
const MEGABYTES = 10;
/** A page that reads the text itself stops for seconds; a busy machine alone makes a task of some tens of milliseconds. */
const LONGEST = 250;

test(`the page answers while a log of ${MEGABYTES} megabytes is read`, async ({ page }) => {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  await page.goto('./');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));
  // A file of its own, since a text handed over by the test would be unpacked on the page.
  const file = test.info().outputPath('pip.log');
  writeFileSync(file, FOUND.repeat((MEGABYTES * 1_000_000) / FOUND.length) + PROGRAM_FILES);
  await page.getByLabel('Open a file').setInputFiles(file);
  // It says that it reads, without a word for each percent.
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByRole('status').first()).toHaveText('Reading …');
  await expect(page.getByRole('article')).toContainText('program files', { timeout: 20_000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByText('Shown shortened; the whole text was read.')).toBeVisible();
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  console.log(`tasks over 50 ms: ${tasks.map(Math.round).join(', ') || 'none'}`);
  expect(tasks.filter((duration) => duration > LONGEST)).toEqual([]);
});
