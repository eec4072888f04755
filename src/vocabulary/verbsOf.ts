import type { Tool, Verb } from './session.ts';

/** What each tool is told to do and what we call that, from its own documentation. */
export const VERBS_OF: Readonly<Record<Tool, Readonly<Partial<Record<Verb, string>>>>> = {
  pip: {
    install: 'install',
    uninstall: 'uninstall',
    download: 'download',
    wheel: 'wheel',
    cache: 'cache',
    config: 'config',
    list: 'list, show, freeze, check, index, search, inspect, debug, hash, help, --version, -V',
    sync: 'lock',
  },
  uv: {
    install: 'pip install, pip sync, add, tool install, tool upgrade',
    uninstall: 'pip uninstall, remove, tool uninstall',
    sync: 'sync, lock, pip compile',
    list: 'pip list, pip show, pip freeze, pip check, pip tree, tool list, tree',
    venv: 'venv',
    wheel: 'build',
    cache: 'cache',
    run: 'run, tool run, python install, python upgrade, python pin, self update, init',
  },
  pipx: {
    install: 'install, upgrade',
    // The first argument of `inject` names an environment and no package, so nothing of it is taken for a request.
    sync: 'inject, upgrade-all, upgrade-shared, reinstall, reinstall-all, install-all',
    uninstall: 'uninstall, uninject, uninstall-all',
    list: 'list',
    run: 'run, runpip, ensurepath',
  },
  poetry: {
    install: 'add, self add',
    sync: 'install, sync, update, lock, self install, self update',
    uninstall: 'remove, self remove',
    list: 'show, check',
    config: 'config, source',
    cache: 'cache',
    venv: 'env',
    wheel: 'build',
    run: 'run, shell, init',
  },
  pipenv: { install: 'install', sync: 'sync, update, lock', uninstall: 'uninstall, clean', list: 'graph, check', run: 'run, shell' },
  conda: {
    install: 'install, create, update, upgrade',
    sync: 'env create, env update',
    uninstall: 'remove, uninstall, env remove',
    list: 'list, search, info',
    config: 'config',
    cache: 'clean',
    run: 'run, init',
  },
  // Scripts and modules: what runs them tells the verb.
  'setup.py': {},
  venv: {},
};
