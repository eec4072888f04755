import type { ValueKind } from './requestValues.ts';
import type { Tool } from './session.ts';

/** An option of a request. */
export interface RequestOption {
  readonly option: string;
  /** What stands behind it; an option is nothing without that. */
  readonly takes?: ValueKind;
  /** The tool that means this by it, where tools differ; its row comes before everybody's. */
  readonly tool?: Tool;
  /** A request that holds it. */
  readonly example: readonly string[];
}

/** Options by what stands behind them; `nothing` for flags. */
type Lists = Readonly<Partial<Record<ValueKind | 'nothing', string>>>;

/** Of each kind a value that says nothing. */
const VALUES: Readonly<Record<ValueKind, string>> = {
  requirement: 'rich',
  packages: ':all:',
  project: '.',
  file: 'FILE',
  path: 'FILE',
  limits: 'NAME',
  index: 'YOUR-INDEX',
  folder: 'FOLDER',
  name: 'NAME',
  word: 'VALUE',
  setting: 'VALUE',
};

const rowsOf = (lists: Lists, tool?: Tool): readonly RequestOption[] =>
  (Object.keys(lists) as (keyof Lists)[]).flatMap((kind) =>
    (lists[kind] ?? '').split(/\s+/).map((option) => ({
      option,
      ...(kind !== 'nothing' && { takes: kind }),
      ...(tool && { tool }),
      example: [option, ...(kind === 'nothing' ? [] : [VALUES[kind]]), 'rich'],
    })),
  );

/**
 * Options that others may see and links may carry: they choose what is installed, or how it is fetched. None names a folder to write to, and none switches off a
 * protection. What is not here closes the whole request.
 */
export const REQUEST_OPTIONS: readonly RequestOption[] = [
  // What one tool alone means by a short word.
  ...rowsOf({ nothing: '-d' }, 'pipenv'),
  ...rowsOf(
    { nothing: '-D -e --editable --optional --allow-prereleases --lock --no-root', name: '-G -E', setting: '--directory -P --project --markers' },
    'poetry',
  ),
  ...rowsOf({ nothing: '-e --editable -f --include-deps --include-apps', setting: '--pip-args --suffix --preinstall' }, 'pipx'),
  ...rowsOf(
    {
      nothing: '-n --no-cache --raw --workspace --exact --frozen --locked',
      packages: '-P',
      setting: '-w --with -m --marker -b --build-constraints',
    },
    'uv',
  ),
  ...rowsOf(
    {
      nothing: '-y --yes -O --override-channels -d --update-deps --freeze-installed --strict-channel-priority --use-local',
      file: '-f --file',
      name: '-n --name',
    },
    'conda',
  ),
  // What all that have it mean by it.
  ...rowsOf({
    file: '-r --requirement --requirements',
    limits: '-c --constraint --constraints --channel',
    project: '-e --editable',
    index: '-i --index-url --extra-index-url --index --default-index --pypi-mirror',
    folder: '-f --find-links',
    packages: '--no-binary --only-binary --upgrade-package --reinstall-package',
    name: '--group --extra --extras --with --without --only --source --categories --optional',
    word: `--upgrade-strategy --prerelease --resolution --link-mode --index-strategy --torch-backend --keyring-provider --python-version --platform --implementation --abi
      --python --use-feature --timeout --retries`,
    setting: '-C --config-settings --config-setting --global-option --build-option --install-option --proxy --cert --client-cert --build-constraint',
    nothing: `-U --upgrade --pre --no-deps --no-dependencies --only-deps --no-index --require-hashes --force-reinstall -I --ignore-installed --reinstall --refresh
      --no-build-isolation --use-pep517 --prefer-binary --no-build --no-cache-dir --ignore-requires-python --dry-run --compile --no-compile --dev --no-dev --only-dev
      --all-extras --all-groups --native-tls --system-certs --offline --force`,
  }),
];
