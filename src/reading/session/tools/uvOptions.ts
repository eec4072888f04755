import { optionRows } from './OptionRow.ts';

/** Options of `uv pip install`, `uv add`, `uv sync` and `uv tool install` (uv 0.12, its source: crates/uv-cli). */
export const UV_OPTIONS = optionRows('uv pip install', {
  asks: { values: '-r|--requirements|--requirement -e|--editable --group' },
  keeps: {
    values: `-c|--constraints|--constraint -b|--build-constraints|--build-constraint --overrides|--override --excludes --index --default-index -i|--index-url
      --extra-index-url -f|--find-links --index-strategy --extra --optional --prerelease --resolution --fork-strategy --link-mode -P|--upgrade-package --upgrade-group
      --reinstall-package --refresh-package --exclude-newer --exclude-newer-package --only-binary --no-binary --no-binary-package --no-build-package
      --no-build-isolation-package -C|--config-setting|--config-settings --config-settings-package --keyring-provider --tag --branch --rev --bounds -w|--with
      --with-editable --with-requirements --with-executables-from -m|--marker --python-version --python-platform --torch-backend --package --directory --project
      --script --only-group --no-group --no-extra --no-install-package --only-install-package --env-file --config-file`,
    flags: `-U|--upgrade --pre --no-deps --no-index --require-hashes --verify-hashes --no-verify-hashes --reinstall|--force-reinstall --refresh --no-build-isolation
      --no-build --dev --no-dev --only-dev --all-groups --all-extras --all-packages --no-default-groups --frozen --locked --no-sync --raw|--raw-sources --workspace
      --no-workspace --offline -n|--no-cache|--no-cache-dir --native-tls --system-certs --compile-bytecode|--compile --no-sources --managed-python
      --no-managed-python --exact --inexact --strict --dry-run --force --active --no-editable --no-install-project --no-install-workspace --isolated --no-config
      --lfs --check --default`,
  },
  place: { values: '-p|--python -t|--target --cache-dir', flags: '--system' },
  tree: { values: '--prefix' },
  idle: { values: '--color', flags: '-q|--quiet -v|--verbose --no-progress --no-color' },
  danger: { values: '--allow-insecure-host|--trusted-host', flags: '--break-system-packages' },
});
