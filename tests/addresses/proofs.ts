import { safeRequest } from '../../src/addresses/safeRequest.ts';
import { redactRequest } from '../../src/vocabulary/redactRequest.ts';
import { REQUEST_OPTIONS } from '../../src/vocabulary/requestOptions.ts';
import { REQUEST_VALUES } from '../../src/vocabulary/requestValues.ts';
import { proof } from '../vocabulary/proof.ts';

export const ADDRESSES = [
  proof(
    'options of requests',
    REQUEST_OPTIONS,
    ({ example, tool }, rows) => safeRequest(example, tool, rows),
    ({ example }) => example,
  ),
  proof(
    'values of requests',
    REQUEST_VALUES,
    ({ example }, rows) => redactRequest(example, undefined, undefined, rows).words,
    ({ example }) => example.map((word) => (word.endsWith('.whl') ? 'FILE' : word)),
  ),
];
