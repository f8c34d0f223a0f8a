type Load = () => Promise<unknown>;

const atOnce = async (): Promise<void> => {};

/** What is to be loaded in a quiet moment. */
const waiting = new Set<Load>();

/** Has code loaded in a quiet moment that something else loads when it is needed. Gives what it was given. */
export const inQuietMoment = <T extends Load>(load: T): T => {
  waiting.add(load);
  return load;
};

/**
 * Loads what was named to `inQuietMoment`, one part after the other, and what those parts name. Before each part it waits
 * for `moment`. A part that cannot be loaded now is loaded when it is shown.
 */
export const loadWaiting = async (moment: () => Promise<void> = atOnce): Promise<void> => {
  // A set is walked through to its end, with what is added meanwhile.
  for (const load of waiting) {
    await moment();
    await load().then(
      () => waiting.delete(load),
      () => {},
    );
  }
};
