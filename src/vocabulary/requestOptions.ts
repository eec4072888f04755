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
  // What one tool alone means by a word.
  ...rowsOf(
    {
      nothing:
        '-d --deploy --skip-lock --keep-outdated --selective-upgrade --ignore-pipfile --clear --site-packages --no-site-packages --lock-only --all --dev-only',
      word: '--resolver',
      setting: '--extra-pip-args',
    },
    'pipenv',
  ),
  ...rowsOf(
    {
      nothing: '-D -e --editable --allow-prereleases --lock --sync --no-root --no-directory --only-root --no-cache --no-plugins -n --no-interaction',
      name: '-G -E',
      setting: '--directory -P --project --markers',
    },
    'poetry',
  ),
  ...rowsOf(
    {
      nothing: `-e --editable -f --include-deps --include-apps --include-injected --system-site-packages --fetch-missing-python --with-suffix --install
        --skip-maintenance`,
      file: '--lock',
      packages: '--include-resources-from --app',
      word: '--backend --cooldown --fetch-python',
      setting: '--pip-args --suffix --preinstall',
    },
    'pipx',
  ),
  ...rowsOf(
    {
      nothing: `-n --no-cache --raw --raw-sources --workspace --no-workspace --exact --no-exact --inexact --frozen --locked --active --no-active --no-sync --strict --no-strict
        --no-reinstall --build-isolation --build --no-offline --no-native-tls --no-system-certs --compile-bytecode --no-compile-bytecode --no-sources --managed-python
        --no-managed-python --allow-python-downloads --no-python-downloads --no-config --preview --no-preview --no-installer-metadata --no-upgrade --no-refresh
        --no-editable --no-all-extras --deps --verify-hashes --allow-empty-requirements --no-allow-empty-requirements --no-install-project --only-install-project
        --no-install-workspace --only-install-workspace --no-install-local --only-install-local --no-default-groups --all-packages --check --no-check --all`,
      packages: `-P --no-sources-package --no-build-isolation-package --prerelease-package --no-editable-package --no-install-package
        --only-install-package`,
      name: '--upgrade-group --no-extra --no-group --only-group --package',
      file: '--overrides --override --excludes --exclude',
      word: `--exclude-newer --exclude-newer-package --python-preference --python-fetch --preview-features --preview-feature --fork-strategy --python-platform --bounds
        --output-format`,
      setting: '-w --with -m --marker -b --build-constraints --config-settings-package --directory --project --config-file',
    },
    'uv',
  ),
  ...rowsOf(
    {
      nothing: `-y --yes -O --override-channels -d --update-deps --freeze-installed --no-update-deps --update-all --all --update-specs --strict-channel-priority
        --no-channel-priority --use-local -C --use-index-cache --no-pin -S --satisfied-skip-solve --copy --no-default-packages --prune --download-only --no-lock
        --shortcuts --no-shortcuts --repodata-use-zst --no-repodata-use-zst --repodata-use-shards --no-repodata-use-shards --no-py-pin --py-pin --pyc --no-pyc
        --no-allow-uninstall --no-allow-downgrade --always-softlink --always-copy --retry-clean-cache --no-rc --no-env --use-uv`,
      file: '--file',
      name: '-n --name --clone',
      index: '--channel-alias',
      packages: '--shortcuts-only',
      word: '--solver --revision --subdir --exclude-newer --format --environment-specifier --env-spec --experimental --repodata-ttl --lock-timeout',
      setting: '--repodata-fn --cacert-path',
    },
    'conda',
  ),
  // What all that have it mean by it.
  ...rowsOf({
    file: '-r --requirement --requirements --requirements-from-script',
    limits: '-c --constraint --constraints --channel',
    project: '-e --editable',
    index: '-i --index-url --pypi-url --extra-index-url --index --default-index --pypi-mirror',
    folder: '-f --find-links',
    packages: '--no-binary --only-binary --upgrade-package --reinstall-package --only-final --all-releases --refresh-package',
    name: '--group --extra --extras --with --without --only --source --categories --optional',
    word: `--upgrade-strategy --prerelease --resolution --link-mode --index-strategy --torch-backend --keyring-provider --python-version --platform --implementation --abi
      --python --use-feature --use-deprecated --timeout --default-timeout --retries --resume-retries --exists-action --uploaded-prior-to`,
    setting: '-C --config-settings --config-setting --global-option --build-option --install-option --proxy --cert --client-cert --build-constraint',
    nothing: `-U --upgrade --pre --no-deps --no-dependencies --only-deps --only-dependencies --no-index --require-hashes --force-reinstall -I --ignore-installed
      --reinstall --refresh --no-build-isolation --use-pep517 --no-use-pep517 --prefer-binary --no-build --no-cache-dir --ignore-requires-python
      --check-build-dependencies --dry-run --compile --no-compile --isolated --require-virtualenv --require-venv --no-proxy-env --dev --no-dev --only-dev
      --all-extras --all-groups --native-tls --system-certs --offline --force`,
  }),
];
