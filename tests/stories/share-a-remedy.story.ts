import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { namesOfBlanks } from '../../src/vocabulary/blanksIn.ts';
import { paste } from './paste.ts';
import { PROGRAM_FILES } from './texts.ts';

const VERDICT = 'article .solution .command code';
const PAGE = '#made-out .steps .command code:visible, #made-out > .command code:visible, #made-out > .check .command code:visible';

test('a link to a remedy opens filled in, in the terminal it names', async ({ page }) => {
  await page.goto('./remedies/virtual-environment/#v=1&os=windows&shell=cmd&install=-r&install=requirements.txt');
  await expect(page.locator('code:visible', { hasText: 'pip install -r requirements.txt' })).toHaveCount(1);
  await expect(page.getByRole('radio', { name: 'Command Prompt' })).toBeChecked();
  await expect(page.locator('#made-out code:visible', { hasText: 'bin/python' })).toHaveCount(0);
  await expect(page.locator('#from-link')).toContainText(
    'Filled in from this link: Windows, Command Prompt, installing -r requirements.txt. Check that you want to install exactly this.',
  );
});

test("a link's tool is answered in its own words", async ({ page }) => {
  await page.goto('./remedies/virtual-environment/#v=1&os=linux&tool=uv&install=rich');
  await expect(page.locator('code:visible', { hasText: 'uv pip install --python .venv rich' })).toHaveCount(1);
  await expect(page.locator('#made-out code:visible', { hasText: '-m pip' })).toHaveCount(0);
});

test('a hostile link fills in nothing', async ({ page }) => {
  await page.goto('./remedies/virtual-environment/#v=1&os=linux&install=git%2Bhttps%3A%2F%2Fevil.example%2Fx&install=%3Cimg%20src%3Dx%3E');
  await expect(page.locator('#from-link')).toContainText('Filled in from this link: Linux.');
  await expect(page.locator('code:visible', { hasText: 'pip install PACKAGE' })).toHaveCount(1);
  await expect(page.locator('body')).not.toContainText('evil.example');
});

test('a link of another version of the site is not ignored without a word', async ({ page }) => {
  await page.goto('./causes/windows-all-users-python/#v=2&os=windows');
  await expect(page.locator('#from-link')).toContainText('This link was made by another version of this site');
});

test('a link names the interpreter where it is plain', async ({ page }) => {
  await page.goto('./remedies/virtual-environment/#v=1&os=windows&shell=powershell&python=py%20-3.9&install=rich');
  await expect(page.locator('#made-out code:visible', { hasText: 'py -3.9 -m venv' }).first()).toBeVisible();
  await expect(page.locator('#from-link')).toContainText('Python started with py -3.9');
});

test('a link whose page cannot be filled in says so', async ({ page }) => {
  await page.route(/engine/, (route) => route.abort());
  await page.goto('./remedies/virtual-environment/#v=1&os=linux&install=rich');
  await expect(page.locator('#from-link')).toContainText('could not be filled in');
  await expect(page.locator('code:visible', { hasText: 'pip install PACKAGE' }).first()).toBeVisible();
});

/** The commands that a page shows, as they stand. */
const commandsOf = (page: Page, selector: string): Promise<readonly string[]> => page.locator(selector).allTextContents();

/** The same command, where the link may not carry all of it with a blank in its place. */
const isSame = (shown: string, verdict: string): boolean => shown === verdict || namesOfBlanks(shown).length > 0;

const SENT: readonly { readonly from: string; readonly text: string; readonly holds: string; readonly blanks: readonly string[] }[] = [
  {
    from: 'pip on Windows with an interpreter of its own',
    text: `C:\\Users\\mia> py -3.9 -m pip install "requests[socks]"
ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'c:\\\\program files\\\\python39\\\\lib\\\\site-packages\\\\pip\\\\__init__.py'
Consider using the \`--user\` option or check the permissions.`,
    holds: 'py -3.9 -m venv .venv',
    blanks: [],
  },
  {
    from: 'uv',
    text: `mia@lab:~$ uv pip install --system rich
error: Failed to install: rich-13.7.1-py3-none-any.whl (rich==13.7.1)
  Caused by: failed to create directory \`/usr/local/lib/python3.11/dist-packages/rich\`: Permission denied (os error 13)`,
    holds: 'uv pip install --python .venv rich',
    blanks: [],
  },
  {
    from: 'something that installs nothing',
    text: `mia@lab:~$ pip uninstall -y rich
ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/home/mia/shop/.venv/lib/python3.11/site-packages/rich/__init__.py'
Check the permissions.`,
    holds: '/home/mia/shop/.venv',
    blanks: ['FOLDER', 'COMMAND'],
  },
];

for (const { from, text, holds, blanks } of SENT) {
  test(`the pages behind a verdict show its commands: ${from}`, async ({ page }) => {
    await page.goto('./');
    await paste(page, text);
    await expect(page.getByRole('article')).toContainText(holds);
    const verdict = await commandsOf(page, VERDICT);
    const article = await page.getByRole('link', { name: 'Read the whole article' }).getAttribute('href');
    const remedy = await page.getByRole('link', { name: 'What it changes, and how to undo it' }).getAttribute('href');
    for (const address of [article, remedy]) {
      // A link is opened anew, as its receiver does.
      await page.goto('about:blank');
      await page.goto(address ?? '');
      await expect(page.locator('#made-out[data-made-out]')).toBeVisible();
      const shown = await commandsOf(page, PAGE);
      expect(shown.length, shown.join('\n')).toBe(verdict.length);
      expect(shown.filter((command, i) => !isSame(command, verdict[i] ?? ''))).toEqual([]);
      const left = [...new Set(shown.flatMap(namesOfBlanks))];
      expect(left.filter((name) => !blanks.includes(name))).toEqual([]);
    }
  });
}

test('the way from a verdict through articles and remedies keeps what is known', async ({ page }) => {
  await page.goto('./');
  await paste(page, PROGRAM_FILES);
  await page.getByRole('link', { name: 'Read the whole article' }).click();
  await expect(page.locator('#made-out code:visible', { hasText: "'requests[socks]'" })).toHaveCount(1);
  await page.locator('#first-remedy').getByRole('link').click();
  await expect(page).toHaveURL(/\/remedies\/virtual-environment\/#v=1/);
  await expect(page.locator('#made-out code:visible', { hasText: "'requests[socks]'" })).toHaveCount(1);
  // Back to another cause, by a link in the text below.
  await page.locator('main').getByRole('link', { name: 'This Python belongs to the administrators of this computer' }).click();
  await expect(page).toHaveURL(/\/causes\/windows-all-users-python\/#v=1.*install=/);
});

test('the terminal chosen once is chosen everywhere, also for a command that was filled in', async ({ page }) => {
  await page.goto('./remedies/virtual-environment/#v=1&install=requests%5Bsocks%5D');
  await page.getByText('Command Prompt', { exact: true }).click();
  await expect(page.locator('code:visible', { hasText: 'pip install "requests[socks]"' })).toHaveCount(1);
  await page.goto('./remedies/user-install/');
  await expect(page.getByRole('radio', { name: 'Command Prompt' })).toBeChecked();
});

test('the shell chosen in a verdict is chosen on the pages too', async ({ page }) => {
  await page.goto('./');
  await paste(page, PROGRAM_FILES);
  await page.getByRole('combobox', { name: 'Commands for' }).selectOption('Git Bash');
  await expect(page.getByRole('article').locator('code', { hasText: '.venv/Scripts/python' }).first()).toBeVisible();
  await page.goto('./remedies/user-install/');
  await expect(page.getByRole('radio', { name: 'Git Bash' })).toBeChecked();
});

test('a blank is seen as one, and copying says what to replace', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./remedies/virtual-environment/');
  const block = page.locator('.command:visible', { hasText: 'pip install PACKAGE' });
  await expect(block.locator('mark')).toHaveText('PACKAGE');
  await block.getByRole('button').click();
  await expect(block.getByRole('button')).toHaveText('Copied. Replace PACKAGE first.');
});

test('what a link says is not asked, what it left out is', async ({ page }) => {
  const field = page.getByRole('textbox', { name: 'What were you installing?' });
  await page.goto('./remedies/virtual-environment/#v=1&os=linux&install=rich');
  await expect(page.locator('code:visible', { hasText: 'pip install rich' })).toHaveCount(1);
  await expect(field).toBeHidden();
  await page.goto('about:blank');
  await page.goto('./remedies/virtual-environment/#v=1&os=linux&install=--upgrade&install=PACKAGE');
  await field.fill('rich');
  await expect(page.locator('code:visible', { hasText: 'pip install --upgrade rich' })).toHaveCount(1);
});

test('what was being installed is typed once and stands in every command', async ({ page }) => {
  await page.goto('./remedies/virtual-environment/');
  await page.getByRole('textbox', { name: 'What were you installing?' }).fill('pip install rich');
  await expect(page.locator('#made-out mark:visible')).toHaveCount(0);
  await expect(page.locator('code:visible', { hasText: 'pip install rich' })).toHaveCount(1);
  await page.getByRole('textbox', { name: 'What were you installing?' }).fill('"');
  await expect(page.getByText('This cannot be read. Write it as pip takes it')).toBeVisible();
});

test('what a link brought to an article can be left out', async ({ page }) => {
  await page.goto('./remedies/virtual-environment/#v=1&os=windows&shell=cmd&install=evilpkg');
  await expect(page.locator('main')).toContainText('evilpkg');
  await page.getByRole('button', { name: 'Leave it out' }).click();
  await expect(page.locator('#from-link')).toBeHidden();
  await expect(page.locator('main')).not.toContainText('evilpkg');
  expect(new URL(page.url()).hash).toBe('');
});
