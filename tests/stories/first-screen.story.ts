import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

const CAUSES = readdirSync('content/causes').map((name) => name.replace('.mdx', ''));
const SCREENS = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];

/** Where the first remedy's title and its first command end, from the upper edge; the title alone where there is no command but a letter. */
const endsOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const card = document.getElementById('made-out');
    const why = card?.querySelector('.why');
    const commands = [...(card?.querySelectorAll<HTMLElement>('.command:not(.letter)') ?? [])];
    const first = commands.find((one) => one.offsetParent && why && why.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING);
    return [card?.querySelector('h3'), ...(first ? [first] : [])].map((one) => one?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY);
  });

test('there are causes', () => expect(CAUSES.length).toBeGreaterThan(10));

for (const screen of SCREENS) {
  test(`every cause says what to do in its first screen: the first remedy with its first command, at ${screen.width} × ${screen.height}`, async ({ page }) => {
    test.setTimeout(30_000 + CAUSES.length * 1_500);
    await page.setViewportSize(screen);
    const below: string[] = [];
    for (const cause of CAUSES) {
      await page.goto(`./causes/${cause}/`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => document.fonts.ready);
      const ends = await endsOf(page);
      if (ends.some((end) => end > screen.height)) below.push(`${cause}: ${ends.map(Math.round).join(', ')}`);
    }
    expect(below, 'shorten the summary of the cause, or the first step of its first remedy').toEqual([]);
  });
}
