import { ENVIRONMENT_NAMES, environmentOf } from '../vocabulary/environmentOf.ts';
import type { Facts } from '../vocabulary/facts.ts';
import type { Prompt } from '../vocabulary/session.ts';
import type { System } from '../vocabulary/systems.ts';
import type { FoundPath } from './error/readPath.ts';
import { known, originsIn } from './known.ts';
import { readWish, withoutLogin } from './session/command/readWish.ts';
import { launcherOf } from './session/launcherOf.ts';
import { isInConda } from './session/pythonPaths.ts';
import type { FoundCommand } from './session/readCommand.ts';
import { readInterpreter } from './session/readInterpreter.ts';
import type { Piece, Text } from './text/readText.ts';
import { printedAt } from './text/readText.ts';
import { isAltered, isOfOthers } from './traitsOf.ts';

/** What was found in a text that commands are made from. */
interface Found {
  readonly os: System | undefined;
  readonly path: FoundPath | undefined;
  readonly command: FoundCommand | undefined;
  readonly prompts: readonly ({ readonly value: Prompt } & Piece)[];
}

/** The environment that the refused path lies in: by the names that environments have, and by the name that an active one shows in the prompt. */
function environmentIn(whole: Text, { path, prompts }: Found): string | undefined {
  const { text } = whole.cleaned;
  const shown = prompts.find(({ value }) => value === 'venv');
  const name = shown && /\(([^)]{1,40})\)/.exec(text.slice(shown.start, shown.end))?.[1]?.toLowerCase();
  const conda = prompts.find(({ value }) => value === 'conda');
  const folder = conda && /\(([A-Za-z]:\\[^)]+|\/[^)]+)\)/.exec(text.slice(conda.start, conda.end))?.[1];
  if (!path || isAltered(printedAt(whole, path)) || isInConda(path.path) || (folder && path.path.toLowerCase().startsWith(folder.toLowerCase())))
    return undefined;
  return environmentOf(path.path, name ? [...ENVIRONMENT_NAMES, { name, example: '' }] : undefined);
}

/** A typed command without anybody's login. */
const withoutLogins = (command: string): string => command.split(/(\s+)/).map(withoutLogin).join('');

/** What the reader typed and into which Python: what their own commands are made from. */
export function commandFacts(text: Text, found: Found): Facts {
  const { os, path, command, prompts } = found;
  const { at, one } = originsIn(text);
  const { verb, request, named, again, leftOut } = command ? readWish(command.call) : {};
  const script = launcherOf(text.cleaned.text, path);
  const launcher = script && !isAltered(printedAt(text, script)) ? text.cleaned.text.slice(script.start, script.end) : undefined;
  const isOthers = launcher !== undefined && isOfOthers({ text: text.cleaned.text, path: launcher });
  const own = launcher && !isOthers ? environmentOf(launcher) : undefined;
  const environment = script ? own : environmentIn(text, found);
  const python = readInterpreter({ printed: text.printed, os, call: command?.call, path: path?.path, environment, prompts: prompts.map(({ value }) => value) });
  return {
    ...known('verb', one(verb, command)),
    ...known('command', one(command && withoutLogins(command.command), command)),
    ...known('request', one(request, command)),
    ...known('named', one(named, command)),
    ...known('again', one(again, command)),
    ...known('leftOut', one(leftOut, command)),
    ...known('environment', environment && path ? [{ value: environment, origin: { ...at(path), path: launcher ?? path.path } }] : []),
    ...known('python', one(python, command)),
  };
}
