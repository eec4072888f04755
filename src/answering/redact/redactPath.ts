import { holdsPeople, isNobody } from './holders.ts';
import { isKnownPart } from './knownParts.ts';
import { openPackagePart } from './openPackagePart.ts';

/** A path shown at most, in characters. */
const LONGEST = 1_000;

/** Synchronised folders bear a company's or an account's name behind these words, in lower case. */
const SYNCED = ['onedrive - ', 'onedrive-', 'dropbox (', 'googledrive-', 'sharepoint - '];

/** Temporary folders as pip and Python name them; what follows is drawn by lot. */
const TEMPORARY =
  'pip-install pip-unpack pip-req-build pip-req-tracker pip-build-env pip-build-tracker pip-build pip-ephem-wheel-cache pip-modern-metadata pip-uninstall pip-wheel pip-record pip-metadata pip-target pip-self-replace pip-standalone-pip pip-editable pip-temp pip-download pip_build pip_install easy_install tmp'.split(
    ' ',
  );

/** Endings of files that tell what they are. */
const ENDING = /\.(?:py[cdi]?|so|dll|dylib|exe|whl|txt|toml|cfg|ini|json|zip|gz|pth|lock|log|bat|ps1|sh|deleteme|tmp)$/i;

const synced = (part: string): string | undefined => {
  const prefix = SYNCED.find((one) => part.toLowerCase().startsWith(one));
  return prefix && `${part.slice(0, prefix.length)}NAME${prefix.endsWith('(') ? ')' : ''}`;
};

const temporary = (part: string): string | undefined => {
  const prefix = TEMPORARY.find((one) => part.startsWith(one) && /^[-_]?\w{1,40}$/.test(part.slice(one.length)));
  return prefix && `${prefix}-RANDOM`;
};

/** A name that we do not know: whether it is a file or a folder, as far as its ending tells. */
const unknown = (part: string): string => {
  const [ending] = ENDING.exec(part) ?? [];
  return ending === undefined ? 'FOLDER' : `FILE${ending}`;
};

/** A drive of Windows as WSL mounts it. */
const isMountedDrive = (part: string, before: string | undefined): boolean => before === 'mnt' && /^[a-z]$/.test(part);

/** A part of a path as anybody may see it; `before` is the part before it. */
function openPart(part: string, before: string | undefined): string {
  if (/^(?:\.{0,2}|~|[A-Za-z]:)$/.test(part)) return part;
  if (before !== undefined && holdsPeople(before)) return isNobody(part) ? part : 'USER';
  if (before === undefined && part.startsWith('~')) return '~USER';
  if (isKnownPart(part) || holdsPeople(part) || isMountedDrive(part, before)) return part;
  return openPackagePart(part, before) ?? synced(part) ?? temporary(part) ?? unknown(part);
}

/** Where the name of another machine stands in a path's parts: behind two slashes, or behind UNC in a verbatim path. */
const hostAt = ([first, second = '', third]: readonly string[], isNetwork: boolean): number => {
  if (!isNetwork || first !== '') return -1;
  return second === '?' || second === '.' ? (third?.toLowerCase() === 'unc' ? 3 : -1) : 1;
};

/** The Linux beside a Windows is no other machine. */
const isLocal = (host: string): boolean => /^wsl(?:\$|\.localhost)$/i.test(host);

/**
 * A path with its shape and the names in it that every such machine has; all others become a word for what they are. Whatever is not known to be everybody's is taken
 * for somebody's own, so that no name of a person, a company, a server or a project has to be recognised.
 */
export function redactPath(path: string): string {
  const pieces = path.slice(0, LONGEST).split(/([\\/]+)/);
  const parts = pieces.filter((_, i) => i % 2 === 0);
  const host = hostAt(parts, (pieces[1] ?? '').length > 1);
  const open = (part: string, i: number): string => (i === host && !isLocal(part) ? 'HOST' : openPart(part, parts[i - 1]));
  return pieces.map((piece, i) => (i % 2 === 0 ? open(piece, i / 2) : piece)).join('');
}
