/** The words with which an interpreter is started that name nobody's folder: `py`, `py -3.11`, `python`, `python3.12`, the system's own `/usr/bin/python3`. */
const PLAIN = /^(?:py(?: -(?:V:)?\d(?:\.\d{1,2})?(?:-(?:32|64|arm64))?)?|(?:\/usr\/bin\/)?python(?:\d(?:\.\d{1,2})?)?)$/;

/** The interpreter where it is plain, without `.exe`; undefined where it is a path or anything else, which is nobody else's business. */
export function plainPython(words: readonly string[] | undefined): readonly string[] | undefined {
  const [program = '', ...options] = words ?? [];
  const plain = [program.replace(/\.exe$/i, ''), ...options];
  return PLAIN.test(plain.join(' ')) ? plain : undefined;
}
