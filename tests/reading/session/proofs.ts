import { PROGRAMS, readCall, STARTERS } from '../../../src/reading/session/command/readCall.ts';
import { readItems } from '../../../src/reading/session/command/readItems.ts';
import { splitWords } from '../../../src/reading/session/command/splitWords.ts';
import { NO_SUCH_ROWS, noSuchPrograms } from '../../../src/reading/session/noSuchPrograms.ts';
import { DISTRIBUTIONS, packageOfPath } from '../../../src/reading/session/packageOfPath.ts';
import { PYTHON_PATHS } from '../../../src/reading/session/pythonPaths.ts';
import { readInterpreter } from '../../../src/reading/session/readInterpreter.ts';
import { BEFORE_NAME, readPackage } from '../../../src/reading/session/readPackage.ts';
import { PRINTED, readPrinted } from '../../../src/reading/session/readPrinted.ts';
import { PROMPT_ROWS, readPrompts } from '../../../src/reading/session/readPrompts.ts';
import { MAC_WORDS, readSystem, SYSTEM_WORDS, systemOfPath } from '../../../src/reading/session/readSystem.ts';
import { IN_TEXT, readTool } from '../../../src/reading/session/readTool.ts';
import type { OptionRow } from '../../../src/reading/session/tools/OptionRow.ts';
import { PIP_OPTIONS } from '../../../src/reading/session/tools/pipOptions.ts';
import { CONDA_OPTIONS, PIPENV_OPTIONS, PIPX_OPTIONS, POETRY_OPTIONS } from '../../../src/reading/session/tools/projectOptions.ts';
import { optionsBy, rowsFor, VERB_ROWS } from '../../../src/reading/session/tools/toolRows.ts';
import { UV_OPTIONS } from '../../../src/reading/session/tools/uvOptions.ts';
import { squeezeWords } from '../../../src/reading/text/squeeze.ts';
import { proof } from '../../vocabulary/proof.ts';

const toolIn = ({ tool }: { readonly tool: string }): string => tool;
const wordsOf = (command: string) => splitWords(command, 0, 'posix')?.words ?? [];

/** What the tool that is called reads of an option. */
function meaningOf({ example }: OptionRow, rows: readonly OptionRow[]): unknown {
  const { rest = [], verbWords = [] } = readCall(wordsOf(example)) ?? {};
  return readItems(rest, optionsBy(rowsFor(rows, verbWords)))?.map(({ option, means, words }) => [option, means, words.length]);
}

const optionsOf = (name: string, rows: readonly OptionRow[]) =>
  proof(`options of ${name}`, rows, meaningOf, ({ names, means, takesValue }) => [
    [names[0], means, takesValue ? 2 : 1],
    [undefined, 'asks', 1],
  ]);

export const SESSION = [
  proof(
    'sentences of programs not found',
    NO_SUCH_ROWS,
    ({ example }, rows) => noSuchPrograms(example, rows).map(({ program }) => program),
    () => ['uv'],
  ),
  proof(
    'prompts',
    PROMPT_ROWS,
    ({ example }, rows) => readPrompts(example, undefined, rows).map(({ value }) => value),
    ({ prompt }) => [prompt],
  ),
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
  optionsOf('pip', PIP_OPTIONS),
  optionsOf('uv', UV_OPTIONS),
  optionsOf('poetry', POETRY_OPTIONS),
  optionsOf('pipenv', PIPENV_OPTIONS),
  optionsOf('pipx', PIPX_OPTIONS),
  optionsOf('conda', CONDA_OPTIONS),
  proof(
    'words that only start a command',
    STARTERS,
    ({ example }, rows) => readCall(wordsOf(example), rows)?.verb,
    () => 'install',
  ),
  proof('programs', PROGRAMS, ({ example }, rows) => readCall(wordsOf(example), STARTERS, rows)?.tool, toolIn),
  proof(
    'verbs',
    VERB_ROWS,
    ({ example }, rows) => {
      const { tool, verb, verbWords } = readCall(wordsOf(example), STARTERS, PROGRAMS, rows) ?? {};
      return { tool, verb, words: verbWords };
    },
    ({ tool, verb, words }) => ({ tool, verb, words }),
  ),
  proof('paths of interpreters', PYTHON_PATHS, ({ example, os }, rows) =>
    readInterpreter({ printed: '', os: os === 'any' ? 'linux' : os, call: undefined, path: example, environment: undefined, prompts: [] }, rows),
  ),
  proof('interpreters that are printed', PRINTED, ({ example }, rows) => readPrinted(example, rows)),
];
