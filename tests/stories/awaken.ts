import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Waits until the page's islands run and the engine has told the questions where they stand; before that every link is an ordinary link, which is a story of its own. */
export async function awaken(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(page.locator('.tree[aria-busy="true"]')).toHaveCount(0);
}
