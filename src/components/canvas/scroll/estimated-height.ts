/** Pixels that a block is taken to be high while it is not loaded. */
export const estimatedHeight = 140;
