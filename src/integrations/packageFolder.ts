/** The folder of the package that a bundled module belongs to; undefined for the project's own, and for a module that a plugin made up and that lies nowhere. */
export function packageFolder(module: string): string | undefined {
  const path = module.replaceAll('\\', '/').replace(/^\0/, '');
  return /^(?:[A-Za-z]:)?\/(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/?]+/.exec(path)?.[0];
}
