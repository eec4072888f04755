import { DISTRIBUTIONS, packageOfPath } from '../../../src/reading/session/packageOfPath.ts';
import { BEFORE_NAME, readPackage } from '../../../src/reading/session/readPackage.ts';
import { PROMPT_ROWS, readPrompts } from '../../../src/reading/session/readPrompts.ts';
import { OPTIONS, readRequest } from '../../../src/reading/session/readRequest.ts';
import { MAC_WORDS, readSystem, SYSTEM_WORDS, systemOfPath } from '../../../src/reading/session/readSystem.ts';
import { IN_COMMAND, IN_TEXT, readTool, toolOf } from '../../../src/reading/session/readTool.ts';
import { squeezeWords } from '../../../src/reading/text/squeeze.ts';
import { proof } from '../../vocabulary/proof.ts';

const toolIn = ({ tool }: { readonly tool: string }): string => tool;
const restOf = (command: string): readonly string[] => command.split(' ').slice(2);

export const SESSION = [
  proof(
    'prompts',
    PROMPT_ROWS,
    ({ example }, rows) => readPrompts(example, undefined, rows).map(({ value }) => value),
    ({ prompt }) => [prompt],
  ),
  proof('tools of commands', IN_COMMAND, ({ example }, rows) => toolOf(example, rows), toolIn),
  proof('tools of texts', IN_TEXT, ({ example }, rows) => readTool(squeezeWords(example), undefined, rows), toolIn),
  proof(
    'words of systems',
    SYSTEM_WORDS,
    ({ example }, rows) => readSystem(squeezeWords(example), undefined, undefined, rows),
    ({ os }) => os,
  ),
  proof(
    'words of macOS',
    MAC_WORDS,
    ({ example }, rows) => systemOfPath('/usr/local/lib/python3.9', squeezeWords(example), rows),
    () => 'macos',
  ),
  proof(
    'words before a name',
    BEFORE_NAME,
    ({ example }, rows) => readPackage(example, undefined, undefined, [], rows),
    () => 'rich',
  ),
  proof(
    'distributions',
    DISTRIBUTIONS,
    ({ example }, rows) => packageOfPath(example, rows),
    ({ distribution }) => distribution,
  ),
  proof(
    'options',
    OPTIONS,
    ({ example }, rows) => readRequest(example, rows),
    ({ example, means }) => (means === 'dropped' ? ['rich'] : restOf(example)),
  ),
];
