import { TestRunner } from 'vitest';

/** Reads no further test files once a test has noticed the mutant: Vitest skips their tests by itself, but reading them takes most of the time. */
export default class StopAtFirst extends TestRunner {
  #isOver = false;

  override cancel(...reason: Parameters<TestRunner['cancel']>): void {
    this.#isOver = true;
    super.cancel(...reason);
  }

  override importFile(...file: Parameters<TestRunner['importFile']>): unknown {
    return this.#isOver && file[1] === 'collect' ? undefined : super.importFile(...file);
  }
}
