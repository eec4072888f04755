import type { Mapped } from './clean.ts';
import { clean } from './clean.ts';
import { decidingError } from './decidingError.ts';
import { defined } from './defined.ts';
import type { FoundError } from './findErrors.ts';
import { findErrors } from './findErrors.ts';
import { blankOffers, FAILURE_SIGNS, INSTALL_SIGNS, SUCCESS_SIGNS } from './notices.ts';
import { placeOf } from './placeOf.ts';
import { readCommand } from './readCommand.ts';
import { readHint } from './readHint.ts';
import { readNamedPath } from './readNamedPath.ts';
import { readOperation } from './readOperation.ts';
import { readPackage } from './readPackage.ts';
import type { FoundPath } from './readPath.ts';
import { readPrompt } from './readPrompt.ts';
import { readRequest } from './readRequest.ts';
import { readShell, readSystem } from './readSystem.ts';
import { readTool } from './readTool.ts';
import { squeeze } from './squeeze.ts';
import type { Condition, Facts, Span } from './types.ts';
import { includesAny, lastOf } from './words.ts';

/** What one paste says. */
export interface Paste {
  readonly facts: Facts;
  /** Where each fact stands in the original text. */
  readonly spans: { readonly [key in keyof Condition]?: Span };
  readonly squeezed: Mapped;
  /** Whether it holds a refusal; the last paste that does decides. */
  readonly decides: boolean;
  /** A Python package was being installed. */
  readonly ours: boolean;
  /** It ended well: the last word is a success. */
  readonly solved: boolean;
}

/** Of two paths joined by an arrow the left one was refused; where a disk is full, it is the disk of the right one. */
const objectOf = (error: FoundError | undefined): FoundPath | undefined => (error?.refusal === 'full' && error.target ? error.target : error?.path);

/** Everything that is found in a text, each with where it stands. */
function findAll(text: string, squeezed: string) {
  const error = decidingError(findErrors(text));
  const named = readNamedPath(text);
  const command = readCommand(text);
  const object = objectOf(error);
  const path = named?.over ? named.found : (object ?? named?.found);
  return { error, path, command, prompt: readPrompt(text, command), hint: readHint(squeezed) };
}

type Found = ReturnType<typeof findAll>;

/** The interpreter as it was typed. */
const pythonIn = (command: string): string | undefined => /(?:^|\s)((?:py|python)[\d.]{0,5}(?:\.exe)?(?: -[\d][\d.]{0,4})?) -m pip/.exec(command)?.[1];

function factsOf({ error, path, command, prompt, hint }: Found, text: string, squeezed: string): Facts {
  const os = readSystem(squeezed, path?.path, error?.number);
  const request = command ? readRequest(command.command) : [];
  return defined({
    os,
    shell: readShell(text, os),
    tool: readTool(squeezed, command?.command),
    number: error?.number,
    // pip prints its hint for refused access only, so the hint stands for the number where the line with it was cut off.
    refusal: error?.refusal ?? (hint && !error ? ('denied' as const) : undefined),
    path: path?.path,
    place: path && placeOf(path.path, os),
    operation: readOperation(text, error),
    prompt: prompt?.id,
    hint: hint?.id,
    command: command?.command,
    request: request.length > 0 ? request : undefined,
    package: readPackage(text, error && Math.max(error.end, error.path?.end ?? 0), path?.path, request),
    python: command && pythonIn(command.command),
  });
}

/** A refused path that only an installation writes to. */
const isInstallPath = (path: string | undefined): boolean =>
  path !== undefined && /(?:site|dist)-packages|[\\/]scripts[\\/][^\\/]+\.exe$|[\\/]venv[\\/]|egg-info/i.test(path);

/** Reads one paste: facts, where they stand, and whether it is ours at all. Pure; linear in the length of the text. */
export function readPaste(original: string, paste: number): Paste {
  const { text: printed, at } = clean(original);
  const text = blankOffers(printed);
  const squeezed = squeeze({ text, at });
  const found = findAll(text, squeezed.text);
  const spanOf = (piece: { readonly start: number; readonly end: number } | undefined, map = at): Span | undefined =>
    piece && { paste, start: map[piece.start] ?? 0, end: (map[piece.end - 1] ?? original.length - 1) + 1 };
  const error = spanOf(found.error);
  const path = spanOf(found.path);
  return {
    facts: factsOf(found, text, squeezed.text),
    spans: defined({
      number: error,
      refusal: error,
      path,
      place: path,
      command: spanOf(found.command),
      prompt: spanOf(found.prompt),
      hint: spanOf(found.hint, squeezed.at),
    }),
    squeezed,
    decides: found.error !== undefined,
    ours: includesAny(squeezed.text, INSTALL_SIGNS) || isInstallPath(found.path?.path),
    solved: lastOf(squeezed.text, SUCCESS_SIGNS) > lastOf(squeezed.text, FAILURE_SIGNS),
  };
}
