import type { Facts } from '../../vocabulary/facts.ts';
import { leading } from '../../vocabulary/leading.ts';
import { plainPython } from '../../vocabulary/plainPython.ts';
import { redactRequest } from '../../vocabulary/redactRequest.ts';
import { REQUEST_OPTIONS } from '../../vocabulary/requestOptions.ts';
import { VERBS_OF } from '../../vocabulary/verbsOf.ts';
import { redactPath } from './redactPath.ts';

/** Words behind a verb that say more of it. */
const MORE = 'versions purge dir set get export'.split(' ');

/** The words with which tools are told what to do. */
const VERBS: ReadonlySet<string> = new Set([...Object.values(VERBS_OF).flatMap((verbs) => Object.values(verbs).flatMap((list) => list.split(/,? /))), ...MORE]);

/** Options that a request does not repeat and that name nothing either. */
const ASIDE =
  '-y --yes --all --user --system --global -q --quiet -v --verbose --format --deploy --skip-lock --clear --outdated --upgrade-deps --without-pip --default-pip'.split(
    ' ',
  );
const OPTIONS = [...REQUEST_OPTIONS, ...ASIDE.map((option) => ({ option, example: [] }))];

/** How the command begins; undefined where pip stands behind another program. */
function headOf(facts: Facts): string | undefined {
  const [tool, python] = [leading(facts, 'tool') ?? 'pip', plainPython(leading(facts, 'python'))];
  if (tool === 'setup.py') return undefined;
  const module = leading(facts, 'verb') === 'ensurepip' ? 'ensurepip' : tool;
  if (module === 'venv' || module === 'ensurepip') return `${python?.join(' ') ?? 'python'} -m ${module}`;
  return tool === 'pip' && python ? `${python.join(' ')} -m pip` : tool;
}

/** An argument of `python -m venv`: options, and the folder that it makes. */
const openFolder = (word: string): string => (ASIDE.includes(word) ? word : redactPath(word));

/** The reader's own command in words that name nobody, made from what was read of it and never from the line itself; undefined where it was not read whole. */
export function redactCommand(facts: Facts): string | undefined {
  const [head, again] = [headOf(facts), leading(facts, 'again')];
  if (!head || !again) return undefined;
  const at = again.findIndex((word) => !VERBS.has(word));
  const verbs = at < 0 ? again : again.slice(0, at);
  const { words } =
    leading(facts, 'tool') === 'venv' ? { words: again.map(openFolder) } : redactRequest(again.slice(verbs.length), leading(facts, 'tool'), OPTIONS);
  return words && [head, ...verbs, ...words].join(' ');
}
