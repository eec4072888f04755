import type { Facts } from '../../vocabulary/facts.ts';
import { leading } from '../../vocabulary/leading.ts';
import { plainPython } from '../../vocabulary/plainPython.ts';
import { redactRequest } from '../../vocabulary/redactRequest.ts';
import { REQUEST_OPTIONS } from '../../vocabulary/requestOptions.ts';
import type { Tool } from '../../vocabulary/session.ts';

/** The words with which tools are told what to do. */
const VERBS =
  'install|uninstall|add|remove|update|upgrade|sync|lock|download|wheel|list|show|check|freeze|index|versions|cache|purge|dir|info|config|set|get|create|env|run|shell|tool|pip|python|venv|self|inject|ensurepath|reinstall|export|init|compile|tree'.split(
    '|',
  );

/** Options that change nothing that others would have to know, and those that ask for rights. */
const ASIDE = [
  '-y',
  '--yes',
  '-q',
  '--quiet',
  '-v',
  '--verbose',
  '--user',
  '--system',
  '--break-system-packages',
  '--no-cache-dir',
  '--locked',
  '--frozen',
  '--no-root',
  '--deploy',
];
const OPTIONS = [...REQUEST_OPTIONS, ...ASIDE.map((option) => ({ option, example: [] }))];

/** How each tool is called; of the others the command is not told. */
const programOf = (tool: Tool | undefined, python: readonly string[] | undefined): string | undefined => {
  if (tool === 'setup.py' || tool === 'venv') return undefined;
  return tool === undefined || tool === 'pip' ? [...(python ? [...python, '-m'] : []), 'pip'].join(' ') : tool;
};

/** The reader's own command in words that name nobody, made from what was read of it and never from the line itself; undefined where it was not read whole. */
export function redactCommand(facts: Facts): string | undefined {
  const program = programOf(leading(facts, 'tool'), plainPython(leading(facts, 'python')));
  const again = leading(facts, 'again') ?? [];
  const at = again.findIndex((word) => !VERBS.includes(word));
  const verbs = at < 0 ? again : again.slice(0, at);
  const rest = again.slice(verbs.length);
  const { words } = redactRequest(rest, OPTIONS);
  if (!program || verbs.length === 0 || (rest.length > 0 && !words)) return undefined;
  return [program, ...verbs, ...(words ?? [])].join(' ');
}
