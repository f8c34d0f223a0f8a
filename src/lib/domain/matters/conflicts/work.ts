/** What a check has done so far. A step compares two words, or a part of two words that are alike: some 30 ns. */
export interface Work {
  steps: number;
}

/**
 * Steps after which others have their turn, and after which a check compares no further names. Fifty parties and 20,000
 * ordinary ones take some 25 million.
 */
export const workBounds = { slice: 300_000, whole: 80_000_000 };

/** Steps that a character of a name takes when its form is made. */
export const stepsPerCharacter = 8;
