import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { readSpecimens } from '../specimens/readSpecimens.ts';
import { expectInSight } from './expectInSight.ts';
import { paste } from './paste.ts';

const KINDS = ['unrelated', 'solved', 'unknown'];
const SCREENS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** The line that a search engine gets: only what begins with ERROR or error. Network and index failures tell their cause in the lines before. */
const errorLineOf = (text: string): readonly string[] =>
  /HTTP error|Retrying/.test(text)
    ? []
    : text
        .split('\n')
        .filter((line) => /^(?:ERROR|error):/.test(line))
        .slice(0, 1);

/** The verdict's cause, or its kind where it names none. */
async function verdictOn(page: Page): Promise<string | undefined> {
  const verdict = page.getByRole('article');
  const kind = (await verdict.getAttribute('data-kind')) ?? '';
  if (KINDS.includes(kind)) return kind;
  const article = verdict.getByRole('link', { name: 'Read the whole article' });
  return /\/causes\/([a-z-]+)\//.exec((await article.getAttribute('href')) ?? '')?.[1];
}

for (const { id, accepts, text } of readSpecimens()) {
  test(`a reader pastes ${id}`, async ({ page }) => {
    await page.goto('./');
    for (const form of [text, text.replace(/\n+/g, ' '), ...errorLineOf(text)]) {
      await paste(page, form);
      expect(accepts).toContain(await verdictOn(page));
    }
  });

  for (const screen of SCREENS) {
    test(`the answer to ${id} is in sight at ${screen.width} × ${screen.height}`, async ({ page }) => {
      await page.setViewportSize(screen);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto('./');
      await paste(page, text);
      await expectInSight(page, screen.height);
    });
  }
}
