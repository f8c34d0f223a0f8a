import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files whose tests take longest, the longest first. Most of them are short: what they run stands in other files. */
const long = [
  'tests/contract/postgres.test.ts',
  'tests/contract/sqlite.test.ts',
  'tests/integration/copy-interrupted.test.ts',
  'tests/integration/copy-refused.test.ts',
  'tests/security/ownership/api.test.ts',
  'tests/security/mutate/sqlite.test.ts',
  'tests/security/ownership/actions.test.ts',
  'tests/security/ownership/unguarded.test.ts',
];

/**
 * Begins with the files that take longest. By itself Vitest goes by the size of a file where it has not run it before,
 * so that on a fresh clone the longest came last, and one worker waited for the other.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification): number => {
      const rank = long.findIndex((path) => moduleId.endsWith(path));
      return rank < 0 ? long.length : rank;
    };
    return (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
