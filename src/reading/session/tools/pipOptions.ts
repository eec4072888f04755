import { optionRows } from './OptionRow.ts';

/** Options of `pip install`, `pip download` and `pip wheel`, of pip 9 to 26.2 (its source: cli/cmdoptions.py and commands/). */
export const PIP_OPTIONS = optionRows('pip install', {
  asks: { values: '-r|--requirement -e|--editable --group --requirements-from-script' },
  keeps: {
    values: `-c|--constraint --build-constraint -i|--index-url|--pypi-url --extra-index-url -f|--find-links --only-binary --no-binary --only-final --all-releases
      --upgrade-strategy --platform --abi --implementation --python-version -C|--config-settings --global-option --build-option --install-option
      --use-feature --use-deprecated --keyring-provider --timeout|--default-timeout --retries --resume-retries --proxy --cert --client-cert --exists-action
      --uploaded-prior-to --refresh-package`,
    flags: `-U|--upgrade --pre --no-deps|--no-dependencies --only-deps|--only-dependencies --no-index --require-hashes --no-require-hashes --force-reinstall
      -I|--ignore-installed --no-build-isolation --use-pep517 --no-use-pep517 --prefer-binary --no-cache-dir --ignore-requires-python --check-build-dependencies
      --compile --no-compile --dry-run --isolated --require-virtualenv|--require-venv --process-dependency-links --no-use-wheel --no-proxy-env --no-verify`,
  },
  place: {
    values: `-t|--target --src|--source|--source-dir|--source-directory --cache-dir -b|--build|--build-dir|--build-directory --python
      -d|--dest|--destination-dir|--destination-directory -w|--wheel-dir`,
    flags: '--user --no-user --egg',
  },
  tree: { values: '--prefix --root' },
  idle: {
    values: '--progress-bar --log|--log-file|--local-log --report --root-user-action',
    flags: `-q|--quiet -v|--verbose --no-color --debug --disable-pip-version-check --no-python-version-warning --no-warn-script-location --no-warn-conflicts
      --no-input --no-clean`,
  },
  danger: { values: '--trusted-host', flags: '--break-system-packages' },
});
