import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Where an element lies on the screen, from the upper edge. */
const reach = async (one: Locator): Promise<readonly [top: number, bottom: number]> => {
  const box = await one.boundingBox();
  return box ? [box.y, box.y + box.height] : [-1, Number.POSITIVE_INFINITY];
};

/** Headline, sentence and, where the verdict has one, the first command with its copy button lie between the page's head and the lower edge of the screen. */
export async function expectInSight(page: Page, height: number): Promise<void> {
  const verdict = page.getByRole('article');
  await expect(verdict).toBeVisible();
  const [, head] = await reach(page.locator('header.header'));
  const command = verdict.locator('.command').first();
  const copy = command.getByRole('button', { name: 'Copy' });
  const hasCommand = (await verdict.locator('.do-first').count()) > 0;
  const parts = [verdict.getByRole('heading', { level: 2 }), verdict.locator('.sentence'), ...(hasCommand ? [command, copy] : [])];
  await expect(async () => {
    for (const part of parts) {
      const [top, bottom] = await reach(part);
      expect(top).toBeGreaterThanOrEqual(head);
      expect(bottom).toBeLessThanOrEqual(height);
    }
  }).toPass({ timeout: 5_000 });
  // One thing to do: of all copy buttons that one is filled.
  if (!hasCommand) return;
  const colours = await verdict.locator('.command .copy').evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor));
  expect(colours.filter((colour) => colour === colours[0])).toHaveLength(1);
}
