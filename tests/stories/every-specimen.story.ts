import { expect, test } from '@playwright/test';
import { readSpecimens } from '../specimens/readSpecimens.ts';
import { paste } from './paste.ts';

const KINDS = ['unrelated', 'solved', 'unknown'];

/** The line that a search engine gets: only what begins with ERROR or error. Network and index failures tell their cause in the lines before. */
const errorLineOf = (text: string): readonly string[] =>
  /HTTP error|Retrying/.test(text)
    ? []
    : text
        .split('\n')
        .filter((line) => /^(?:ERROR|error):/.test(line))
        .slice(0, 1);

for (const { id, accepts, text } of readSpecimens()) {
  test(`a reader pastes ${id}`, async ({ page }) => {
    await page.goto('./');
    for (const form of [text, text.replace(/\n+/g, ' '), ...errorLineOf(text)]) {
      await paste(page, form);
      const verdict = page.getByRole('article');
      const article = verdict.getByRole('link', { name: 'Read the whole article' });
      const kind = (await verdict.getAttribute('data-kind')) ?? '';
      const cause = KINDS.includes(kind) ? kind : /\/causes\/([a-z-]+)\//.exec((await article.getAttribute('href')) ?? '')?.[1];
      expect(accepts).toContain(cause);
    }
  });
}
