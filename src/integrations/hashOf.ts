import { createHash } from 'node:crypto';

/** A script's hash as a content security policy names it. */
export const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
