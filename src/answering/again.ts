import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';
import { blankFor, PLACEHOLDERS } from '../vocabulary/placeholders.ts';
import type { Tool } from '../vocabulary/session.ts';
import { installs } from '../vocabulary/session.ts';
import type { Shell } from '../vocabulary/shells.ts';
import { makerOf, pythonOf } from './interpreters.ts';
import { quote } from './quote.ts';

/** Arguments in a row, each quoted; undefined where one cannot be. */
export function quoteAll(words: readonly string[], shell: Shell): string | undefined {
  const quoted = words.map((word) => quote(word, shell));
  return quoted.length > 0 && quoted.every((word) => word !== undefined) ? quoted.join(' ') : undefined;
}

/** What stands before the verb: the tool's own name, or the interpreter with its module. */
function headOf(facts: Facts, shell: Shell): string {
  const tool: Tool = leading(facts, 'tool') ?? 'pip';
  const verb = leading(facts, 'verb');
  if (tool === 'venv') return `${makerOf(facts, shell) ?? blankFor(PLACEHOLDERS[1], shell)} -m venv`;
  if (tool !== 'pip' && tool !== 'setup.py') return tool;
  return `${pythonOf(facts, shell) ?? blankFor(PLACEHOLDERS[0], shell)} -m ${verb === 'ensurepip' ? 'ensurepip' : 'pip'}`;
}

/** Tools that install when nobody says what was done. */
const isPip = (facts: Facts): boolean => ['pip', 'setup.py', undefined].includes(leading(facts, 'tool'));

/** The reader's own command once more, for this shell; undefined where it is not known. */
export function againOf(facts: Facts, shell: Shell): string | undefined {
  const words = leading(facts, 'again');
  const head = headOf(facts, shell);
  if (words?.length === 0) return head;
  const quoted = words && quoteAll(words, shell);
  if (quoted) return `${head} ${quoted}`;
  return isPip(facts) && installs(leading(facts, 'verb')) ? `${head} install ${quoteAll(leading(facts, 'request') ?? [], shell) ?? 'PACKAGE'}` : undefined;
}
