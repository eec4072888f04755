/** A cmdlet with the parameters that our commands give it, as Microsoft's page on it has them. */
interface CmdletRow {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly page: string;
}

const MODULES = 'https://learn.microsoft.com/en-us/powershell/module/';

/** The cmdlets of Windows PowerShell 5.1 that our commands use. A grammar takes any name, so each stands here as its page has it. */
export const CMDLETS: readonly CmdletRow[] = [
  { name: 'Get-ChildItem', parameters: ['Path', 'LiteralPath', 'Recurse', 'File', 'Force'], page: `${MODULES}microsoft.powershell.management/get-childitem` },
  { name: 'Get-Content', parameters: ['LiteralPath'], page: `${MODULES}microsoft.powershell.management/get-content` },
  { name: 'Get-Item', parameters: ['LiteralPath', 'Force'], page: `${MODULES}microsoft.powershell.management/get-item` },
  { name: 'Get-Location', parameters: [], page: `${MODULES}microsoft.powershell.management/get-location` },
  { name: 'Get-Process', parameters: [], page: `${MODULES}microsoft.powershell.management/get-process` },
  { name: 'Get-PSDrive', parameters: ['PSProvider'], page: `${MODULES}microsoft.powershell.management/get-psdrive` },
  { name: 'Move-Item', parameters: ['LiteralPath', 'Destination'], page: `${MODULES}microsoft.powershell.management/move-item` },
  { name: 'New-Item', parameters: ['ItemType', 'Path', 'Force'], page: `${MODULES}microsoft.powershell.management/new-item` },
  { name: 'Start-Process', parameters: [], page: `${MODULES}microsoft.powershell.management/start-process` },
  { name: 'Split-Path', parameters: ['Parent'], page: `${MODULES}microsoft.powershell.management/split-path` },
  { name: 'Test-Path', parameters: ['LiteralPath'], page: `${MODULES}microsoft.powershell.management/test-path` },
  { name: 'Get-Date', parameters: [], page: `${MODULES}microsoft.powershell.utility/get-date` },
  { name: 'Format-List', parameters: [], page: `${MODULES}microsoft.powershell.utility/format-list` },
  { name: 'Select-Object', parameters: ['First', 'Property', 'ExpandProperty'], page: `${MODULES}microsoft.powershell.utility/select-object` },
  { name: 'Select-String', parameters: ['Path', 'Pattern'], page: `${MODULES}microsoft.powershell.utility/select-string` },
  { name: 'Sort-Object', parameters: ['Property', 'Descending'], page: `${MODULES}microsoft.powershell.utility/sort-object` },
  { name: 'Where-Object', parameters: [], page: `${MODULES}microsoft.powershell.core/where-object` },
  { name: 'Get-WinEvent', parameters: ['FilterHashtable', 'MaxEvents'], page: `${MODULES}microsoft.powershell.diagnostics/get-winevent` },
  { name: 'Get-ExecutionPolicy', parameters: ['List'], page: `${MODULES}microsoft.powershell.security/get-executionpolicy` },
  { name: 'Set-ExecutionPolicy', parameters: ['ExecutionPolicy', 'Scope'], page: `${MODULES}microsoft.powershell.security/set-executionpolicy` },
  { name: 'Add-MpPreference', parameters: ['ExclusionPath'], page: `${MODULES}defender/add-mppreference` },
  { name: 'Remove-MpPreference', parameters: ['ExclusionPath'], page: `${MODULES}defender/remove-mppreference` },
  { name: 'Get-MpPreference', parameters: [], page: `${MODULES}defender/get-mppreference` },
  { name: 'Get-MpThreatDetection', parameters: [], page: `${MODULES}defender/get-mpthreatdetection` },
];

/** What every cmdlet takes, as about_CommonParameters has it: https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_commonparameters */
export const COMMON_PARAMETERS: readonly string[] = ['ErrorAction'];

/** Short names that stand for a cmdlet, and only these: `where`, `set`, `sc` and `curl` are others than cmd's. */
export const ALIASES: Readonly<Record<string, string>> = { cd: 'Set-Location', pwd: 'Get-Location', start: 'Start-Process' };

/** Programs as they are typed. What Windows or a tool does not bring is a slip; `where` without its ending is another thing in PowerShell. */
export const PROGRAMS: readonly string[] = [
  ...['py', 'python', 'python.exe', 'python3', 'pymanager', 'pip', 'pipx', 'uv', 'poetry', 'pipenv', 'conda', 'git'],
  ...[
    'findstr',
    'icacls',
    'net',
    'powershell',
    'reg',
    'rundll32.exe',
    'ssh',
    'ssh-keygen',
    'takeown',
    'tasklist',
    'vswhere.exe',
    'where.exe',
    'whoami',
    'winget',
  ],
];
