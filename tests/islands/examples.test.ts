import { describe, expect, test } from 'vitest';
import { answerPaste } from '../../src/islands/engine/answerPaste.ts';
import { EXAMPLES } from '../../src/islands/paster/examples.ts';
import { table } from '../content/compiled.ts';

test('there is an example for each system', () => expect(EXAMPLES.map(({ label }) => label)).toEqual(['Windows', 'Linux', 'Mac']));

describe.each(EXAMPLES)('the example for $label', ({ text }) => {
  test('leads to a certain verdict with a command that waits for nothing', async () => {
    const { view } = await answerPaste(table, { ask: 'paste', base: '/', texts: [text], fragment: '' });
    const commands = view?.first?.steps.flatMap(({ command }) => command ?? []) ?? [];
    expect([view?.kind, view?.level, view?.installing, commands.some((command) => command.includes('rich'))]).toEqual(['cause', 'certain', undefined, true]);
  });
});
