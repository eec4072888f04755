import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/judging/diagnose.ts';
import type { Table } from '../../src/vocabulary/content.ts';
import { remedyOf } from '../answering/fixture.ts';
import { causeOf, signatureOf, tableOf } from './fixture.ts';

const table: Table = {
  ...tableOf(
    [
      causeOf('project', { systems: ['windows', 'linux'], signatures: [signatureOf({ refusal: ['denied'], place: ['project'] })] }),
      causeOf('everybody', { systems: ['windows'], signatures: [signatureOf({ number: ['WinError 5'], hint: ['user-option'], absent: ['path'] }, 'weak')] }),
      causeOf('loud', { systems: ['windows'], signatures: [signatureOf({ number: ['WinError 5'], tool: ['pip'] }, 'decisive')] }),
      causeOf('mac', { systems: ['macos'], signatures: [signatureOf({ refusal: ['denied'], place: ['project'] })] }),
      causeOf('full', { signatures: [signatureOf({ refusal: ['full'] })] }),
    ],
    [{ text: 'the disk has no room for a package', cause: 'full' }],
  ),
  remedies: [
    remedyOf('other', { steps: [{ say: 'Do.', 'if-prints': [{ prints: 'ensurepip', do: 'Do less.' }] }] }),
    remedyOf('mac', { systems: ['macos'], steps: [{ say: 'Do.', 'if-prints': [{ prints: 'because ensurepip is not available.', do: 'Buy one.' }] }] }),
    remedyOf('environment', { steps: [{ say: 'Look.' }, { say: 'Do.', 'if-prints': [{ prints: 'ensurepip is not available', do: 'Do this.' }] }] }),
  ],
};
const near = (...texts: string[]) => diagnose(table, texts).near;

describe('the causes that come near', () => {
  test.each([
    ['are those that nothing allows to be named', "[Errno 13] Permission denied: 'x'", ['project', 'mac']],
    ['are those that nearly speak, the nearest first', '[WinError 5] Access is denied', ['loud', 'everybody']],
    ['are none of another system', "C:\\shop>\nPermissionError: [Errno 13] Permission denied: 'x'", ['project']],
    ['are those whose message is nearly what was typed', 'the disc has no room for a pakage', ['full']],
    ['are none where nothing comes near', '$ pip install rich', []],
  ])('%s', (_name, text, causes) => expect(near(text)?.causes).toEqual(causes));
  test('are told beside those that what was read speaks against', () => expect(near('[WinError 5] Access is denied')?.against).toEqual(['mac', 'full']));
});

describe('what shows that it is about packages', () => {
  test.each([
    ['an installer’s words', '$ pip install rich\n[Errno 30]', 'installer'],
    ['pip’s hint alone', 'Consider using the `--user` option or check the permissions.', 'installer'],
    ['a remedy’s own step', 'bash: py: command not found', 'step'],
    ['nothing', '[Errno 30]', 'nothing'],
    ['nothing in no text', '', 'nothing'],
  ] as const)('%s', (_name, text, shownBy) => expect(near(text)?.shownBy).toBe(shownBy));
});

test('the line that tells is that of the last paste with one', () => {
  expect(near('bash: py: command not found', "error: could not create 'x'", '[Errno 30]')?.line?.text).toBe("error: could not create 'x'");
  expect(near('[Errno 30]')).not.toHaveProperty('line');
});

describe('the step that failed', () => {
  const PRINTED =
    'The virtual environment was not created successfully because ensurepip is not\navailable.  On Debian/Ubuntu systems, you need to install the python3-venv';
  test('is that whose words say most, with what to do now', () => expect(near(PRINTED)?.step).toEqual({ remedy: 'environment', now: 'Do this.' }));
  test('is told in any of the pastes', () => expect(near(PRINTED, '$ pip list')?.step?.remedy).toBe('environment'));
  test('is none where no remedy knows the words', () => expect(near('bash: py: command not found')).not.toHaveProperty('step'));
});

describe('nothing is left', () => {
  test.each([
    ['where a cause is named', "$ pip install rich\n[Errno 13] Permission denied: 'x'"],
    ['where it is nothing of pip’s', 'npm error [Errno 28]'],
    ['after a success', 'Successfully installed rich-13.0'],
  ])('%s', (_name, text) => expect(diagnose(table, [text])).not.toHaveProperty('near'));
});
