/** One way to break a Python, and how the reader meets it. Every text is POSIX shell, run in the project's folder. */
interface Breakage {
  readonly id: string;
  /** What an administrator has done before, as root. */
  readonly breaks: string;
  /** What the reader types, as an ordinary user. */
  readonly run: string;
  /** The cause that pip's output must lead to. */
  readonly expects: string;
  /** The remedy that the reader follows. */
  readonly remedy: string;
}

/** A way out that works to its end, and back. */
export interface Scenario extends Breakage {
  /** What the remedy's own check must show; the article promises it in words. */
  readonly shows: string;
  /** What the reader wanted, as an ordinary user, after the remedy. */
  readonly wants: string;
  /** What holds after the remedy's own undo; missing where the article undoes it in words. */
  readonly undone?: string;
}

/** A step that prints something else instead of working, and what it must have left alone. */
export interface Stumble extends Breakage {
  /** What it prints: the step must know these words. */
  readonly prints: string;
  readonly unchanged: string;
}

/** `hello-lab` is the one package there is; no index is asked (prepare.sh). */
export const scenarios: readonly Scenario[] = [
  {
    id: 'debian-python',
    breaks: 'ls /usr/lib/python3*/EXTERNALLY-MANAGED',
    run: 'pip install hello-lab',
    expects: 'externally-managed-environment',
    remedy: 'virtual-environment',
    shows: '/home/mia/project/.venv/',
    wants: '.venv/bin/python -c "import hello_lab"',
  },
  {
    id: 'venv-of-root',
    breaks: 'python3 -m venv .venv',
    run: '.venv/bin/pip install hello-lab',
    expects: 'files-owned-by-another-user',
    remedy: 'rebuild-environment',
    shows: 'hello-lab',
    wants: '.venv/bin/pip install --quiet hello-lab && .venv/bin/python -c "import hello_lab"',
    undone: '[ "$(stat -c %U .venv)" = root ] && [ ! -e .venv-old ]',
  },
  {
    id: 'files-of-root',
    breaks: 'python3 -m venv .venv && chown -R mia .venv && chown root .venv/lib/python3*/site-packages && touch .venv/theirs && chown daemon .venv/theirs',
    run: '.venv/bin/pip install hello-lab',
    expects: 'files-owned-by-another-user',
    remedy: 'repair-permissions',
    shows: '',
    wants: '.venv/bin/python -c "import hello_lab" && [ "$(stat -c %U .venv/theirs)" = daemon ]',
    undone: '[ "$(find .venv -user root)" = "$(echo .venv/lib/python3*/site-packages)" ] && [ "$(stat -Lc %U .venv/bin/python)" = root ]',
  },
  {
    id: 'read-only-environment',
    breaks: 'python3 -m venv .venv && chown -R mia .venv && mount --bind .venv .venv && mount -o remount,bind,ro .venv',
    run: '.venv/bin/pip install hello-lab',
    expects: 'read-only-file-system',
    remedy: 'environment-elsewhere',
    shows: 'hello-lab',
    wants: '~/environments/new/bin/python -c "import hello_lab"',
  },
  {
    id: 'no-temporary-folder',
    breaks: 'python3 -m venv .venv && chown -R mia .venv && chmod 755 /tmp /var/tmp && chown root .',
    run: '.venv/bin/pip install hello-lab',
    expects: 'temp-directory-not-writable',
    remedy: 'set-writable-temp',
    shows: 'tmp',
    wants: '.venv/bin/python -c "import hello_lab" && [ -d ~/pip-tmp ]',
  },
];

export const stumbles: readonly Stumble[] = [
  {
    id: 'no-ensurepip',
    breaks: 'rm -r /usr/lib/python3*/ensurepip',
    run: 'pip install hello-lab',
    expects: 'externally-managed-environment',
    remedy: 'virtual-environment',
    prints: 'ensurepip is not available',
    unchanged: 'true',
  },
  {
    id: 'old-environment',
    breaks: 'python3 -m venv .venv && mkdir .venv-old',
    run: '.venv/bin/pip install hello-lab',
    expects: 'files-owned-by-another-user',
    remedy: 'rebuild-environment',
    prints: 'there is an old one already',
    unchanged: '[ -d .venv/lib ] && [ -z "$(ls -A .venv-old)" ]',
  },
];
