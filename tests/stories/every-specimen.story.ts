import { expect, test } from '@playwright/test';
import { readSpecimens } from '../specimens/readSpecimens.ts';
import { paste } from './paste.ts';

const KINDS = ['unrelated', 'solved', 'unknown'];

for (const { id, accepts, text } of readSpecimens()) {
  test(`a reader pastes ${id}`, async ({ page }) => {
    await page.goto('./');
    for (const form of [text, text.replace(/\n+/g, ' ')]) {
      await paste(page, form);
      const verdict = page.getByRole('article');
      const article = verdict.getByRole('link', { name: 'Read the whole article' });
      const kind = (await verdict.getAttribute('data-kind')) ?? '';
      const cause = KINDS.includes(kind) ? kind : /\/causes\/([a-z-]+)\//.exec((await article.getAttribute('href')) ?? '')?.[1];
      expect(accepts).toContain(cause);
    }
  });
}
