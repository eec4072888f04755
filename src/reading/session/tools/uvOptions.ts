import type { OptionRow } from './OptionRow.ts';
import { optionRows } from './OptionRow.ts';

/** Options of every command of uv that installs (uv 0.12.5, its source: crates/uv-cli). */
const EVERYWHERE = optionRows('uv pip install', {
  keeps: {
    values: `--index --default-index -i|--index-url --extra-index-url -f|--find-links --index-strategy --keyring-provider --link-mode --reinstall-package
      --exclude-newer --exclude-newer-package -C|--config-setting|--config-settings --config-settings-package --no-sources-package --directory --project --config-file --python-preference
      --python-fetch --preview-features|--preview-feature`,
    flags: `--no-index --reinstall|--force-reinstall --no-reinstall --no-build-isolation --build-isolation --no-build --build --offline --no-offline
      -n|--no-cache|--no-cache-dir --native-tls --no-native-tls --system-certs --no-system-certs --compile-bytecode|--compile --no-compile-bytecode|--no-compile
      --no-sources --managed-python --no-managed-python --allow-python-downloads --no-python-downloads --isolated --no-config --preview --no-preview
      --no-installer-metadata`,
  },
  place: { values: '-p|--python --cache-dir' },
  idle: { values: '--color', flags: '-q|--quiet -v|--verbose --no-progress --no-color' },
  danger: { values: '--allow-insecure-host|--trusted-host' },
});

/** What `uv pip install` shares with some of the others, so that it may stand behind it. */
const SHARED = [
  ...optionRows(
    'uv pip install',
    {
      keeps: {
        values: '-P|--upgrade-package --upgrade-group --resolution --prerelease --prerelease-package --fork-strategy --no-build-isolation-package',
        flags: '-U|--upgrade --pre',
      },
    },
    ['pip install', 'add', 'sync', 'tool install', 'tool upgrade'],
  ),
  ...optionRows('uv pip install', { keeps: { flags: '--no-upgrade' } }, ['pip install', 'add', 'sync', 'tool install']),
  ...optionRows('uv pip install', { keeps: { values: '--refresh-package', flags: '--refresh --no-refresh' } }, [
    'pip install',
    'pip sync',
    'add',
    'sync',
    'tool install',
  ]),
  ...optionRows('uv pip install', { keeps: { values: '--python-platform' } }, ['pip install', 'pip sync', 'sync', 'tool install', 'tool upgrade']),
  ...optionRows('uv pip install', { keeps: { values: '-c|--constraints|--constraint' } }, ['pip install', 'pip sync', 'add', 'tool install']),
  ...optionRows('uv pip install', { asks: { values: '-r|--requirements|--requirement' } }, ['pip install', 'add']),
  ...optionRows('uv pip install', { keeps: { values: '--no-editable-package', flags: '--no-editable' } }, ['pip install', 'add', 'sync']),
  ...optionRows('uv pip install', { keeps: { values: '-b|--build-constraints|--build-constraint --torch-backend' } }, [
    'pip install',
    'pip sync',
    'tool install',
  ]),
  ...optionRows('uv pip install', { keeps: { values: '--overrides|--override --excludes|--exclude' } }, ['pip install', 'tool install']),
  ...optionRows('uv pip install', { keeps: { flags: '--all-extras --no-all-extras --dry-run' } }, ['pip install', 'pip sync', 'sync']),
  ...optionRows('uv pip install', { keeps: { flags: '--exact --no-exact|--inexact' } }, ['pip install', 'sync']),
];

/** Options of `uv pip` alone. */
const PIP = [
  ...optionRows('uv pip install', { asks: { values: '-e|--editable' }, keeps: { flags: '--no-deps --deps' }, idle: { flags: '--disable-pip-version-check' } }, [
    'pip install',
  ]),
  ...optionRows('uv pip sync', { keeps: { flags: '--allow-empty-requirements --no-allow-empty-requirements' } }, ['pip sync']),
  ...optionRows(
    'uv pip install',
    {
      asks: { values: '--group' },
      keeps: {
        values: '--extra --no-binary --only-binary --python-version',
        flags: '--require-hashes --no-require-hashes --verify-hashes --no-verify-hashes --strict --no-strict',
      },
      place: { values: '-t|--target', flags: '--system --no-system --user' },
      tree: { values: '--prefix' },
      danger: { flags: '--break-system-packages' },
    },
    ['pip install', 'pip sync'],
  ),
];

/** Options of `uv add` and `uv sync`, which write into a project's files. */
const PROJECT = [
  ...optionRows(
    'uv add',
    {
      own: {
        values: '--package --no-install-package --only-install-package',
        flags: `--locked --frozen --active --no-active --dev --no-install-project --only-install-project --no-install-workspace --only-install-workspace
          --no-install-local --only-install-local`,
      },
      bound: { values: '--script' },
    },
    ['add', 'sync'],
  ),
  ...optionRows(
    'uv add',
    {
      own: { values: '--group --optional --bounds', flags: '--raw|--raw-sources --no-sync --workspace --no-workspace' },
      bound: { values: '-m|--marker --extra --rev --tag --branch' },
    },
    ['add'],
  ),
  ...optionRows(
    'uv sync',
    {
      own: {
        values: '--extra --group --no-extra --no-group --only-group --output-format',
        flags: '--no-dev --only-dev --no-default-groups --all-groups --all-packages --check --no-check',
      },
    },
    ['sync'],
  ),
];

/** Options of `uv tool`, which makes a folder for each tool. */
const TOOL = [
  ...optionRows('uv add', { bound: { flags: '--lfs' } }, ['add', 'tool install']),
  ...optionRows('uv add', { bound: { flags: '--editable' } }, ['add', 'sync', 'tool install']),
  ...optionRows('uv add', { bound: { values: '--no-build-package --no-binary-package', flags: '--no-binary --binary' } }, [
    'add',
    'sync',
    'tool install',
    'tool upgrade',
  ]),
  ...optionRows(
    'uv tool install',
    { own: { flags: '--force' }, bound: { values: '--from -w|--with --with-executables-from --with-requirements --with-editable', flags: '-e' } },
    ['tool install'],
  ),
  ...optionRows('uv tool upgrade', { own: { flags: '--all' } }, ['tool upgrade']),
];

/** Options of uv, by the command that has them: some names take a value in one and none in another. */
export const UV_OPTIONS: readonly OptionRow[] = [...EVERYWHERE, ...SHARED, ...PIP, ...PROJECT, ...TOOL];
