import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { solutionsFor } from '../../src/answering/solutions.ts';
import { told } from '../vocabulary/told.ts';
import { table } from './compiled.ts';

const root = mkdtempSync(join(tmpdir(), 'ways-back-'));
afterAll(() => rmSync(root, { recursive: true }));

/** The commands that rename and give back, with the folder that they are about. */
function renaming(remedy: string, cause: string, home: string) {
  const folder = join(home, remedy === 'new-cache' ? '.cache/pip' : 'my shop/.venv');
  const facts = told({ os: ['linux'], path: [`${folder}/lib/python3.11/site-packages/rich`], place: ['venv'], environment: [folder], request: [['rich']] });
  const own = solutionsFor(table, cause, facts, 'posix').find(({ id }) => id === remedy);
  const step = own?.steps.find(({ command }) => command?.includes('mv '))?.command ?? '';
  return { folder, step, undo: own?.undo.command ?? '' };
}

const run = (command: string, home: string) => spawnSync('sh', ['-c', command], { env: { ...process.env, HOME: home }, encoding: 'utf8' }).stdout.trim();

/** A home with these folders, each of which holds a file of its own name. */
function homeWith(folders: readonly string[], remedy: string, cause: string) {
  const home = mkdtempSync(join(root, 'home-'));
  const commands = renaming(remedy, cause, home);
  for (const ending of folders) {
    mkdirSync(`${commands.folder}${ending}`, { recursive: true });
    writeFileSync(join(`${commands.folder}${ending}`, `first${ending}`), '');
  }
  /** What each folder holds, by the ending of its name. */
  const held = () =>
    Object.fromEntries(
      ['', '-old', '-new'].filter((ending) => existsSync(`${commands.folder}${ending}`)).map((ending) => [ending, readdirSync(`${commands.folder}${ending}`)]),
    );
  mkdirSync(dirname(commands.folder), { recursive: true });
  return { home, held, ...commands };
}

describe.each([
  ['rebuild-environment', 'files-owned-by-another-user'],
  ['new-cache', 'pip-cache-not-owned'],
])('%s', (remedy, cause) => {
  test('puts the folder aside, and both are there after the way back', () => {
    const { home, held, folder, step, undo } = homeWith([''], remedy, cause);
    run(step, home);
    expect(held()).toEqual({ '-old': ['first'] });
    mkdirSync(folder);
    expect([run(undo, home), held()]).toEqual(['', { '': ['first'], '-new': [] }]);
  });
  test('renames nothing where an older one was put aside, and the way back deletes nothing', () => {
    const { home, held, step, undo } = homeWith(['', '-old'], remedy, cause);
    const before = held();
    expect([run(step, home), held()]).toEqual(['there is an old one already', before]);
    run(undo, home);
    expect(held()).toEqual({ '': ['first-old'], '-new': ['first'] });
  });
  test.each([[['']], [['', '-old', '-new']]])('its way back renames nothing where there is no room for it: %j', (folders) => {
    const { home, held, undo } = homeWith(folders, remedy, cause);
    const before = held();
    expect([run(undo, home), held()]).toEqual(['nothing was renamed', before]);
  });
});

test.each(['uv', 'poetry'])('without %s, nothing is renamed', (tool) => {
  const { steps, undo } = table.remedies.find(({ id }) => id === 'new-cache') ?? { steps: [], undo: {} as never };
  const commands = [steps[0]?.commands, undo.commands].map((one) => one?.[tool as 'uv'] ?? '');
  expect(commands.map((command) => run(`${tool}() { return 1; }; mv() { echo "mv $*"; }; ${command}`, root))).toEqual(['', '']);
});
