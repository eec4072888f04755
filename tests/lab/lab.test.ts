import { readFileSync } from 'node:fs';
import type { TestContext } from 'vitest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Remedy } from './diagnose.ts';
import { diagnose } from './diagnose.ts';
import { type Lab, NoLab, openLab, type Root } from './openLab.ts';
import type { Scenario, Stumble } from './scenarios.ts';
import { scenarios, stumbles } from './scenarios.ts';

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

/** A broken system, and the remedy that its refusal leads to. */
function meet({ id, breaks, run, expects, remedy }: Scenario | Stumble, context: TestContext): { readonly root: Root; readonly way: Remedy } {
  if (!lab) return context.skip(reason);
  const root = lab.addRoot(id);
  const broken = root.run('root', breaks);
  if (broken.status !== 0) return context.skip(`this machine cannot be broken so: ${broken.output}`);

  const refused = root.run('mia', run);
  expect(refused.status, 'pip must refuse first').not.toBe(0);

  const { causes, remedies } = diagnose(`mia@lab:~/project$ ${run}\n${refused.output}`);
  expect(causes[0]?.id, refused.output).toBe(expects);
  const way = remedies.find((one) => one.id === remedy);
  if (!way) throw new Error(`${remedy} is not offered, only ${remedies.map((one) => one.id).join(', ')}`);
  return { root, way };
}

test.for(scenarios)('$id is repaired by the commands of its article', (scenario, context) => {
  const { root, way } = meet(scenario, context);
  const commands = way.steps.flatMap(({ command }) => command ?? []);
  const repaired = root.run('mia', ['set -e', ...commands].join('\n'));
  expect(repaired.status, `${commands.join('\n')}\n${repaired.output}`).toBe(0);

  const checked = root.run('mia', way.check.command ?? 'false');
  expect(checked.output).toContain(scenario.shows);
  expect(checked.status).toBe(0);
  expect(root.run('mia', scenario.wants)).toEqual({ status: 0, output: '' });

  if (!scenario.undone) return;
  expect(root.run('mia', way.undo.command ?? 'false').status).toBe(0);
  expect(root.run('mia', scenario.undone)).toEqual({ status: 0, output: '' });
});

test.for(stumbles)('$id: the step knows what it prints instead of working', (stumble, context) => {
  const { root, way } = meet(stumble, context);
  const step = way.steps.find(({ ifPrints = [] }) => ifPrints.some(({ prints }) => prints === stumble.prints));
  expect(root.run('mia', step?.command ?? 'false').output.replace(/\s+/g, ' ')).toContain(stumble.prints);
  expect(root.run('mia', stumble.unchanged)).toEqual({ status: 0, output: '' });
});

test('an environment without pip is filled by the commands of the article, without an administrator', (context) => {
  if (!lab) return context.skip(reason);
  const root = lab.addRoot('without-pip');
  root.run('root', 'rm -r /usr/lib/python3*/ensurepip');
  const article = readFileSync('content/remedies/virtual-environment.mdx', 'utf8');
  const commands = /```\n([^`]*--without-pip[^`]*)```/.exec(article)?.[1]?.replace('rich', 'hello-lab') ?? 'false';
  const made = root.run('mia', `set -e\n${commands}\n.venv/bin/python -c "import hello_lab"`);
  expect(made.status, made.output).toBe(0);
});
