import { ENVIRONMENT_NAMES, environmentOf } from '../vocabulary/environmentOf.ts';
import type { FactKey, Facts, FactValues, Known } from '../vocabulary/facts.ts';
import { decidingError } from './error/decidingError.ts';
import type { FoundError } from './error/findErrors.ts';
import { findErrors } from './error/findErrors.ts';
import { readHint } from './error/readHint.ts';
import { readNamedPath } from './error/readNamedPath.ts';
import { readOperations } from './error/readOperations.ts';
import type { FoundPath } from './error/readPath.ts';
import { endsWell, hasSign, INSTALL_SIGNS } from './installSigns.ts';
import { placesOf } from './placesOf.ts';
import { readWish } from './session/command/readWish.ts';
import { isInConda } from './session/pythonPaths.ts';
import { readCommand } from './session/readCommand.ts';
import { readInterpreter } from './session/readInterpreter.ts';
import { readPackage } from './session/readPackage.ts';
import { readPrompts } from './session/readPrompts.ts';
import { readShell, readSystem, shownShell } from './session/readSystem.ts';
import { readTool } from './session/readTool.ts';
import type { Piece, Text } from './text/readText.ts';
import { readText, spanIn } from './text/readText.ts';
import { traitsOf } from './traitsOf.ts';

/** What one paste says. */
export interface Paste {
  readonly text: Text;
  readonly facts: Facts;
  /** Whether it holds a refusal; the last paste that does decides. */
  readonly decides: boolean;
  /** A Python package was being installed, by the tools' own words or by the refused path. */
  readonly isInstall: boolean;
  /** It ended well: the last word is a success. */
  readonly isSolved: boolean;
}

/** Of two paths joined by an arrow the left one was refused; where a disk is full, it is the disk of the right one. */
const objectOf = (error: FoundError | undefined): FoundPath | undefined => (error?.refusal === 'full' && error.target ? error.target : error?.path);

/** Everything that is found in a text, each with where it stands. */
function findAll({ cleaned: { text }, squeezed }: Text) {
  const error = decidingError(findErrors(text));
  const named = readNamedPath(text);
  const path = named?.over ? named.found : (objectOf(error) ?? named?.found);
  const os = shownShell(text) ? 'windows' : readSystem(squeezed.text, path?.path, error?.number);
  const shell = readShell(text, os);
  const command = readCommand(text, shell, error?.start);
  const operations = readOperations(text, error);
  return { error, path, os, shell, command, operations, prompts: readPrompts(text, command), hint: readHint(squeezed.text) };
}

type Found = ReturnType<typeof findAll>;

/** Facts of one kind; undefined ones are left out, and a kind of which nothing is known is a missing key. */
const known = <Key extends FactKey>(key: Key, values: readonly (Known<FactValues[Key]> | undefined)[]): Facts => {
  const given = values.filter((value) => value !== undefined);
  return given.length > 0 ? { [key]: given } : {};
};

/** The line that a piece stands in, as far as this before it; texts whose line ends were lost have lines without end. */
const BEFORE = 200;
const lineOf = (text: string, { start, end }: Piece): string => text.slice(Math.max(text.lastIndexOf('\n', start) + 1, start - BEFORE), end);

/** The environment that the refused path lies in: by the names that environments have, and by the name that an active one shows in the prompt. */
function environmentIn(text: string, { path, prompts }: Pick<Found, 'path' | 'prompts'>): string | undefined {
  const shown = prompts.find(({ value }) => value === 'venv');
  const name = shown && /\(([^)]{1,40})\)/.exec(text.slice(shown.start, shown.end))?.[1]?.toLowerCase();
  if (!path || isInConda(path.path)) return undefined;
  return environmentOf(path.path, name ? [...ENVIRONMENT_NAMES, { name, example: '' }] : undefined);
}

function factsOf(text: Text, found: Found): Facts {
  const { error, path, os, shell, command, operations, prompts, hint } = found;
  const { cleaned, squeezed } = text;
  // What no one piece tells, such as the system, has an empty span: there is nothing to mark.
  const at = (piece: Piece | undefined, form: 'cleaned' | 'squeezed' = 'cleaned') =>
    ({ by: 'text', ...(piece ? spanIn(text, form, piece) : { paste: text.paste, start: 0, end: 0 }) }) as const;
  const one = <T>(value: T | undefined, piece?: Piece, form?: 'squeezed'): Known<T>[] => (value === undefined ? [] : [{ value, origin: at(piece, form) }]);
  const { verb, request, named, again, leftOut } = command ? readWish(command.call) : {};
  const environment = environmentIn(cleaned.text, found);
  const python = readInterpreter({ printed: text.printed, os, call: command?.call, path: path?.path, environment, prompts: prompts.map(({ value }) => value) });
  const ofPath = path && { ...at(path), path: path.path };
  const traits = traitsOf({ os, path: path?.path, operation: operations[0], line: error && lineOf(cleaned.text, error), text: cleaned.text });
  return {
    ...known('os', one(os)),
    ...known('shell', one(shell)),
    ...known('tool', one(readTool(squeezed.text, command?.call.tool))),
    ...known('verb', one(verb, command)),
    ...known('number', one(error?.number, error)),
    // pip prints its hint for refused access only, so the hint stands for the number where the line with it was cut off.
    ...known('refusal', one(error?.refusal ?? (hint && !error ? 'denied' : undefined), error)),
    ...known('path', one(path?.path, path)),
    ...known('place', ofPath ? placesOf(ofPath.path, os).map((value) => ({ value, origin: ofPath })) : []),
    ...known(
      'trait',
      traits.map(({ trait, ofPath: follows }) => ({ value: trait, origin: follows && ofPath ? ofPath : at(undefined) })),
    ),
    ...known(
      'operation',
      operations.flatMap((operation) => one(operation)),
    ),
    ...known(
      'prompt',
      prompts.flatMap((prompt) => one(prompt.value, prompt)),
    ),
    ...known('hint', one(hint?.value, hint, 'squeezed')),
    ...known('command', one(command?.command, command)),
    ...known('request', one(request, command)),
    ...known('named', one(named, command)),
    ...known('again', one(again, command)),
    ...known('leftOut', one(leftOut, command)),
    ...known('environment', environment && ofPath ? [{ value: environment, origin: ofPath }] : []),
    ...known('package', one(readPackage(cleaned.text, error && Math.max(error.end, error.path?.end ?? 0), path?.path, named ?? []))),
    ...known('python', one(python, command)),
  };
}

/** A refused path that only an installation writes to. */
const isInstallPath = (path: string | undefined): boolean =>
  path !== undefined && /(?:site|dist)-packages|[\\/]scripts[\\/][^\\/]+\.exe$|[\\/]venv[\\/]|egg-info/i.test(path);

/** Reads one paste: facts, where they stand, and whether it is ours at all. Linear in the length of the text; throws for none. */
export function read(printed: string, paste = 0): Paste {
  const text = readText(printed, paste);
  const found = findAll(text);
  return {
    text,
    facts: factsOf(text, found),
    decides: found.error !== undefined,
    isInstall: hasSign(text.squeezed.text, INSTALL_SIGNS) || isInstallPath(found.path?.path),
    isSolved: endsWell(text.squeezed.text),
  };
}
