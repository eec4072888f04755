import { HOLDERS, isTooWide, SYSTEM_FOLDERS } from '../../src/answering/folders.ts';
import { SYSTEM_WORDS, sentencesOf } from '../../src/answering/sentencesOf.ts';
import { ENVIRONMENT_NAMES, ENVIRONMENT_PARENTS, environmentOf } from '../../src/vocabulary/environmentOf.ts';
import { proof, yes } from '../vocabulary/proof.ts';

export const ANSWERING = [
  proof('names of environments', ENVIRONMENT_NAMES, ({ example }, rows) => environmentOf(example, rows)),
  proof('folders of environments', ENVIRONMENT_PARENTS, ({ example }, rows) => environmentOf(example, ENVIRONMENT_NAMES, rows)),
  proof('folders of systems', SYSTEM_FOLDERS, ({ example }, rows) => isTooWide(example, rows), yes),
  proof('folders of everybody', HOLDERS, ({ example }, rows) => isTooWide(example, SYSTEM_FOLDERS, rows), yes),
  proof('words for systems', SYSTEM_WORDS, ({ example }, rows) => sentencesOf(example, rows)),
];
