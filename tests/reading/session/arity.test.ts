import { describe, expect, test } from 'vitest';
import { OPTIONS_OF, optionsFor, rowsFor } from '../../../src/reading/session/tools/toolRows.ts';
import type { Tool } from '../../../src/vocabulary/session.ts';
import ARITY from './arity.json' with { type: 'json' };

/**
 * Every option of a tool's command as its own source declares it, read by a script out of the parsers of pip 26.2.1, 22.3, 20.2.3 and 9.0.3, uv 0.12.5, pipx 1.16.7,
 * poetry 2.4.1 (and `add` of 1.8.5), pipenv 2026.8.0 (and two flags of 2022.1.8) and conda 26.7.1 and 24.9.2; never written from the tables that it judges.
 */
const COMMANDS = Object.entries(ARITY).map(([command, { values, flags }]) => {
  const [tool = '', ...more] = command.split(' ');
  const words = (list: string) => list.split(' ').filter(Boolean);
  const takes = new Map([...words(values).map((name) => [name, true] as const), ...words(flags).map((name) => [name, false] as const)]);
  return { command, tool: tool as Tool, verbWords: more.filter((word) => !/^v?\d/.test(word)), takes };
});

/** Names that the tables leave out on purpose: a command with one is not read, and nothing of it is repeated. */
const CLOSED: Readonly<Partial<Record<Tool, Readonly<Record<string, string>>>>> = {
  pip: {
    '--unstable-feature': 'only in betas',
    '--hash': 'stands in files of requirements, not in commands',
    '--allow-external --allow-insecure --allow-unverified --allow-all-external --no-allow-external --no-allow-insecure': 'did nothing in pip 9',
    '--always-unzip -Z --use-wheel --skip-requirements-regex --default-vcs --download --download-dir --download-directory --no-resolve':
      'gone since pip 10 to 20',
  },
  uv: {
    '--show-settings': 'prints and installs nothing',
    '--no-break-system-packages': 'nobody needs it',
    '--config-setting-package': 'a misspelling that one command takes',
    '--ask -a --python-executable --client-cert --config --pip-args --user': 'pip-tools has them, uv sync refuses them',
  },
  poetry: { '--optional': 'takes a value since poetry 2, and took none before' },
  conda: {
    '-f': '--force up to conda 24, --file today',
    '--channel-priority': 'a flag of conda that takes a value in mamba',
    '--force-pscheck --unknown': 'hidden and undocumented',
  },
};
const isClosed = (tool: Tool, name: string): boolean =>
  Object.keys(CLOSED[tool] ?? {})
    .flatMap((names) => names.split(' '))
    .includes(name);

/** Names that no source above declares, with where they come from. */
const ELSEWHERE: Readonly<Partial<Record<Tool, readonly string[]>>> = {
  // mamba and micromamba: micromamba/src/common_options.cpp. --exclude-newer is also conda's after 26.7.
  conda: `--exclude-newer --channel-alias --repodata-ttl --lock-timeout --cacert-path --no-py-pin --py-pin --pyc --no-pyc --allow-uninstall --no-allow-uninstall
    --allow-downgrade --no-allow-downgrade --always-softlink --always-copy --retry-clean-cache --no-rc --no-env --use-uv -r --root-prefix --log-level --ssl-verify
    --ssl-no-revoke`.split(/\s+/),
};

describe.each(COMMANDS)('the options of $command', ({ tool, verbWords, takes }) => {
  const options = optionsFor(tool, verbWords);
  test('take a value where the tool says so', () => {
    const wrong = [...takes].filter(([name, takesValue]) => options.has(name) && options.get(name)?.takesValue !== takesValue);
    expect(wrong).toEqual([]);
  });
  test('are all read, or left out for a reason', () => {
    const isInstalling = /^(?:install|pip install|pip sync|add|self add|tool install|tool upgrade|upgrade|create|update|)$/.test(verbWords.join(' '));
    const missing = [...takes.keys()].filter((name) => isInstalling && !options.has(name) && !isClosed(tool, name));
    expect(missing).toEqual([]);
  });
});

describe('no table has an option that no version of its tool has', () => {
  test.each(COMMANDS.filter(({ command }, i, all) => all.findIndex(({ tool }) => command.startsWith(`${tool} `)) === i))('$tool', ({ tool }) => {
    const known = new Set(COMMANDS.filter((one) => one.tool === tool).flatMap(({ takes }) => [...takes.keys()]));
    const names = OPTIONS_OF[tool].flatMap((row) => row.names);
    expect(names.filter((name) => !known.has(name) && !ELSEWHERE[tool]?.includes(name))).toEqual([]);
  });
  test.each(['pip install', 'pip sync', 'add', 'sync', 'tool install', 'tool upgrade'])('uv %s by itself', (verb) => {
    const known = COMMANDS.find(({ command }) => command === `uv ${verb}`)?.takes;
    const names = rowsFor(OPTIONS_OF.uv, verb.split(' ')).flatMap((row) => row.names);
    expect(names.filter((name) => !known?.has(name))).toEqual([]);
  });
});

describe('options mean what their tool says', () => {
  test.each([
    ['pip', 'install', '-r', 'asks'],
    ['pip', 'install', '-e', 'asks'],
    ['pip', 'install', '-c', 'keeps'],
    ['pip', 'install', '--index-url', 'keeps'],
    ['pip', 'install', '--extra-index-url', 'keeps'],
    ['pip', 'install', '--find-links', 'keeps'],
    ['pip', 'install', '--no-index', 'keeps'],
    ['pip', 'install', '--proxy', 'keeps'],
    ['pip', 'install', '--cert', 'keeps'],
    ['pip', 'install', '--require-hashes', 'keeps'],
    ['pip', 'install', '-U', 'keeps'],
    ['pip', 'install', '--pre', 'keeps'],
    ['pip', 'install', '--no-deps', 'keeps'],
    ['pip', 'install', '--target', 'place'],
    ['pip', 'install', '--user', 'place'],
    ['pip', 'install', '--python', 'place'],
    ['pip', 'install', '--prefix', 'tree'],
    ['pip', 'install', '--root', 'tree'],
    ['pip', 'install', '-q', 'idle'],
    ['pip', 'install', '--trusted-host', 'danger'],
    ['pip', 'install', '--break-system-packages', 'danger'],
    ['uv', 'pip install', '--system', 'place'],
    ['uv', 'pip install', '--allow-insecure-host', 'danger'],
    ['uv', 'pip install', '--default-index', 'keeps'],
    ['uv', 'pip install', '-e', 'asks'],
    ['uv', 'pip install', '--group', 'asks'],
    ['uv', 'add', '--group', 'own'],
    ['uv', 'add', '--dev', 'own'],
    ['uv', 'add', '--tag', 'bound'],
    ['uv', 'add', '--editable', 'bound'],
    ['uv', 'tool install', '--with', 'bound'],
    ['uv', 'tool install', '-e', 'bound'],
    ['uv', 'add', '--index', 'keeps'],
    ['pipenv', 'install', '--system', 'place'],
    ['pipx', 'install', '--global', 'place'],
    ['pipx', 'install', '--index-url', 'keeps'],
    ['poetry', 'add', '--source', 'keeps'],
    ['conda', 'install', '-c', 'keeps'],
    ['conda', 'install', '-n', 'place'],
    ['conda', 'install', '--insecure', 'danger'],
  ] as const)('%s %s %s: %s', (tool, verb, name, means) => expect(optionsFor(tool, verb.split(' ')).get(name)?.means).toBe(means));
  test.each([
    ['uv', 'pip install', '--dev'],
    ['uv', 'pip install', '--frozen'],
    ['uv', 'pip install', '--with'],
    ['uv', 'tool install', '--group'],
    ['conda', 'install', '-f'],
    ['poetry', 'add', '--optional'],
  ] as const)('%s %s knows no %s', (tool, verb, name) => expect(optionsFor(tool, verb.split(' ')).has(name)).toBe(false));
});
