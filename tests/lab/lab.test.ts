import { afterAll, beforeAll, expect, test } from 'vitest';
import { diagnose } from './diagnose.ts';
import { type Lab, NoLab, openLab } from './openLab.ts';
import { scenarios } from './scenarios.ts';

let lab: Lab | undefined;
let reason = '';

beforeAll(async () => {
  try {
    lab = await openLab();
  } catch (error) {
    if (!(error instanceof NoLab)) throw error;
    reason = error.message;
    console.log(`The lab is skipped: ${reason}.`);
  }
});

afterAll(() => lab?.close());

test.for(scenarios)('$id is repaired by the commands of its article', ({ id, breaks, run, expects, shows, wants }, context) => {
  if (!lab) return context.skip(reason);
  const root = lab.addRoot(id);
  const broken = root.run('root', breaks);
  if (broken.status !== 0) return context.skip(`this machine cannot be broken so: ${broken.output}`);

  const refused = root.run('mia', run);
  expect(refused.status, 'pip must refuse first').not.toBe(0);

  const { causes, remedies } = diagnose(`$ ${run}\n${refused.output}`);
  expect(causes[0]?.id, refused.output).toBe(expects);

  const [remedy] = remedies;
  const commands = remedy?.steps.flatMap(({ command }) => command ?? []) ?? [];
  const repaired = root.run('mia', ['set -e', ...commands].join('\n'));
  expect(repaired.status, `${commands.join('\n')}\n${repaired.output}`).toBe(0);

  const checked = root.run('mia', remedy?.check.command ?? 'false');
  expect(checked.output).toContain(shows);
  expect(checked.status).toBe(0);
  expect(root.run('mia', wants)).toEqual({ status: 0, output: '' });
});
