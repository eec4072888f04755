/** One way to break a Python, and how the reader meets it. Every text is POSIX shell, run in the project's folder. */
export interface Scenario {
  readonly id: string;
  /** What an administrator has done before, as root. */
  readonly breaks: string;
  /** What the reader types, as an ordinary user. */
  readonly run: string;
  /** The cause that pip's output must lead to. */
  readonly expects: string;
  /** What the remedy's own check must show; the article promises it in words. */
  readonly shows: string;
  /** What the reader wanted, as an ordinary user, after the remedy. */
  readonly wants: string;
}

/** `hello-lab` is the one package there is; no index is asked (prepare.sh). */
export const scenarios: readonly Scenario[] = [
  {
    id: 'debian-python',
    breaks: 'ls /usr/lib/python3*/EXTERNALLY-MANAGED',
    run: 'pip install hello-lab',
    expects: 'externally-managed-environment',
    shows: '/home/mia/project/.venv/',
    wants: '.venv/bin/python -c "import hello_lab"',
  },
  {
    id: 'venv-of-root',
    breaks: 'python3 -m venv .venv',
    run: '.venv/bin/pip install hello-lab',
    expects: 'files-owned-by-another-user',
    shows: '/home/mia/project/',
    wants: '.venv/bin/pip install --quiet hello-lab && .venv/bin/python -c "import hello_lab"',
  },
];
