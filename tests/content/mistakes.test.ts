import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compileTable } from '../../src/table/compileTable.ts';
import { loadTable } from '../../src/table/loadTable.ts';

const root = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(root, { recursive: true }));

/** The mistakes of the project's content after an author's slip in one file. */
function mistakesAfter(file: string, slip: (text: string) => string): readonly string[] {
  const copy = mkdtempSync(join(root, 'copy-'));
  cpSync('content', copy, { recursive: true });
  writeFileSync(join(copy, file), slip(readFileSync(join(copy, file), 'utf8')));
  return compileTable(copy).mistakes.map(({ file: where, field, mend }) => `${where.replace(copy, 'content')}: ${field}: ${mend}`);
}

describe('an author is told file, field and mend of', () => {
  test.each([
    [
      'an unknown remedy',
      'causes/package-in-use.mdx',
      (text: string) => text.replace(/remedies: \[/, 'remedies: [reboot, '),
      'causes/package-in-use.mdx: remedies.0: there is no remedy "reboot"',
    ],
    [
      'an unknown place',
      'causes/linux-system-python.mdx',
      (text: string) => text.replace(/place: \[?system/, (found) => found.replace('system', 'attic')),
      'causes/linux-system-python.mdx: signatures.',
    ],
    ['a field that does not exist', 'causes/package-in-use.mdx', (text: string) => text.replace('family:', 'famly:'), 'Unrecognized key: "famly"'],
    [
      'a pattern that fits everything',
      'causes/windows-all-users-python.mdx',
      (text: string) => text.replace('path: "*/scripts/*.exe"', "path: '*'"),
      'too general',
    ],
    [
      'a signature without an example',
      'causes/externally-managed-environment.mdx',
      (text: string) => text.replace(/ {4}examples:[\s\S]*?(?= {4}counterexamples:)/, ''),
      'signatures.0.examples: add at least one example',
    ],
    [
      'a last resort that comes first',
      'causes/windows-all-users-python.mdx',
      (text: string) => text.replace(/remedies: \[[^\]]*\]/, 'remedies: [run-as-administrator, virtual-environment]'),
      'must come after "virtual-environment"',
    ],
    [
      'an answer that leads nowhere',
      'questions/system.mdx',
      (text: string) => text.replace('question: windows-message', 'question: windows-nothing'),
      'questions/system.mdx: answers.0: there is no question "windows-nothing"',
    ],
    [
      'a loop',
      'questions/windows-path.mdx',
      (text: string) => text.replace(/(answers:\n)/, '$1  - { id: round, label: Round and round, question: windows-message }\n'),
      'break the loop',
    ],
    ['a file without front matter', 'remedies/pipx.mdx', () => '# pipx', 'remedies/pipx.mdx: (front matter): begin the file with ---'],
    ['front matter that is no YAML', 'remedies/pipx.mdx', (text: string) => text.replace('title:', 'title: [open'), 'remedies/pipx.mdx: (front matter)'],
  ])('%s', (_name, file, slip, expected) => expect(mistakesAfter(file, slip).join('\n')).toContain(expected));

  test('a question that nothing leads to', () => {
    const lonely = readFileSync('content/questions/connection.mdx', 'utf8');
    const copy = mkdtempSync(join(root, 'lonely-'));
    cpSync('content', copy, { recursive: true });
    writeFileSync(join(copy, 'questions', 'lonely.mdx'), lonely);
    expect(
      compileTable(copy)
        .mistakes.map(({ mend }) => mend)
        .join(),
    ).toContain('nothing leads here');
  });
});

test('the build stops at a mistake', () => {
  const copy = mkdtempSync(join(root, 'build-'));
  cpSync('content', copy, { recursive: true });
  writeFileSync(join(copy, 'remedies', 'pipx.mdx'), 'nothing');
  expect(() => loadTable(copy)).toThrow(/remedies\/pipx\.mdx: \(front matter\)/);
});
