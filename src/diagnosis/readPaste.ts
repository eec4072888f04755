import type { Mapped } from './clean.ts';
import { clean } from './clean.ts';
import type { FoundError } from './findErrors.ts';
import { findErrors } from './findErrors.ts';
import { blankOffers, FAILURE_SIGNS, INSTALL_SIGNS, SUCCESS_SIGNS } from './notices.ts';
import { OPERATIONS_BY_WORDS } from './operations.ts';
import { placeOf } from './placeOf.ts';
import { readCommand, toolOf } from './readCommand.ts';
import { readNamedPath } from './readNamedPath.ts';
import { readPackage } from './readPackage.ts';
import { readPrompt } from './readPrompt.ts';
import { readRequest } from './readRequest.ts';
import { readShell, readSystem } from './readSystem.ts';
import { squeeze } from './squeeze.ts';
import type { Condition, Facts, Operation, Span, Tool } from './types.ts';

/** What one paste says. */
export interface Paste {
  readonly facts: Facts;
  /** Where each fact stands in the original text. */
  readonly spans: { readonly [key in keyof Condition]?: Span };
  readonly squeezed: Mapped;
  /** Where the deciding error stands in the original; undefined without one. */
  readonly decidedAt?: number;
  /** A Python package was being installed. */
  readonly ours: boolean;
  /** It ended well: the last word is a success. */
  readonly solved: boolean;
}

/** How much an error decides: a number before words, a path before none; what only warns gives way to all. */
const weight = (error: FoundError): number => (error.warned ? 0 : 4) + (error.number ? 2 : 0) + (error.path ? 1 : 0);

/** The deciding error: the last of the weightiest. */
export function decidingError(errors: readonly FoundError[]): FoundError | undefined {
  const heaviest = Math.max(...errors.map(weight));
  const last = errors.findLast((error) => weight(error) === heaviest);
  const real = errors.findLast((error) => !error.warned && error.number);
  // A later number of another kind ends the chain even where its path is missing.
  return real && last && real.start > last.start && real.refusal !== last.refusal ? real : last;
}

const HINTS = [
  { id: 'user-option', words: 'considerusingthe`--user`option' },
  { id: 'user-option', words: "considerusingthe'--user'option" },
  { id: 'user-option', words: 'considerusingthe--useroption' },
  { id: 'permissions', words: 'checkthepermissions.' },
] as const;

const includesAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
const lastOf = (text: string, words: readonly string[]): number => Math.max(...words.map((word) => text.lastIndexOf(word)));

/** What was going on near the deciding error, or anywhere when there is none. */
const operationOf = (text: string, error: FoundError | undefined): Operation | undefined => {
  const near = error ? text.slice(Math.max(0, error.start - 3000), error.end + 300) : text.slice(-6000);
  const squeezed = near.toLowerCase().replace(/\s+/g, '');
  return OPERATIONS_BY_WORDS.find(({ words }) => includesAny(squeezed, words))?.id;
};

const TOOL_SIGNS: readonly (readonly [Tool, readonly string[]])[] = [
  ['conda', ['notwritableerror', 'conda.exceptions', 'condahttperror', 'mambainstall']],
  ['pipx', ['pipx']],
  ['poetry', ['pypoetry', 'poetryinstall']],
  ['pipenv', ['pipenv']],
  ['uv', ['uvpip', 'uvsync', '\\uv.exe', 'uv\\cache', '/.cache/uv', 'oserror5)', 'oserror13)']],
  ['setup.py', ['error:couldnotcreate', "can'tcreateorremovefilesininstalldirectory", 'runninginstall']],
  ['pip', ['pip', 'couldnotinstallpackages', 'externally-managed']],
];

/** Reads one paste: facts, where they stand, and whether it is ours at all. Pure; linear in the length of the text. */
export function readPaste(original: string, paste: number): Paste {
  const { text: printed, at } = clean(original);
  const text = blankOffers(printed);
  const squeezed = squeeze({ text, at });
  const error = decidingError(findErrors(text));
  const command = readCommand(text);
  const prompt = readPrompt(text, command);
  const hint = HINTS.find(({ words }) => squeezed.text.includes(words));
  const named = readNamedPath(text);
  const refused = named?.over || !error?.path ? (named?.found ?? error?.path) : error.path;
  const path = refused?.path;
  const os = readSystem(squeezed.text, path, error?.number);
  const shell = readShell(text, os);
  // pip prints its hint for refused access only, so the hint stands for the number where the line with it was cut off.
  const refusal = error?.refusal ?? (hint && !error ? 'denied' : undefined);
  const place = path && placeOf(path, os);
  const operation = operationOf(text, error);
  const request = command ? readRequest(command.command) : [];
  const packageName = readPackage(text, error && Math.max(error.end, error.path?.end ?? 0), path, request);
  const tool = (command && toolOf(command.command)) ?? TOOL_SIGNS.find(([, words]) => includesAny(squeezed.text, words))?.[0];
  const python = command && /(?:^|\s)((?:py|python)[\d.]{0,5}(?:\.exe)?(?: -[\d][\d.]{0,4})?) -m pip/.exec(command.command)?.[1];
  const span = (start: number, end: number): Span => ({ paste, start: at[start] ?? 0, end: at[end] ?? original.length });
  const errorSpan = error && span(error.start, error.end);
  const pathSpan = refused && span(refused.start, refused.end);
  const failedAt = lastOf(squeezed.text, FAILURE_SIGNS);
  return {
    facts: {
      ...(os && { os }),
      ...(shell && { shell }),
      ...(tool && { tool }),
      ...(error?.number && { number: error.number }),
      ...(refusal && { refusal }),
      ...(path && { path }),
      ...(place && { place }),
      ...(operation && { operation }),
      ...(prompt && { prompt: prompt.id }),
      ...(hint && { hint: hint.id }),
      ...(command && { command: command.command }),
      ...(request.length > 0 && { request }),
      ...(packageName && { package: packageName }),
      ...(python && { python }),
    },
    spans: {
      ...(errorSpan && { number: errorSpan, refusal: errorSpan }),
      ...(pathSpan && { path: pathSpan, place: pathSpan }),
      ...(command && { command: span(command.start, command.end) }),
      ...(prompt && { prompt: span(prompt.start, prompt.end) }),
    },
    squeezed,
    ...(error && { decidedAt: at[error.start] ?? 0 }),
    ours:
      includesAny(squeezed.text, INSTALL_SIGNS) ||
      (path !== undefined && /(?:site|dist)-packages|[\\/]scripts[\\/][^\\/]+\.exe$|[\\/]venv[\\/]|egg-info/i.test(path)),
    solved: lastOf(squeezed.text, SUCCESS_SIGNS) >= 0 && lastOf(squeezed.text, SUCCESS_SIGNS) > failedAt,
  };
}
