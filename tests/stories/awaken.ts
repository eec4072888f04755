import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Waits until the page's islands run; before that every link is an ordinary link, which is a story of its own. */
export async function awaken(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}
