import { blockSize } from './postings.ts';

/**
 * Decisions whose entries in the index were made by an older analyser. The index is made anew beside the old one, from
 * the last decision downwards, so one number says how far that has come.
 */
export interface OlderPart {
  /** Under which these entries are kept. */
  generation: number;
  /** The decisions numbered above `above`, up to and including `to`; none once the numbers are equal. */
  above: number;
  to: number;
  /** The highest number whose block may still have entries of this generation. */
  entriesTo: number;
}

export interface IndexState {
  /** The analyser's version that the decisions of no older part are indexed by. */
  analyser: number;
  /** Raised with each new analyser; keeps the entries of two analysers apart. */
  generation: number;
  /** In order of their decisions. */
  older: readonly OlderPart[];
}

/** Decisions that are indexed in one generation: above `above`, up to and including `to`. */
export type IndexRange = Pick<OlderPart, 'generation' | 'above' | 'to'>;

/** The state once the code's analyser has this version: what was indexed by another one becomes an older part. */
export const withAnalyser = (state: IndexState, version: number, lastOrdinal: number): IndexState => {
  if (state.analyser === version) return state;
  const above = currentFrom(state);
  const part = { generation: state.generation, above, to: lastOrdinal, entriesTo: lastOrdinal };
  const older = lastOrdinal > above ? [...state.older, part] : state.older;
  return { analyser: version, generation: state.generation + 1, older };
};

/** Where to look for each decision. */
export const rangesOf = (state: IndexState, lastOrdinal: number): IndexRange[] =>
  [...state.older, { generation: state.generation, above: currentFrom(state), to: lastOrdinal }].filter(
    ({ above, to }) => to > above,
  );

/** The older part that a decision is in; undefined for one that the present analyser has indexed. */
export const olderPartOf = (state: IndexState, ordinal: number): OlderPart | undefined =>
  state.older.find(({ above, to }) => ordinal > above && ordinal <= to);

/** The state once every decision above `to` is indexed anew. */
export const indexedDownTo = (state: IndexState, to: number): IndexState =>
  withLast(state, (part) => [{ ...part, to: Math.max(to, part.above) }]);

/** The state once the old entries of one block more are gone; the part goes with its last block. */
export const withoutEntries = (state: IndexState): IndexState =>
  withLast(state, (part) => {
    const start = blockStart(part.entriesTo);
    return start <= part.above + 1 ? [] : [{ ...part, entriesTo: start - 1 }];
  });

const currentFrom = ({ older }: IndexState): number => older.at(-1)?.to ?? 0;

const blockStart = (ordinal: number): number => ordinal - (ordinal % blockSize);

const withLast = (state: IndexState, change: (part: OlderPart) => OlderPart[]): IndexState => {
  const last = state.older.at(-1);
  return last ? { ...state, older: [...state.older.slice(0, -1), ...change(last)] } : state;
};
