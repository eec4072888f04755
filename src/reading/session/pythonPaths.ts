import type { System } from '../../vocabulary/systems.ts';

/** What a refused path tells of its Python. */
export interface PythonPath {
  readonly os: System | 'any';
  /** What the path looks like; its groups fill the words. */
  readonly pattern: RegExp;
  /** The interpreter's words, `$1` the first group. */
  readonly python: readonly string[];
  /** Set for conda: its Python finds its own libraries only where it is active. */
  readonly isConda?: true;
  readonly example: string;
}

/** The narrowest first. */
export const PYTHON_PATHS: readonly PythonPath[] = [
  {
    os: 'windows',
    pattern: /^(.*[\\/](?:ana|mini|mamba|micro)(?:conda|forge|mamba)\d?[\\/]envs[\\/][^\\/]+)[\\/]/i,
    python: ['$1\\python.exe'],
    isConda: true,
    example: 'C:\\Users\\mia\\miniconda3\\envs\\geo\\Lib\\site-packages\\rich',
  },
  {
    os: 'windows',
    pattern: /^(.*[\\/](?:ana|mini|mamba|micro)(?:conda|forge|mamba)\d?)[\\/]/i,
    python: ['$1\\python.exe'],
    isConda: true,
    example: 'C:\\ProgramData\\anaconda3\\Lib\\site-packages\\rich',
  },
  {
    os: 'windows',
    pattern: /[\\/]PythonSoftwareFoundation\.Python\.(3\.\d{1,2})_/i,
    python: ['python$1'],
    example: 'C:\\Program Files\\WindowsApps\\PythonSoftwareFoundation.Python.3.11_3.11.2544.0_x64__qbz5n2kfra8p0\\Lib\\rich',
  },
  {
    os: 'windows',
    pattern: /^(.*[\\/]pyenv-win[\\/]versions[\\/][^\\/]+)[\\/]/i,
    python: ['$1\\python.exe'],
    example: 'C:\\Users\\mia\\.pyenv\\pyenv-win\\versions\\3.11.4\\Lib\\site-packages\\rich',
  },
  {
    os: 'windows',
    pattern: /^(.*[\\/]Python[\\/]3\.\d+\.\d+[\\/](?:x64|x86|arm64))[\\/]/i,
    python: ['$1\\python.exe'],
    example: 'C:\\hostedtoolcache\\windows\\Python\\3.12.4\\x64\\Lib\\site-packages\\rich',
  },
  {
    os: 'windows',
    pattern: /^(.*[\\/]Shared[\\/]Python3\d{1,2}_(?:64|86))[\\/]/i,
    python: ['$1\\python.exe'],
    example: 'C:\\Program Files (x86)\\Microsoft Visual Studio\\Shared\\Python39_64\\Lib\\site-packages\\rich',
  },
  {
    os: 'windows',
    pattern: /[\\/]pythoncore-(3\.\d{1,2})-(?:64|arm64)[\\/]/i,
    python: ['py', '-$1'],
    example: 'C:\\Users\\mia\\AppData\\Local\\Python\\pythoncore-3.14-64\\Lib\\site-packages\\rich',
  },
  {
    os: 'windows',
    pattern: /[\\/]Python(3)(\d{1,2})-(32|arm64)[\\/]/i,
    python: ['py', '-$1.$2-$3'],
    example: 'C:\\Program Files (x86)\\Python39-32\\Lib\\site-packages\\rich',
  },
  {
    os: 'windows',
    pattern:
      /^C:[\\/](?:Program Files(?: \(x86\))?[\\/]|Users[\\/][^\\/]+[\\/]AppData[\\/](?:Local[\\/]Programs|Roaming)[\\/]Python[\\/])?Python(3)(\d{1,2})[\\/]/i,
    python: ['py', '-$1.$2'],
    example: 'c:\\program files\\python311\\lib\\site-packages\\rich',
  },
  {
    os: 'windows',
    pattern: /^(.*[\\/]Python3\d{1,2})[\\/](?:Lib|Scripts)[\\/]/i,
    python: ['$1\\python.exe'],
    example: 'D:\\tools\\Python311\\Lib\\site-packages\\rich',
  },
  {
    os: 'any',
    pattern: /^(\/.*\/(?:ana|mini|mamba|micro)(?:conda|forge|mamba)\d?(?:\/envs\/[^/]+)?)\/lib\/python/i,
    python: ['$1/bin/python'],
    isConda: true,
    example: '/home/mia/miniconda3/envs/geo/lib/python3.11/site-packages/rich',
  },
  {
    os: 'any',
    pattern: /^(\/.*\/\.pyenv\/versions\/[^/]+)\//,
    python: ['$1/bin/python'],
    example: '/home/mia/.pyenv/versions/3.11.6/lib/python3.11/site-packages/rich',
  },
  {
    os: 'any',
    pattern: /^\/Library\/Frameworks\/Python\.framework\/Versions\/(3\.\d{1,2})\//,
    python: ['python$1'],
    example: '/Library/Frameworks/Python.framework/Versions/3.11/lib/python3.11/site-packages/rich',
  },
  {
    os: 'any',
    pattern: /^\/(?:Library\/Python|Library\/Developer\/CommandLineTools)\//,
    python: ['/usr/bin/python3'],
    example: '/Library/Python/3.9/site-packages/rich',
  },
  { os: 'any', pattern: /^\/usr\/lib\/python3\/dist-packages\//, python: ['/usr/bin/python3'], example: '/usr/lib/python3/dist-packages/yaml/__init__.py' },
  {
    os: 'any',
    pattern: /^\/(?:usr|usr\/local|opt\/homebrew|(?:home|Users)\/[^/]+\/\.local|root\/\.local)\/lib(?:64)?\/python([23]\.\d{1,2})\//,
    python: ['python$1'],
    example: '/usr/local/lib/python3.10/dist-packages/rich',
  },
  {
    os: 'any',
    pattern: /^(\/(?:opt|srv|home|Users|apps?|sw|software)\/.*)\/lib(?:64)?\/python3\.\d{1,2}\/site-packages\//,
    python: ['$1/bin/python3'],
    example: '/opt/python/3.11/lib/python3.11/site-packages/rich',
  },
];

/** Whether a path lies in a conda, whose environments are conda's own. */
export const isInConda = (path: string): boolean => PYTHON_PATHS.some(({ isConda, pattern }) => isConda && pattern.test(path));
