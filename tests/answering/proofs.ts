import { HOLDERS, isTooWide, SYSTEM_FOLDERS } from '../../src/answering/folders.ts';
import { NAMES, NOBODY, PUBLIC_HOSTS, RULES, redact } from '../../src/answering/redact.ts';
import { ENVIRONMENT_NAMES, ENVIRONMENT_PARENTS, environmentOf } from '../../src/vocabulary/environmentOf.ts';
import { proof, yes } from '../vocabulary/proof.ts';

const itself = ({ example }: { readonly example: string }): string => example;

export const ANSWERING = [
  proof('names of environments', ENVIRONMENT_NAMES, ({ example }, rows) => environmentOf(example, rows)),
  proof('folders of environments', ENVIRONMENT_PARENTS, ({ example }, rows) => environmentOf(example, ENVIRONMENT_NAMES, rows)),
  proof('folders of systems', SYSTEM_FOLDERS, ({ example }, rows) => isTooWide(example, rows), yes),
  proof('folders of everybody', HOLDERS, ({ example }, rows) => isTooWide(example, SYSTEM_FOLDERS, rows), yes),
  proof('what is redacted', RULES, ({ example }, rows) => redact(example, rows)),
  proof('where names stand', NAMES, ({ example }, names) => redact(example, RULES, { names })),
  proof("nobody's names", NOBODY, ({ example }, nobody) => redact(example, RULES, { nobody }), itself),
  proof('public hosts', PUBLIC_HOSTS, ({ example }, publicHosts) => redact(example, RULES, { publicHosts }), itself),
];
