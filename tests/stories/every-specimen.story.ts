import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { readSpecimens } from '../specimens/readSpecimens.ts';
import { expectInSight } from './expectInSight.ts';
import { paste } from './paste.ts';

const SILENCES = ['unrelated', 'solved', 'unknown'];
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
  if (SILENCES.includes(kind)) return kind;
  const article = verdict.getByRole('link', { name: 'Read the whole article' });
  return /\/causes\/([a-z-]+)\//.exec((await article.getAttribute('href')) ?? '')?.[1];
}

/** The engine is asked about every specimen by tests/specimens; here the page shows what it says, for as many as this, spread over all of them. */
const MOST = 24;
const ALL = readSpecimens();
const SPECIMENS = ALL.filter((_, i) => Math.floor((i * MOST) / ALL.length) !== Math.floor(((i - 1) * MOST) / ALL.length));
/** In walks, so that both workers have some. */
const EACH = 6;
const walks = Array.from({ length: Math.ceil(SPECIMENS.length / EACH) }, (_, i) => SPECIMENS.slice(i * EACH, (i + 1) * EACH));

/** Pastes a text on a page that knows nothing yet. */
async function pasteAnew(page: Page, text: string): Promise<string | undefined> {
  await page.goto('./');
  await paste(page, text);
  await expect(page.getByRole('article')).toBeVisible();
  return verdictOn(page);
}

for (const [i, specimens] of walks.entries()) {
  test(`what readers paste is answered in sight on every screen, also in one line: walk ${i + 1} of ${walks.length}`, async ({ page }) => {
    test.setTimeout(30_000 + specimens.length * 15_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const { id, accepts, text } of specimens) {
      for (const screen of SCREENS) {
        await page.setViewportSize(screen);
        expect(accepts, id).toContain(await pasteAnew(page, text));
        await expectInSight(page, screen.height);
      }
      for (const form of [text.replace(/\n+/g, ' '), ...errorLineOf(text)])
        expect(accepts, `${id}, as ${form.slice(0, 60)}`).toContain(await pasteAnew(page, form));
    }
  });
}
