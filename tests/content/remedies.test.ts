import { describe, expect, test } from 'vitest';
import type { Solution } from '../../src/answering/solutions.ts';
import { solutionsFor } from '../../src/answering/solutions.ts';
import { SPEAKING_TOOLS } from '../../src/vocabulary/content.ts';
import type { Tool, Verb } from '../../src/vocabulary/session.ts';
import { installs, VERBS } from '../../src/vocabulary/session.ts';
import { fitsSystem, SHELLS } from '../../src/vocabulary/shells.ts';
import { told } from '../vocabulary/told.ts';
import { compiled, table } from './compiled.ts';

/** What a reader of each tool types for a verb; enough to see whether it is repeated. */
const AGAIN: Readonly<Partial<Record<Tool, readonly string[]>>> = { uv: ['pip'] };

const readers = table.causes.flatMap(({ id: cause, systems }) =>
  systems.flatMap((os) =>
    SHELLS.filter((shell) => fitsSystem(shell, os)).flatMap((shell) =>
      (['pip', ...SPEAKING_TOOLS] as const).flatMap((tool) => VERBS.map((verb) => ({ cause, os, shell, tool, verb }))),
    ),
  ),
);
type Reader = (typeof readers)[number];

const placesOf = ['venv', 'system', 'program-files', 'pip-temp', 'cache'] as const;

const answerTo = ({ cause, os, shell, tool, verb }: Reader): readonly Solution[] =>
  solutionsFor(
    table,
    cause,
    told({
      os: [os],
      shell: [shell],
      tool: [tool],
      verb: [verb],
      place: placesOf,
      again: [[...(AGAIN[tool] ?? []), verb, 'rich']],
      request: installs(verb) ? [['rich']] : [],
    }),
    shell,
  );

const commandsOf = ({ steps, check, undo }: Solution): readonly string[] => [...steps, check, undo].flatMap(({ command }) => command?.split('\n') ?? []);
const linesTo = (reader: Reader): readonly string[] => answerTo(reader).flatMap(commandsOf);
const named = (found: readonly Reader[]) => found.map(({ cause, os, tool, verb }) => `${cause}, ${os}, ${tool} ${verb}`);

/** What is wrong of whatever reader, each line once. */
const uniqueLines = (linesFor: (reader: Reader) => readonly string[]): readonly string[] => [...new Set(readers.flatMap(linesFor))];

/** What brings a package, in any tool's words; the reader's own command once more is looked at on its own. */
const INSTALLS = /\b(?:pip install|pipx install|uv add|uv tool install|poetry add|pipenv install|conda install|brew install|apt-get install)\b/;
/** What own tools are brought with, and what the system itself lacks: a compiler, the part of Python that makes environments. */
const BRINGS_A_TOOL = /\b(?:pip install (?:--user )?pipx|brew install pipx)\b|\bapt-get (?:-s )?install (?:build-essential|"\$\([^)]*-venv)/;

describe('whoever was refused', () => {
  test('is offered a remedy', () => expect(named(readers.filter((reader) => answerTo(reader).length === 0))).toEqual([]));
  test('is offered one whose steps have something to do', () =>
    expect(
      uniqueLines((reader) =>
        answerTo(reader)
          .filter(({ steps }) => steps.length === 0)
          .map(
            ({ id }) =>
              `content/remedies/${id}.mdx: steps: none is left for ${reader.tool} ${reader.verb} on ${reader.os}: add one for everybody, or say whom the remedy serves with "tools:" or "verbs:"`,
          ),
      ),
    ).toEqual([]));
  test('is shown no command with a gap that only our own words name', () =>
    expect(named(readers.filter((reader) => linesTo(reader).some((line) => /\{[a-z-]+\}|undefined/.test(line))))).toEqual([]));
  test('of a tool with environments of its own is never shown pip behind its back', () =>
    expect(named(readers.filter((reader) => reader.tool !== 'pip' && linesTo(reader).some((line) => / -m (?:pip|venv)\b/.test(line))))).toEqual([]));
});

const idle: readonly Verb[] = VERBS.filter((verb) => !installs(verb) && verb !== 'sync' && verb !== 'run');

describe.each(idle)('who wanted nothing installed (%s)', (verb) => {
  const found = readers.filter((reader) => reader.verb === verb);
  test('is shown nothing that installs', () =>
    expect(named(found.filter((reader) => linesTo(reader).some((line) => INSTALLS.test(line) && !BRINGS_A_TOOL.test(line))))).toEqual([]));
  test('is told of no package to fill in', () => expect(named(found.filter((reader) => linesTo(reader).some((line) => /\bPACKAGE\b/.test(line))))).toEqual([]));
});

test('who wanted a package out of a shared Python is asked to make no environment', () => {
  const shared = readers.filter(({ verb, cause }) => verb === 'uninstall' && /system-python|externally-managed|all-users/.test(cause));
  const ways = new Set(shared.flatMap((reader) => answerTo(reader).map(({ id }) => id)));
  expect([...ways].toSorted()).toEqual(['ask-your-administrator', 'run-as-administrator']);
});

describe('what a way back does', () => {
  const lines = table.remedies.flatMap(({ id, undo }) => Object.values(undo.commands ?? {}).map((text) => ({ id, text: text ?? '' })));
  test.each(['rebuild-environment', 'new-cache'])('%s: it gives the old name back only where none is in the way', (id) => {
    const own = lines.filter((line) => line.id === id).map(({ text }) => text);
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter((text) => !/nothing was renamed/.test(text) || !/-new/.test(text))).toEqual([]);
  });
});

describe('a virus', () => {
  const ways = answerTo({ cause: 'antivirus-interference', os: 'windows', shell: 'powershell', tool: 'pip', verb: 'install' });
  test('is looked at first, and no command repeats what was refused', () => {
    expect(ways[0]?.id).toBe('verify-detection');
    expect(ways.slice(0, 1).flatMap(commandsOf)).toEqual(['start ms-settings:windowsdefender']);
  });
});

describe('remedies stand in one order', () => {
  const ORDER = ['virtual-environment', 'project-environment', 'pipx', 'own-python', 'user-install', 'system-package-manager'];
  const ranksOf = (ids: readonly string[]) => ids.filter((id) => ORDER.includes(id)).map((id) => ORDER.indexOf(id));
  const lists = compiled.content.guide.map(({ id, body }) => ({
    id,
    remedies: [...body.matchAll(/^\d+\. .*remedies\/([a-z-]+)\//gm)].map(([, remedy = '']) => remedy),
  }));
  // The Store's Python is what fails to make an environment, so the same command once more does not come first.
  test.each([...table.causes.filter(({ id }) => id !== 'microsoft-store-python'), ...lists])('$id', ({ remedies }) =>
    expect(ranksOf(remedies)).toEqual(ranksOf(remedies).toSorted((a, b) => a - b)),
  );
  test('in the guide as well', () => expect(lists.flatMap(({ remedies }) => ranksOf(remedies)).length).toBeGreaterThan(5));
});
