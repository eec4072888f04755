import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/diagnosis/placeOf.ts';

describe('names the kind of folder', () => {
  test.each([
    ['C:\\Program Files\\Python312\\Lib\\x.py', 'program-files'],
    ['C:\\Progra~1\\Python312\\x.py', 'program-files'],
    ['C:\\Python312\\Scripts\\x.exe', 'windows-root'],
    ['C:\\ProgramData\\Miniconda3\\x.py', 'shared-conda'],
    ['C:\\Users\\mia\\AppData\\Local\\Programs\\Python\\Python312\\x.py', 'user-python'],
    ['C:\\Users\\mia\\AppData\\Local\\Temp\\pip-uninstall-ab\\pip.exe', 'pip-temp'],
    ['C:\\Users\\mia\\AppData\\Roaming\\Python\\Python312\\x.py', 'user-site'],
    ['C:\\proj\\.venv\\Lib\\site-packages\\x.pyd', 'venv'],
    ['C:\\Users\\mia\\OneDrive\\proj\\.venv\\Lib\\x.py', 'cloud'],
    ['\\\\server\\share\\venv\\x.py', 'network-drive'],
    ['C:\\Program Files\\WindowsApps\\PythonSoftwareFoundation.Python.3.11_x\\pip.ini', 'store'],
    ['/usr/lib/python3/dist-packages/x', 'system'],
    ['/home/mia/.local/lib/python3.11/site-packages/x', 'user-site'],
    ['/home/mia/.cache/pip/http', 'cache'],
    ['/home/mia/project/.venv/lib/python3.11/site-packages/x', 'venv'],
    ['/.local', 'no-home'],
    ['/tmp/pip-install-ab/x', 'pip-temp'],
    ['RECORD', 'project'],
    ['build/lib/x.py', 'project'],
    ['/Library/Frameworks/Python.framework/Versions/3.11/x', 'mac-library'],
    ['/opt/homebrew/lib/python3.11/site-packages/x', 'homebrew'],
  ])('%s: %s', (path, place) => expect(placeOf(path)).toBe(place));
});

test('lets the system decide where two have the same folder', () => {
  expect([placeOf('/usr/local/lib/python3.9/x', 'linux'), placeOf('/usr/local/lib/python3.9/x', 'macos')]).toEqual(['system', 'mac-local']);
});

test('knows no place for an empty path', () => expect(placeOf('')).toBeUndefined());
