import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';
import { commandFacts } from './commandFacts.ts';
import { decidingError } from './error/decidingError.ts';
import type { FoundError } from './error/findErrors.ts';
import { findErrors } from './error/findErrors.ts';
import { readHint } from './error/readHint.ts';
import { readNamedPath } from './error/readNamedPath.ts';
import { readOperations } from './error/readOperations.ts';
import type { FoundPath } from './error/readPath.ts';
import { endsWell, hasSign, INSTALL_SIGNS, lastSuccess } from './installSigns.ts';
import { known, originsIn } from './known.ts';
import { placesOf } from './placesOf.ts';
import { readCommand } from './session/readCommand.ts';
import { readPackage } from './session/readPackage.ts';
import { readPrompts } from './session/readPrompts.ts';
import { readShell, readSystem, shownShell, systemOfPrompt } from './session/readSystem.ts';
import { readTool } from './session/readTool.ts';
import type { Piece, Text } from './text/readText.ts';
import { printedAt, readText, spanIn } from './text/readText.ts';
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
  /** Where its last success was printed; undefined without one. */
  readonly success: number | undefined;
}

/** Of two paths joined by an arrow the left one was refused; where a disk is full, it is the disk of the right one. */
const objectOf = (error: FoundError | undefined): FoundPath | undefined => (error?.refusal === 'full' && error.target ? error.target : error?.path);

/** pip's own word that it was to change itself. */
const OF_PIP = 'To modify pip, please run';

/** Everything that is found in a text, each with where it stands. */
function findAll({ cleaned: { text }, squeezed }: Text) {
  const error = decidingError(findErrors(text));
  const named = readNamedPath(text);
  const path = named?.over ? named.found : (objectOf(error) ?? named?.found);
  const os = shownShell(text) ? 'windows' : (readSystem(squeezed.text, path?.path, error?.number) ?? systemOfPrompt(text));
  const shell = readShell(text, os);
  const operations = readOperations(text, error);
  const command = readCommand(text, shell, error?.start, operations.includes('replacing-pip') || text.includes(OF_PIP));
  return { error, path, os, shell, command, operations, prompts: readPrompts(text, command), hint: readHint(squeezed.text) };
}

type Found = ReturnType<typeof findAll>;

/** The line that a piece stands in, as far as this before it; texts whose line ends were lost have lines without end. */
const BEFORE = 200;
const lineOf = (text: string, { start, end }: Piece): string => text.slice(Math.max(text.lastIndexOf('\n', start) + 1, start - BEFORE), end);

/** What follows from the text or the refused path by rules of its own. */
function traitFacts(text: Text, { error, path, os, operations }: Found): Facts {
  const { at } = originsIn(text);
  const ofPath = path && { ...at(path), path: path.path };
  const line = error && lineOf(text.cleaned.text, error);
  const printedPath = path && printedAt(text, path);
  const traits = traitsOf({ os, path: path?.path, operation: operations[0], line, text: text.cleaned.text, printedPath });
  return known(
    'trait',
    traits.map(({ trait, ofPath: follows, where }) => ({ value: trait, origin: follows && ofPath ? ofPath : at(where) })),
  );
}

function factsOf(text: Text, found: Found): Facts {
  const { error, path, os, shell, command, operations, prompts, hint } = found;
  const { cleaned, squeezed } = text;
  const { at, one } = originsIn(text);
  const own = commandFacts(text, found);
  const ofPath = path && { ...at(path), path: path.path };
  return {
    ...known('os', one(os)),
    ...known('shell', one(shell)),
    ...known('tool', one(readTool(squeezed.text, command?.call.tool))),
    ...known('number', one(error?.number, error)),
    // pip prints its hint for refused access only, so the hint stands for the number where the line with it was cut off.
    ...known('refusal', one(error?.refusal ?? (hint && !error ? 'denied' : undefined), error)),
    ...known('path', one(path?.path, path)),
    ...known('place', ofPath ? placesOf(ofPath.path, os).map((value) => ({ value, origin: ofPath })) : []),
    ...traitFacts(text, found),
    ...known(
      'operation',
      operations.flatMap((operation) => one(operation)),
    ),
    ...known(
      'prompt',
      prompts.flatMap((prompt) => one(prompt.value, prompt)),
    ),
    ...known('hint', one(hint?.value, hint, 'squeezed')),
    ...own,
    ...known('package', one(readPackage(cleaned.text, error && Math.max(error.end, error.path?.end ?? 0), path?.path, leading(own, 'named') ?? []))),
  };
}

/** A refused path that only an installation writes to. */
const isInstallPath = (path: string | undefined): boolean =>
  path !== undefined && /(?:site|dist)-packages|[\\/]scripts[\\/][^\\/]+\.exe$|[\\/]venv[\\/]|egg-info/i.test(path);

/** Reads one paste: facts, where they stand, and whether it is ours at all. Linear in the length of the text; throws for none. */
export function read(printed: string, paste = 0): Paste {
  const text = readText(printed, paste);
  const found = findAll(text);
  const success = lastSuccess(text.squeezed.text);
  return {
    text,
    facts: factsOf(text, found),
    decides: found.error !== undefined,
    // Whoever typed a command of one of our tools asks about it.
    isInstall: found.command?.isPrompted === true || hasSign(text.squeezed.text, INSTALL_SIGNS) || isInstallPath(found.path?.path),
    isSolved: endsWell(text.squeezed.text),
    success: success < 0 ? undefined : spanIn(text, 'squeezed', { start: success, end: success + 1 }).start,
  };
}
