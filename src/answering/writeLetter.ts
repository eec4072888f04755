import type { Facts } from '../vocabulary/facts.ts';
import { isKnownPackage } from '../vocabulary/knownPackages.ts';
import { leading } from '../vocabulary/leading.ts';
import { openFactsOf } from '../vocabulary/openFactsOf.ts';
import { requestParts } from '../vocabulary/requestParts.ts';
import { redactCommand } from './redact/redactCommand.ts';
import { redactPath } from './redact/redactPath.ts';

/** What stands where the case does not tell, or where only the reader should; the reader fills it in. */
const GAPS = { package: '[the package]', path: '[the refused folder]', error: '[the error number]', command: '[the command I ran]' } as const;

/** The packages by name: what the reader asked for, without options, versions and blanks; else the one that was being installed. */
function packages(facts: Facts, request: readonly string[] | undefined): string | undefined {
  const names = (requestParts(request ?? [], leading(facts, 'tool')) ?? []).flatMap(({ word, is }) =>
    is === 'requirement' ? (/^[\w.-]+/.exec(word)?.[0] ?? []) : [],
  );
  const failed = leading(facts, 'package');
  if (names.length > 0) return names.map((name) => (name === 'PACKAGE' ? GAPS.package : name)).join(', ');
  return !facts.request && failed && isKnownPackage(failed) ? failed : undefined;
}

/** A letter with the facts of the case, without names, hosts and secrets. Plain text: never run by a shell. */
export function writeLetter(template: string, facts: Facts): string {
  const { number, request } = openFactsOf(facts);
  const path = leading(facts, 'path');
  const known: Readonly<Record<keyof typeof GAPS, string | undefined>> = {
    package: packages(facts, request),
    path: path && redactPath(path),
    error: number?.[0],
    command: redactCommand(facts),
  };
  return template.trimEnd().replace(/\{(package|path|error|command)\}/g, (_whole, name: keyof typeof GAPS) => known[name] || GAPS[name]);
}
