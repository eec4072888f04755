import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Outcome {
  readonly status: number | null;
  /** What a terminal would show. */
  readonly output: string;
}

/** A whole system of its own: what happens in it is gone when the lab closes. */
export interface Root {
  /** Runs POSIX shell in the project's folder. */
  readonly run: (who: 'root' | 'mia', script: string) => Outcome;
}

export interface Lab {
  readonly addRoot: (id: string) => Root;
  readonly close: () => void;
}

/** The machine does not permit a lab; the message says why. */
export class NoLab extends Error {}

// Everything is laid over the machine's files in memory, in a mount namespace that ends with its last process:
// `cat` ends when this process does, however that happens, and nothing is left to be cleaned.
const HOLD = 'mount -t tmpfs lab /tmp && echo ready && exec cat';

const layRoot = (id: string, lower: string): string => `
  set -e
  mkdir -p /tmp/${id}/upper /tmp/${id}/work /tmp/${id}/root
  cd /tmp/${id}
  mount -t overlay overlay -o lowerdir=${lower},upperdir=/tmp/${id}/upper,workdir=/tmp/${id}/work root
  mount --rbind /proc root/proc
  mount --rbind /dev root/dev
  mount -t tmpfs tmp root/tmp`;

const PYTHON = `
  dpkg --status python3 python3-venv python3-pip sudo > /dev/null 2>&1 && exit
  export DEBIAN_FRONTEND=noninteractive
  apt-get update && apt-get install --yes --no-install-recommends python3 python3-venv python3-pip sudo`;

// Only what a fresh login has, and pip's settings: the commands stay the articles' own, the packages come from prepare.sh.
const ENVIRONMENT = ['PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'LANG=C.UTF-8', 'PIP_NO_INDEX=1', 'PIP_FIND_LINKS=/srv/wheels', 'PIP_CONFIG_FILE=/dev/null'];
const AS = {
  root: ['env', '-i', 'HOME=/root', 'USER=root', ...ENVIRONMENT],
  mia: ['setpriv', '--reuid=mia', '--regid=mia', '--init-groups', 'env', '-i', 'HOME=/home/mia', 'USER=mia', ...ENVIRONMENT],
};

function outcome(program: string, args: readonly string[]): Outcome {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', timeout: 600_000 });
  return { status, output: error ? error.message : stdout + stderr };
}

function permit({ status, output }: Outcome, what: string): void {
  if (status !== 0) throw new NoLab(`${what}: ${output.trim().split('\n').at(-1)}`);
}

/** Starts the process that holds the namespace; gives its id and how to end it. */
async function holdNamespace(): Promise<{ readonly pid: number; readonly end: () => void }> {
  const holder = spawn('unshare', ['--mount', 'sh', '-c', HOLD], { stdio: ['pipe', 'pipe', 'pipe'] });
  const [sign] = await Promise.race([once(holder.stdout, 'data'), once(holder, 'close')]).catch((error: unknown) => [error]);
  if (!String(sign).startsWith('ready') || !holder.pid) throw new NoLab('no mount namespace with a file system in memory can be made here');
  return { pid: holder.pid, end: () => holder.stdin.end() };
}

/** Opens the lab: a mount namespace in which every root has Debian's Python, an ordinary user and one package. */
export async function openLab(): Promise<Lab> {
  if (process.platform !== 'linux') throw new NoLab('it needs Linux');
  if (process.getuid?.() !== 0) throw new NoLab('it needs root, to mount a throwaway root in a namespace of its own');
  if (!existsSync('/usr/bin/apt-get')) throw new NoLab('it needs Debian or Ubuntu');

  const { pid, end } = await holdNamespace();
  const inside = (args: readonly string[]) => outcome('nsenter', ['--mount', `--target=${pid}`, ...args]);
  const addRoot = (id: string, lower: string, folder: string): Root => {
    permit(inside(['sh', '-c', layRoot(id, lower)]), 'no root can be laid over the machine');
    return { run: (who, script) => inside(['chroot', `/tmp/${id}/root`, ...AS[who], 'sh', '-c', `exec 2>&1\ncd ${folder}\n${script}`]) };
  };

  try {
    const base = addRoot('base', '/', '/');
    permit(base.run('root', PYTHON), 'Python cannot be installed');
    const prepared = base.run('root', readFileSync(join(import.meta.dirname, 'prepare.sh'), 'utf8'));
    if (prepared.status !== 0) throw new Error(`prepare.sh failed:\n${prepared.output}`);
    inside(['umount', '--recursive', '/tmp/base/root']);
  } catch (error) {
    end();
    throw error;
  }
  return { addRoot: (id) => addRoot(id, '/tmp/base/upper:/', '/home/mia/project'), close: end };
}
