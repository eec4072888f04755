import { ARGUMENTS, LINK_OPTIONS, safeRequest } from '../../src/addresses/safeRequest.ts';
import { proof } from '../vocabulary/proof.ts';

export const ADDRESSES = [
  proof(
    'arguments of links',
    ARGUMENTS,
    ({ example }, rows) => safeRequest(example, rows),
    ({ example }) => example,
  ),
  proof(
    'options of links',
    LINK_OPTIONS,
    ({ example }, rows) => safeRequest(example, ARGUMENTS, rows),
    ({ example }) => example,
  ),
];
