/** What a copy writes into its target when it begins. */
export interface CopyNote {
  /** The source's address, without a password. */
  source: string;
  /** The source's content at that moment, as `markOf` tells it. */
  mark: string;
}

/** There from the beginning of a copy to its end, in its target only. */
export const unfinishedTable = 'juca_copy';

export const createUnfinishedTable = `create table ${unfinishedTable} (source text not null, mark text not null)`;
export const selectNote = `select source, mark from ${unfinishedTable}`;
export const dropUnfinishedTable = `drop table ${unfinishedTable}`;
