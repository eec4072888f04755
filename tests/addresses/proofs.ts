import { safeRequest } from '../../src/addresses/safeRequest.ts';
import { redactRequest } from '../../src/vocabulary/redactRequest.ts';
import { REQUEST_OPTIONS } from '../../src/vocabulary/requestOptions.ts';
import { REQUEST_VALUES } from '../../src/vocabulary/requestValues.ts';
import { proof } from '../vocabulary/proof.ts';

export const ADDRESSES = [
  proof(
    'options of requests',
    REQUEST_OPTIONS,
    ({ example }, rows) => safeRequest(example, rows),
    ({ example }) => example,
  ),
  proof(
    'values of requests',
    REQUEST_VALUES,
    ({ example }, rows) => redactRequest(example, undefined, rows).words,
    ({ example }) => example.map((word) => (word.endsWith('.whl') ? 'FILE' : word)),
  ),
];
