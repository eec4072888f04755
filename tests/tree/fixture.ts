import type { Question } from '../../src/vocabulary/content.ts';

export const system: Question = {
  id: 'system',
  question: 'Which system?',
  start: true,
  answers: [
    { id: 'windows', label: 'Windows', states: { os: ['windows'] }, question: 'path' },
    { id: 'linux', label: 'Linux', states: { os: ['linux'] }, cause: 'c' },
    { id: 'other', label: 'I cannot tell', states: {}, causes: ['c', 'd'] },
  ],
};
export const path: Question = {
  id: 'path',
  question: 'Which path?',
  answers: [
    { id: 'files', label: 'Program Files', states: { place: ['program-files'], phrase: ['x'] }, cause: 'd' },
    { id: 'venv', label: 'An environment', states: { place: ['venv', 'own-site-packages'] }, cause: 'e' },
  ],
};
/** The start does not stand first. */
export const questions: readonly Question[] = [path, system];
