import { optionRows } from './OptionRow.ts';

/** Options of `poetry add`, `poetry install` and their kin (poetry 2.4, its source: console/commands/). */
export const POETRY_OPTIONS = optionRows('poetry add', {
  keeps: {
    values: '-G|--group -E|--extras --python --platform --markers --source -C|--directory -P|--project --with --without --only',
    flags: `-D|--dev -e|--editable --optional --allow-prereleases --lock --dry-run --sync --no-root --no-directory --all-extras --all-groups --only-root --compile
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
    values: '-i|--index-url --pip-args --python --suffix --preinstall --backend --app --cooldown --upgrade-strategy',
    flags: '-e|--editable -f|--force -U|--upgrade --include-deps --include-apps --include-injected --system-site-packages --fetch-missing-python --with-suffix',
  },
  place: { flags: '--global' },
  idle: { flags: '-q|--quiet -v|--verbose' },
});

/** Options of `conda install`, `conda create` and `conda update`, mamba alike (conda 26.7, its source: cli/helpers.py). */
export const CONDA_OPTIONS = optionRows('conda install', {
  asks: { values: '-f|--file' },
  keeps: {
    values: '-c|--channel --repodata-fn --solver --revision --subdir|--platform --exclude-newer',
    flags: `-y|--yes -O|--override-channels --use-local --no-deps --only-deps --freeze-installed|--no-update-deps --update-deps --update-all|--all --update-specs
      --force-reinstall --strict-channel-priority --channel-priority --no-channel-priority --no-pin -S|--satisfied-skip-solve --offline --copy -d|--dry-run
      --no-default-packages --clobber --prune -C|--use-index-cache --download-only`,
  },
  place: { values: '-n|--name -p|--prefix' },
  idle: { flags: '-q|--quiet -v|--verbose --json --debug' },
  danger: { flags: '-k|--insecure' },
});
