import { HARMS, harmfulCommands } from '../../src/table/checks/harmfulCommands.ts';
import { proof } from '../vocabulary/proof.ts';
import { contentOf } from './fixture.ts';

const remedyThatRuns = (line: string) => contentOf({ remedies: { way: { steps: [{ say: 'Run this.', commands: { any: line } }] } } });

export const TABLE = [
  proof(
    'harmful commands',
    HARMS,
    ({ example }, rows) => harmfulCommands(remedyThatRuns(example), rows).map(({ mend }) => mend),
    ({ example, why }) => [`take out "${example}": ${why}`],
  ),
];
