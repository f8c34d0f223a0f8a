/** Saves of this tab that followed on one another: from the version seen at first to the one stored by the last. */
export interface SavedChain {
  from: number;
  to: number;
}

/**
 * The version to base a save on when the lawyer was looking at `seen`: what this tab itself stored since then is no
 * change made elsewhere.
 */
export const baseOf = (chain: SavedChain | null, seen: number): number =>
  chain && chain.from <= seen && seen < chain.to ? chain.to : seen;

/** The chain after a save that began at `seen` was stored as `stored`. */
export const savedChain = (chain: SavedChain | null, seen: number, stored: number): SavedChain => ({
  from: chain && chain.from <= seen && seen < chain.to ? chain.from : seen,
  to: stored,
});
