/** How Python says that it did not find a module; up to Python 3.5 in the second way. */
const NOT_FOUND = /(?:ModuleNotFoundError|ImportError): No module named/g;
/** A program of the reader's own that is started with an interpreter; group 1 is that, group 2 its version, group 3 the program. */
const STARTED =
  /^(?:[^\n]{0,120}?(?:[$#%❯➜] |> ?))?(?:& )?((?:[^\s'"$#>%]{0,200}[\\/])?(?:python[\d.]{0,5}|py)(?:\.exe)?)(?: (-\d[\d.]{0,5}))? ([^\s'"-][^\s'"]{0,200}\.py)(?=\s)/gm;
/** Programs that install: what they do not find is missing elsewhere. */
const INSTALLER = /(?:^|[\\/])(?:setup|get-pip)\.py$/i;
/** A traceback is no longer than this. */
const REACH = 6_000;

/** The interpreter whose program did not find a module: it is the one that the package has to be installed for, whatever pip was called before. */
export function readFailedImport(printed: string): readonly string[] | undefined {
  const at = [...printed.matchAll(NOT_FOUND)].at(-1)?.index;
  if (at === undefined) return undefined;
  const [, program, version, script = ''] = [...printed.slice(Math.max(0, at - REACH), at).matchAll(STARTED)].at(-1) ?? [];
  if (!program || INSTALLER.test(script)) return undefined;
  return version ? [program, version] : [program];
}
