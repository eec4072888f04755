/** What readers of the stories paste. */
export const PROGRAM_FILES = `PS C:\\Users\\mia> pip install "requests[socks]"
ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'c:\\\\program files\\\\python312\\\\lib\\\\site-packages\\\\pip\\\\__init__.py'
Consider using the \`--user\` option or check the permissions.`;

export const ROOT_VENV = `$ .venv/bin/pip install rich
ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/home/mia/project/.venv/lib/python3.11/site-packages/rich'
Check the permissions.`;
