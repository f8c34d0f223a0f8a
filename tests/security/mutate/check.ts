/** A test as a function, so that it can run against many mutated statements. Rejects where a promise is broken. */
export interface Check {
  name: string;
  run: () => Promise<void>;
}

/** What became of one mutation. */
export interface Verdict {
  /** What was taken out, in words. */
  mutation: string;
  /** Checks that failed. */
  caughtBy: string[];
  /** The wall that kept a stranger out although the owner was taken out, where there is one. */
  heldBy?: string;
}

/** The names of the checks that fail. */
export const failing = async (checks: readonly Check[]): Promise<string[]> => {
  const names: string[] = [];
  for (const { name, run } of checks) {
    const isKept = await run().then(
      () => true,
      () => false,
    );
    if (!isKept) names.push(name);
  }
  return names;
};

/** The first of them, where checks take long. */
export const firstFailing = async (checks: readonly Check[]): Promise<string[]> => {
  for (const check of checks) {
    const names = await failing([check]);
    if (names.length > 0) return names;
  }
  return [];
};

export const isMissed = ({ caughtBy, heldBy }: Verdict): boolean => caughtBy.length === 0 && !heldBy;
