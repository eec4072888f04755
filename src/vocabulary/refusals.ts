/** What an error number or its words mean. Which number means what: src/reading/refusalRows.ts. */
export const REFUSALS = [
  'denied',
  'not-permitted',
  'in-use',
  'not-found',
  'bad-argument',
  'virus',
  'read-only',
  'full',
  'other-drive',
  'unsupported',
  'not-directory',
  'name-too-long',
  'no-privilege',
  'elevation-needed',
  'policy',
  'cloud',
  'wrong-format',
  'socket',
  'unauthorised',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** An error number as its program prints it: `WinError 5`, `Errno 13`, `os error 5`, `Error 5`, `HTTP 403`. */
export const NUMBER = /^(?:WinError|Errno|os error|Error|HTTP) -?\d{1,5}$/;
