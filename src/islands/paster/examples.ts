/** A short output for somebody who only wants to see what happens. */
export interface Example {
  readonly label: string;
  readonly text: string;
}

/** One for each system, written from the programs' own message formats; each leads to a certain verdict. */
export const EXAMPLES: readonly Example[] = [
  {
    label: 'Windows',
    text: `PS C:\\Users\\mia\\shop> pip install rich
Collecting rich
Installing collected packages: rich
ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'C:\\\\Program Files\\\\Python312\\\\Lib\\\\site-packages\\\\rich'
Consider using the \`--user\` option or check the permissions.
`,
  },
  {
    label: 'Linux',
    text: `mia@lab:~/shop$ pip install rich
error: externally-managed-environment

× This environment is externally managed
╰─> To install Python packages system-wide, try apt install
    python3-xyz, where xyz is the package you are trying to
    install.
`,
  },
  {
    label: 'Mac',
    text: `mia@lab shop % pip3 install rich
Collecting rich
Installing collected packages: rich
ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/Library/Frameworks/Python.framework/Versions/3.12/lib/python3.12/site-packages/rich'
Consider using the \`--user\` option or check the permissions.
`,
  },
];
