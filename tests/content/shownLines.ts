import { personalise } from '../../src/answering/personalise.ts';
import { actionsOf } from '../../src/table/checks/actionsOf.ts';
import { SPEAKING_TOOLS } from '../../src/vocabulary/content.ts';
import type { Facts } from '../../src/vocabulary/facts.ts';
import type { Tool } from '../../src/vocabulary/session.ts';
import { fitsSystem, type Shell } from '../../src/vocabulary/shells.ts';
import { SYSTEMS } from '../../src/vocabulary/systems.ts';
import { told } from '../vocabulary/told.ts';
import { compiled } from './compiled.ts';

/** A command line as a reader is shown it, and where its author wrote it. */
export interface ShownLine {
  readonly where: string;
  readonly line: string;
}

/** Nothing known, so that blanks are shown; and a case whose folder and request have to be quoted. */
const CASES: readonly ((tool: Tool, root: string, python: readonly string[]) => Facts)[] = [
  (tool) => told({ tool: [tool] }),
  (tool, root, python) =>
    told({
      tool: [tool],
      path: [`${root}/my lab/.venv/Lib/site-packages/rich`],
      place: ['venv'],
      environment: [`${root}/my lab/.venv`],
      python: [python],
      named: [['rich']],
      request: [['rich>=13,<15']],
      again: [[...(tool === 'uv' ? ['pip'] : []), 'install', 'rich>=13,<15']],
    }),
];

/** A folder of the reader's and an interpreter, as the system of that shell writes them. */
const homeOf = (shell: Shell) => (shell === 'posix' ? { root: '/home/mia', python: ['python3'] } : { root: 'C:/Users/mia', python: ['py', '-3.12'] });

/** Every command line of every cause and remedy that somebody in that shell is shown, whatever their tool. */
export function shownLines(shell: Shell): readonly ShownLine[] {
  const { root, python } = homeOf(shell);
  const all = actionsOf(compiled.content).flatMap(({ file, field, systems, action: { commands, window } }) =>
    systems
      .filter((os) => SYSTEMS.includes(os) && fitsSystem(window ?? shell, os) && (window ?? shell) === shell)
      .flatMap((os) =>
        (['pip', ...SPEAKING_TOOLS] as const).flatMap((tool) =>
          CASES.flatMap((caseOf) => {
            const text = commands && personalise(commands, { ...caseOf(tool, root, python), ...told({ os: [os] }) }, shell);
            return (text ?? '')
              .split('\n')
              .filter(Boolean)
              .map((line) => ({ where: `${file.replace(/^.*content\//, '')} ${field}`, line }));
          }),
        ),
      ),
  );
  return [...new Map(all.map((one) => [`${one.where} ${one.line}`, one])).values()];
}
