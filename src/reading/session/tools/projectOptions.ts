import { optionRows } from './OptionRow.ts';

/**
 * Options of `poetry add`, `poetry install` and their kin (poetry 2.4.1, its source: console/commands/). Not `--optional`: it takes a value since poetry 2 and took none before.
 */
export const POETRY_OPTIONS = optionRows('poetry add', {
  keeps: {
    values: '-G|--group -E|--extras --python --platform --markers --source -C|--directory -P|--project --with --without --only',
    flags: `-D|--dev -e|--editable --allow-prereleases --lock --dry-run --sync --no-root --no-directory --all-extras --all-groups --only-root --compile
      --no-cache --no-plugins -n|--no-interaction`,
  },
  idle: { flags: '-q|--quiet -v|-vv|-vvv|--verbose --ansi --no-ansi' },
});

/** Options of `pipenv install` and its kin (pipenv 2026, its source: cli/options.py). */
export const PIPENV_OPTIONS = optionRows('pipenv install', {
  asks: { values: '-r|--requirements -e|--editable' },
  keeps: {
    values: '-i|--index --pypi-mirror --categories --extras --extra-pip-args --resolver',
    flags:
      '-d|--dev --pre --deploy --skip-lock --keep-outdated --selective-upgrade --ignore-pipfile --clear --site-packages --no-site-packages --lock-only --all --dev-only',
  },
  place: { values: '--python', flags: '--system' },
  idle: { flags: '-q|--quiet -v|--verbose' },
});

/** Options of `pipx install`, `pipx inject` and their kin (pipx 1.16, its source: main.py). */
export const PIPX_OPTIONS = optionRows('pipx install', {
  asks: { values: '-r|--requirement' },
  keeps: {
    values:
      '-i|--index-url --pip-args --python --suffix --preinstall --backend --app --cooldown --upgrade-strategy --include-resources-from --lock --fetch-python',
    flags: `-e|--editable -f|--force -U|--upgrade --include-deps --include-apps --include-injected --system-site-packages --fetch-missing-python --with-suffix
      --install --skip-maintenance`,
  },
  place: { flags: '--global' },
  idle: { values: '--output', flags: '-q|--quiet -v|--verbose' },
});

/**
 * Options of `conda install`, `conda create` and `conda update`, of conda 24.9 to 26.7 (its source: cli/helpers.py), and what mamba and micromamba have of their own
 * (micromamba/src/common_options.cpp). Not `-f`: it is `--force` up to conda 26.5 and `--file` since then. Not `--channel-priority`: it takes a value in mamba alone.
 */
export const CONDA_OPTIONS = optionRows('conda install', {
  asks: { values: '--file' },
  keeps: {
    values: `-c|--channel --repodata-fn --solver --revision --subdir|--platform --exclude-newer --clone --format --environment-specifier|--env-spec --shortcuts-only
      --experimental --channel-alias --repodata-ttl --lock-timeout --cacert-path`,
    flags: `-y|--yes -O|--override-channels --use-local --no-deps --only-deps --freeze-installed|--no-update-deps --update-deps --update-all|--all --update-specs
      --force --force-reinstall --strict-channel-priority --no-channel-priority --no-pin -S|--satisfied-skip-solve --offline --copy -d|--dry-run
      --no-default-packages --clobber --prune -C|--use-index-cache --download-only --dev --no-lock --shortcuts --no-shortcuts --repodata-use-zst
      --no-repodata-use-zst --repodata-use-shards --no-repodata-use-shards --no-py-pin --py-pin --pyc --no-pyc --allow-uninstall --no-allow-uninstall
      --allow-downgrade --no-allow-downgrade --always-softlink --always-copy --retry-clean-cache --no-rc --no-env --use-uv`,
  },
  place: { values: '-n|--name -p|--prefix -r|--root-prefix', flags: '-m|--mkdir' },
  idle: { values: '--console --log-level', flags: '-q|--quiet -v|--verbose --json --debug --trace --show-channel-urls --no-show-channel-urls' },
  danger: { values: '--ssl-verify', flags: '-k|--insecure --override-frozen --ssl-no-revoke' },
});
