import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';
import { blankFor, placeholder } from '../vocabulary/placeholders.ts';
import type { Tool } from '../vocabulary/session.ts';
import { installs } from '../vocabulary/session.ts';
import type { Shell } from '../vocabulary/shells.ts';
import { insideBlank, makerOf, pythonOf } from './interpreters.ts';
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
  if (tool === 'venv') return `${makerOf(facts, shell) ?? blankFor(placeholder('maker'), shell)} -m venv`;
  if (tool !== 'pip' && tool !== 'setup.py') return tool;
  return `${pythonOf(facts, shell) ?? insideBlank(facts, shell) ?? blankFor(placeholder('python'), shell)} -m ${verb === 'ensurepip' ? 'ensurepip' : 'pip'}`;
}

/** How a tool installs, where only the arguments are known; uv has two ways, and nobody else's is guessed. */
const INSTALLS: Readonly<Partial<Record<Tool, string>>> = {
  pip: 'install',
  'setup.py': 'install',
  pipx: 'install',
  poetry: 'add',
  pipenv: 'install',
  conda: 'install',
};

/** The reader's own command once more, for this shell; undefined where it is not known. */
export function againOf(facts: Facts, shell: Shell): string | undefined {
  const [words, request, tool = 'pip'] = [leading(facts, 'again'), leading(facts, 'request'), leading(facts, 'tool')];
  const head = headOf(facts, shell);
  if (words?.length === 0) return head;
  const quoted = words && quoteAll(words, shell);
  if (quoted) return `${head} ${quoted}`;
  const verb = installs(leading(facts, 'verb')) && (request || head.includes(' -m ')) ? INSTALLS[tool] : undefined;
  return verb && `${head} ${verb} ${quoteAll(request ?? [], shell) ?? 'PACKAGE'}`;
}
