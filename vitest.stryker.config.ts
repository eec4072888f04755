import { defineConfig } from 'vitest/config';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** The tests that mutants are held against, in the order in which they are asked: a mutant ends at the first that notices it, and the quick ones notice most. */
const ORDER: readonly string[] = ['vocabulary', 'reading', 'judging', 'answering', 'addresses', 'tree', 'rows.test.ts', 'specimens', 'content'];

const rankOf = ({ moduleId }: TestSpecification): number => ORDER.findIndex((part) => moduleId.includes(`/tests/${part}`));

class QuickFirst extends BaseSequencer {
  override sort = async (files: TestSpecification[]): Promise<TestSpecification[]> => files.toSorted((a, b) => rankOf(a) - rankOf(b));
}

export default defineConfig({
  test: {
    include: [
      'tests/{vocabulary,reading,judging,answering,addresses,tree,specimens}/**/*.test.ts',
      'tests/rows.test.ts',
      'tests/content/{content,signatures}.test.ts',
    ],
    // These measure time, of which a machine that runs mutants has little: one that is merely slow would count as noticed.
    exclude: ['tests/judging/hostile.test.ts'],
    // Modules are kept between the files of a run: these tests share nothing that changes, and reading them anew would take most of the time.
    isolate: false,
    runner: './scripts/mutation/StopAtFirst.ts',
    sequence: { sequencer: QuickFirst },
  },
});
