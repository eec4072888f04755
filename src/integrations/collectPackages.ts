import type { Plugin } from 'vite';
import { packageFolder } from './packageFolder.ts';

/** Notes the folder of every package of which a part goes into the site. */
export const collectPackages = (folders: Set<string>): Plugin => ({
  name: 'collect-packages',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const module of chunks.flatMap(({ moduleIds }) => moduleIds)) {
      const folder = packageFolder(module);
      if (folder) folders.add(folder);
    }
  },
});
