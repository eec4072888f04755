import { describe, expect, test } from 'vitest';
import { readFailedImport } from '../../../src/reading/session/readFailedImport.ts';

const TRACE = 'Traceback (most recent call last):\n  File "main.py", line 1, in <module>\n    import cv2\n';
const MISSING = "ModuleNotFoundError: No module named 'cv2'";

describe('the Python that did not find a module', () => {
  test.each([
    ['mia@lab cam % python3.11 main.py', ['python3.11']],
    ['C:\\cam>py -3.12 main.py', ['py', '-3.12']],
    ['(.venv) PS C:\\cam> & C:/Python311/python.exe c:/cam/main.py', ['C:/Python311/python.exe']],
    ['./venv/bin/python tools/main.py --fast', ['./venv/bin/python']],
    ['python3 setup.py build\n$ python3.9 main.py', ['python3.9']],
  ])('is the one that started the program: %s', (command, python) => {
    expect(readFailedImport(`$ pip3 install opencv-python\n${command}\n${TRACE}${MISSING}\n`)).toEqual(python);
    expect(readFailedImport(`${command}\n${TRACE}ImportError: No module named cv2\n`)).toEqual(python);
  });
  test.each([
    ['where no program was started', `$ pip3 install opencv-python\n${TRACE}${MISSING}`],
    ['where an installer did not find it', `$ python3 setup.py install\n${TRACE}${MISSING}`],
    ['where pip itself was called', `$ python3 -m pip install cam\n${TRACE}${MISSING}`],
    ['where its path holds a sign of prompts', `$ pip install cv2\nmia@lab:~$ /home/mia/c#/venv/bin/python app.py\n${TRACE}${MISSING}`],
    ['where its path ends a word with a sign of prompts', `$ pip install cv2\n/home/mia/50%/bin/python3 app.py\n${TRACE}${MISSING}`],
    ['where nothing is missing', '$ python3.11 main.py\nSyntaxError: invalid syntax'],
    ['where the program was started afterwards', `${TRACE}${MISSING}\n$ python3.11 main.py\n`],
  ])('is not told %s', (_name, text) => expect(readFailedImport(text)).toBeUndefined());
});
