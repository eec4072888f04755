import { describe, expect, test } from 'vitest';
import { OPTIONS_OF } from '../../src/reading/session/tools/toolRows.ts';
import { REQUEST_OPTIONS } from '../../src/vocabulary/requestOptions.ts';
import type { Tool } from '../../src/vocabulary/session.ts';
import { TOOLS } from '../../src/vocabulary/session.ts';

/** Options that change what is installed and that nobody's link may carry. */
const CLOSED: Readonly<Partial<Record<Tool, Readonly<Record<string, string>>>>> = {
  pip: {
    '--no-require-hashes --no-verify': 'switch off a protection',
    '--process-dependency-links --no-use-wheel': 'gone since pip 19 and 10; the first fetched from any address',
  },
  uv: { '--no-require-hashes --no-verify-hashes': 'switch off a protection' },
  conda: { '--clobber': 'writes over the files of other packages', '--allow-uninstall --allow-downgrade': 'let packages be taken away that nobody named' },
};
const isClosed = (tool: Tool, name: string): boolean =>
  Object.keys(CLOSED[tool === 'setup.py' ? 'pip' : tool] ?? {})
    .flatMap((names) => names.split(' '))
    .includes(name);

const rowOf = (tool: Tool, name: string) => REQUEST_OPTIONS.find((row) => row.option === name && (row.tool === undefined || row.tool === tool));

/** The names of a tool's options that say what is installed or how it is fetched, each with whether it takes a value. */
const namesOf = (tool: Tool) => OPTIONS_OF[tool].flatMap(({ names, means, takesValue }) => names.map((name) => ({ name, means, takesValue })));

describe.each(TOOLS)('of the options of %s', (tool) => {
  test('others see each that says what is installed, or it is closed for a reason', () => {
    const hidden = namesOf(tool).filter(({ name, means }) => (means === 'asks' || means === 'keeps') && !rowOf(tool, name) && !isClosed(tool, name));
    expect(hidden.map(({ name }) => name)).toEqual([]);
  });
  test('none that is closed is open', () => {
    const open = Object.keys(CLOSED[tool] ?? {}).flatMap((names) => names.split(' ').filter((name) => rowOf(tool, name)));
    expect(open).toEqual([]);
  });
  test('none names a folder to write to, and none switches off a protection', () => {
    const open = namesOf(tool).filter(({ name, means }) => (means === 'danger' || means === 'tree') && rowOf(tool, name));
    expect(open.map(({ name }) => name)).toEqual([]);
  });
  test('each takes a value here where it takes one there', () => {
    const wrong = namesOf(tool).filter(({ name, takesValue }) => {
      const row = rowOf(tool, name);
      return row && Boolean(row.takes) !== takesValue;
    });
    // Flags of \`uv add\` and \`uv tool install\`, which are bound to their command and no part of any request.
    const isBound = ({ means }: (typeof wrong)[number]) => tool === 'uv' && means === 'bound';
    expect(wrong.filter((option) => !isBound(option)).map(({ name }) => name)).toEqual([]);
  });
  test('each that only this tool is said to have is its own', () => {
    const strange = REQUEST_OPTIONS.filter((row) => row.tool === tool && !namesOf(tool).some(({ name }) => name === row.option));
    expect(strange.map(({ option }) => option)).toEqual([]);
  });
});
