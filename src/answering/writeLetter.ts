import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';
import { redact } from './redact.ts';

/** What stands where the case does not tell; the reader fills it in. */
const GAPS = { package: '[the package]', path: '[the refused folder]', error: '[the error number]', command: '[the command I ran]' } as const;

/** A letter with the facts of the case, without personal names, hosts and secrets. Plain text: never run by a shell. */
export function writeLetter(template: string, facts: Facts): string {
  const known: Readonly<Record<keyof typeof GAPS, string | undefined>> = {
    package: leading(facts, 'request')?.join(' ') ?? leading(facts, 'package'),
    path: leading(facts, 'path'),
    error: leading(facts, 'number'),
    command: leading(facts, 'command'),
  };
  return template.trimEnd().replace(/\{(package|path|error|command)\}/g, (_whole, name: keyof typeof GAPS) => redact(known[name] ?? '') || GAPS[name]);
}
