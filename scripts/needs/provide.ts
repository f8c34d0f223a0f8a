/** What a step of `npm test` needs besides the packages of package-lock.json. */
export type Need = 'chromium' | 'postgres' | 'build';

/** Makes one need available; gives the reason where that is not possible. */
export type Provider = () => Promise<string | undefined>;

/** The reason why a need is missing, or undefined where all are available. */
export type Provide = (needs: readonly Need[]) => Promise<string | undefined>;

/** Provides needs in the order in which they are asked for, each of them once. */
export const createProvide = (providers: Readonly<Record<Need, Provider>>): Provide => {
  const outcomes = new Map<Need, Promise<string | undefined>>();
  const provideOnce = (need: Need): Promise<string | undefined> => {
    const outcome = outcomes.get(need) ?? providers[need]();
    outcomes.set(need, outcome);
    return outcome;
  };
  return async (needs) => {
    for (const need of needs) {
      const reason = await provideOnce(need);
      if (reason) return reason;
    }
    return undefined;
  };
};
