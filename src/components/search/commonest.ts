/**
 * The causes that people meet most often, the commonest first: of pages that answer a search equally well these come first. Counted once over published
 * questions; a cause that is missing comes after all of them.
 */
export const COMMONEST: readonly string[] = [
  'windows-all-users-python',
  'linux-system-python',
  'files-owned-by-another-user',
  'package-in-use',
  'externally-managed-environment',
  'antivirus-interference',
  'pip-replacing-itself',
  'network-blocked',
  'command-not-found',
  'container-non-root-user',
  'macos-system-python',
  'filesystem-without-unix-permissions',
  'launcher-not-executable',
  'conda-environment-not-writable',
  'pip-cache-not-owned',
  'microsoft-store-python',
  'disk-full',
  'read-only-file-system',
  'index-access-denied',
  'package-build-failed',
];

/** Where a cause stands among them, from 0. */
export const rankOf = (id: string): number => (COMMONEST.includes(id) ? COMMONEST.indexOf(id) : COMMONEST.length);
