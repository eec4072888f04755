import { describe, expect, test } from 'vitest';
import { ALIASES, CMDLETS, COMMON_PARAMETERS, PROGRAMS } from './cmdlets.ts';
import { compiled } from './compiled.ts';
import type { Node } from './grammar.ts';
import { grammarOf, nodesOf } from './grammar.ts';
import type { ShownLine } from './shownLines.ts';
import { shownLines } from './shownLines.ts';

const [readPowershell, readBash] = [await grammarOf('powershell'), await grammarOf('bash')];

/** What PowerShell reads and its grammar does not: with a line that shows it, and the same in words that the grammar reads. */
const GAPS: readonly { readonly pattern: RegExp; readonly same: (found: string) => string; readonly example: string }[] = [
  // Words in a row may stand without quotes.
  { pattern: /(?<=\s)[A-Z]\w+(?:, [A-Z]\w+)+/g, same: (found) => found.replace(/\w+/g, "'$&'"), example: 'Select-Object Id, Path' },
  // A path that begins with a variable.
  { pattern: /(?<=\s)\$env:\w+\\[^\s'"]+/g, same: (found) => `"${found}"`, example: 'Get-Content $env:USERPROFILE\\.ssh\\id_ed25519.pub' },
  // A program's long option with its value.
  { pattern: /(?<=\s)--[\w-]+=[^\s'"]+/g, same: (found) => `'${found}'`, example: 'winget install --id=astral-sh.uv -e' },
];
const withoutGaps = (line: string): string => GAPS.reduce((text, { pattern, same }) => text.replace(pattern, same), line);
/** bash's grammar knows no home as the last word of a test. */
const withHome = (line: string): string => line.replaceAll(' ~ ]', ' "$HOME" ]');

/** Cmdlets that articles name with their parameters in running text. */
const inProse: readonly ShownLine[] = Object.values(compiled.content)
  .flat()
  .flatMap(({ file, body }) =>
    [...body.matchAll(/`([A-Z][a-z]+-[A-Z]\w+[^`\n]*)`/g)].map(([, line = '']) => ({ where: file.replace(/^.*content\//, ''), line })),
  );

const named = (found: readonly ShownLine[], why: (line: string) => readonly string[]) =>
  found.flatMap(({ where, line }) => why(line).map((reason) => `${where}: ${reason} in: ${line}`));

const isCmdlet = (name: string): boolean => /^[A-Z][a-z]+-[A-Z]\w+$/.test(name);
/** A program without its folder. */
const plainName = (name: string): string => name.replace(/^["']|["']$/g, '').replace(/^.*[\\/]/, '');
/** Blanks in capitals stand for what the reader types. */
const isProgram = (name: string): boolean => name in ALIASES || PROGRAMS.includes(plainName(name)) || name === 'COMMAND';

/** The parameters that a command itself is given, not those of commands inside of it. */
const parametersOf = (command: Node): readonly string[] =>
  command.childForFieldName('command_elements')?.namedChildren.flatMap((node) => (node?.type === 'command_parameter' ? node.text.replace(/^-|:$/g, '') : [])) ??
  [];

/** What is not known of a command: the cmdlet, one of its parameters, or the program. */
function strangersIn(command: Node): readonly string[] {
  const name = command.childForFieldName('command_name')?.text ?? '';
  if (!isCmdlet(name)) return isProgram(name) ? [] : [`no program is called ${name}: correct it, or add it to tests/content/cmdlets.ts`];
  const row = CMDLETS.find((one) => one.name === name);
  if (!row) return [`no cmdlet is called ${name}: correct it, or add it with Microsoft's page to tests/content/cmdlets.ts`];
  return parametersOf(command)
    .filter((parameter) => ![...row.parameters, ...COMMON_PARAMETERS].includes(parameter))
    .map((parameter) => `${name} has no -${parameter}: correct it, or add it to tests/content/cmdlets.ts as its page has it`);
}

describe('PowerShell', () => {
  const lines = shownLines('powershell');
  test('is shown commands', () => expect(lines.length).toBeGreaterThan(100));
  test('reads each of them', () =>
    expect(named(lines, (line) => (readPowershell(withoutGaps(line)).hasError ? ['the grammar does not read it'] : []))).toEqual([]));
  test('knows each cmdlet, parameter and program', () =>
    expect(named([...lines, ...inProse], (line) => nodesOf(readPowershell(withoutGaps(line)), 'command').flatMap(strangersIn))).toEqual([]));
  // Windows PowerShell 5.1, which Windows opens first, does not have them.
  test('is given no && or ||', () =>
    expect(named(lines, (line) => nodesOf(readPowershell(withoutGaps(line)), 'pipeline_chain_tail').map(() => '&& or ||'))).toEqual([]));
  test('hands no double quote on to a program, which would receive it torn apart', () =>
    expect(
      named(lines, (line) =>
        nodesOf(readPowershell(withoutGaps(line)), 'verbatim_string_characters').flatMap(({ text }) => (text.includes('"') ? [text] : [])),
      ),
    ).toEqual([]));
  test.each(GAPS)('is read by a grammar that does not read: $example', ({ example }) =>
    expect([readPowershell(example).hasError, readPowershell(withoutGaps(example)).hasError]).toEqual([true, false]),
  );
  test.each([
    ["Get-ChildItem 'C:\\my lab", 'a quote that is not closed'],
    ['if (Test-Path x) { Move-Item a b', 'a brace that is not closed'],
    ['Get-Process | | Get-Date', 'two pipes'],
  ])('is not read: %s (%s)', (line) => expect(readPowershell(line).hasError).toBe(true));
  test.each([
    ['Get-Proces -Id 5', ['no cmdlet is called Get-Proces']],
    ['Get-ExecutionPolicy -Lists', ['Get-ExecutionPolicy has no -Lists']],
    ['icacls (Split-Path -Parents C:\\lab) /restore x', ['Split-Path has no -Parents']],
    ['where python', ['no program is called where']],
    ['where.exe python', []],
    ['set UV_LINK_MODE=copy', ['no program is called set']],
    ["& 'C:\\my lab\\Scripts\\pyhton.exe' -m pip list", ['no program is called']],
  ])('what is wrong in: %s', (line, wrong) => {
    const found = nodesOf(readPowershell(line), 'command').flatMap(strangersIn);
    expect(found.map((reason, i) => reason.startsWith(wrong[i] ?? '?'))).toEqual(wrong.map(() => true));
  });
});

/** What cmd would not do as it was meant. */
function flawsOfCmd(line: string): readonly string[] {
  const [outside, quotes] = [line.replace(/"[^"]*"/g, '""'), line.match(/"/g)?.length ?? 0];
  const bare = outside.replace(/%\w+(?:\(x86\))?%/g, '');
  const depth = [...outside].reduce((open, sign) => (open < 0 ? open : open + Number(sign === '(') - Number(sign === ')')), 0);
  return [
    ...(quotes % 2 === 1 ? ['a double quote is not closed'] : []),
    ...(outside.includes("'") ? ["' quotes nothing"] : []),
    ...(bare.includes('%') ? ['a lone %'] : []),
    ...(depth === 0 ? [] : ['a parenthesis is not closed']),
    ...(/\$env:|\$\w/.test(line) ? ['$ names no variable'] : []),
    ...(/(?:^|[&|(]\s*)[A-Z][a-z]+-[A-Z]\w+/.test(outside) ? ['a cmdlet'] : []),
    ...(/;/.test(outside) ? ['; ends no command'] : []),
    ...(/^set [^"|]*[^"|\s]\s+[|&]|^set \w+=\s|\s$/.test(line) ? ['a blank becomes part of the value'] : []),
  ];
}

describe('cmd', () => {
  const lines = shownLines('cmd');
  test('is shown commands', () => expect(lines.length).toBeGreaterThan(100));
  test('does with each of them what is meant', () => expect(named(lines, flawsOfCmd)).toEqual([]));
  test.each([
    ['move "C:\\my lab x', 'a double quote is not closed'],
    ["move 'C:\\lab' x", "' quotes nothing"],
    ['echo 50% done', 'a lone %'],
    ['if exist x (echo y', 'a parenthesis is not closed'],
    ['echo $env:TEMP', '$ names no variable'],
    ['Get-Date', 'a cmdlet'],
    ['cd x; dir', '; ends no command'],
    ['set TEMP= C:\\t', 'a blank becomes part of the value'],
  ])('what is wrong in: %s', (line, why) => expect(flawsOfCmd(line)).toEqual([why]));
});

describe.each(['git-bash', 'posix'] as const)('%s', (shell) => {
  const lines = shownLines(shell);
  test('is shown commands', () => expect(lines.length).toBeGreaterThan(100));
  test('reads each of them', () => expect(named(lines, (line) => (readBash(withHome(line)).hasError ? ['the grammar does not read it'] : []))).toEqual([]));
  test('is given no cmdlet and no variable of another shell', () =>
    expect(named(lines, (line) => line.replace(/'[^']*'|"[^"]*"/g, '').match(/^[A-Z][a-z]+-[A-Z]\w+|\$env:|%\w+%/g) ?? [])).toEqual([]));
});
