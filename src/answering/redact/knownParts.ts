/** Folders and files that every machine of their kind has, in lower case. A name that is not here is somebody's own. */
const PARTS: ReadonlySet<string> = new Set(
  [
    // Shells and Windows
    '$HOME|%USERPROFILE%|%APPDATA%|%LOCALAPPDATA%|%TEMP%|wsl$|wsl.localhost|UNC|?',
    'Windows|System32|SysWOW64|Program Files|Program Files (x86)|PROGRA~1|PROGRA~2|ProgramData|Users|Documents and Settings|AppData|Local|LocalLow|Roaming|Programs',
    'Temp|Microsoft|WindowsApps|Packages|LocalCache|Desktop|Documents|Downloads|OneDrive|Scripts|Lib|Libs|DLLs|Include|Tools|Common|Application Data|Local Settings',
    'config|systemprofile|ServiceProfiles|LocalService|NetworkService|Package Cache|WinSxS|assembly|Installer',
    // Linux and macOS
    'usr|bin|sbin|lib|lib32|lib64|libexec|etc|opt|var|srv|mnt|media|run|tmp|root|home|dev|proc|sys|boot|snap|nix|store|gnu|share|man|man1|include|local|src|dist|build|cache',
    'log|db|folders|private|Volumes|Applications|System|Library|Frameworks|Python.framework|Versions|Current|Resources|Caches|Logs|Application Support|CloudStorage',
    'Mobile Documents|CommandLineTools|Developer|Contents|MacOS|Homebrew|linuxbrew|.linuxbrew|Cellar|Caskroom|x86_64-linux-gnu|aarch64-linux-gnu|nonexistent|www|sdcard|Dropbox|Google Drive|My Drive|iCloudDrive|iCloud Drive|Nextcloud',
    'storage|emulated|data|com.termux|files|cvmfs|apps|software|sw|global|scratch|work|projects|systemd|udev|profile.d|workspace|app|code|.config|.cache|.local|.npm',
    // Python, its tools and environments
    'python|pythons|site-packages|dist-packages|__pycache__|.venv|venv|env|.env|envs|venvs|.virtualenvs|virtualenvs|.tox|.nox|.pyenv|pyenv-win|.asdf|shims|versions|installs',
    'pyenv|conda|miniconda|miniconda3|miniconda2|anaconda|anaconda3|anaconda2|miniforge3|mambaforge|micromamba|.conda|pkgs|conda-meta|noarch|condabin',
    'uv|tools|.uv|pipx|.pipx|pip|pypoetry|poetry|pipenv|pre-commit|wheels|http|http-v2|selfcheck|archive-v0|wheels-v5|sdists-v6|builds-v0|simple-v12|simple-v15|simple-v16',
    'artifacts|scoop|chocolatey|_internal|_vendor|cli|commands|req|utils|operations|install|_distutils|command|dist-info|egg-info|easy-install.pth|distutils-precedence.pth',
    // Files that stand in every package or environment
    '__init__.py|__main__.py|METADATA|RECORD|INSTALLER|WHEEL|REQUESTED|LICENSE|entry_points.txt|top_level.txt|direct_url.json|PKG-INFO|setup.py|setup.cfg|pyproject.toml',
    'poetry.lock|uv.lock|Pipfile|Pipfile.lock|environment.yml|requirements.txt|pyvenv.cfg|EXTERNALLY-MANAGED|pip.conf|pip.ini|activate|activate.bat|Activate.ps1|cmd.exe',
    'selfcheck.json|pip.py|easy_install.py|easy_install|easy_install.exe|~ip|uv.exe|uvx.exe|poetry.exe|pipx.exe|conda.exe|py.exe|wheel.exe|ensurepip|_bundled|idlelib|tkinter|lib2to3',
    'sudoers|passwd|fstab|hosts|null|.git|objects|node_modules|npm|local-packages|.envs|.pip|overlay|extras|activate.fish|activate.csh|deactivate.bat|core|conf|internal|files',
  ]
    .join('|')
    .toLowerCase()
    .split('|'),
);

/** Names with numbers in them, in lower case. */
const NUMBERED: readonly RegExp[] = [
  /^python(?:[23]|[23]\.\d{1,2}|[23]\d{1,2}|@[23]\.\d{1,2})?w?(?:-32|-64|-arm64)?(?:\.exe)?$/,
  /^pip(?:[23](?:\.\d{1,2})?)?(?:\.exe)?$/,
  /^pypy(?:[23](?:\.\d{1,2})?)?$/,
  /^[23]\.\d{1,2}(?:\.\d{1,2})?(?:_\d)?$/,
  /^cpython-[23]\.\d{1,2}(?:\.\d{1,2})?-(?:windows|linux|macos)-(?:x86_64|aarch64|arm64)-(?:gnu|musl|none)$/,
  /^pythoncore-[23]\.\d{1,2}-(?:32|64|arm64)$/,
  // Python from the Microsoft Store: the letters at the end are the publisher's.
  /^pythonsoftwarefoundation\.python\.[23]\.\d{1,2}_(?:[23]\.\d{1,4}\.\d{1,5}\.\d{1,5}_(?:x64|arm64)__)?qbz5n2kfra8p0$/,
];

/** Whether a part of a path is the same on every machine that has it. */
export function isKnownPart(part: string): boolean {
  const lower = part.toLowerCase();
  return PARTS.has(lower) || NUMBERED.some((pattern) => pattern.test(lower));
}
