import type { ParsedInput, VerbName, VerbOutput } from '../contract.ts';
import type { Transaction } from '../transaction.ts';
import { append } from './append.ts';
import { archive, pin, purge, rename, restore, trash } from './arrange.ts';
import { brief, briefing } from './brief.ts';
import { remove, revise } from './change-block.ts';
import { create } from './create.ts';
import {
  countDecisions,
  getDecision,
  importDecisions,
  listDecisions,
  reindexDecisions,
  removeDecision,
  searchDecisions,
} from './library/index.ts';
import { changes, get, list, open } from './read.ts';
import { takeIn } from './take-in.ts';

export interface Verb<N extends VerbName> {
  /** Where it may run: a reader sees the last commit, a writer is the only one. */
  kind: 'read' | 'write';
  /**
   * Whether it may run again with the same input where nobody knows if the first run was committed: the second run finds
   * what the first one did, changes nothing and answers what is stored. A verb that overwrites what others may have
   * written meanwhile may not. `create` is repeatable under its key; without one it makes a session each time.
   */
  repeatable: boolean;
  run: (transaction: Transaction, input: ParsedInput<N>) => Promise<VerbOutput<N>>;
}

/** What each verb does, in terms of statements that any engine can run. */
export const verbs: { [N in VerbName]: Verb<N> } = {
  create: { kind: 'write', repeatable: true, run: create },
  list: { kind: 'read', repeatable: true, run: list },
  get: { kind: 'read', repeatable: true, run: get },
  open: { kind: 'read', repeatable: true, run: open },
  changes: { kind: 'read', repeatable: true, run: changes },
  append: { kind: 'write', repeatable: true, run: append },
  revise: { kind: 'write', repeatable: true, run: revise },
  remove: { kind: 'write', repeatable: false, run: remove },
  briefing: { kind: 'read', repeatable: true, run: briefing },
  brief: { kind: 'write', repeatable: true, run: brief },
  rename: { kind: 'write', repeatable: false, run: rename },
  pin: { kind: 'write', repeatable: false, run: pin },
  archive: { kind: 'write', repeatable: false, run: archive },
  trash: { kind: 'write', repeatable: false, run: trash },
  restore: { kind: 'write', repeatable: false, run: restore },
  purge: { kind: 'write', repeatable: false, run: purge },
  takeIn: { kind: 'write', repeatable: true, run: takeIn },
  importDecisions: { kind: 'write', repeatable: true, run: importDecisions },
  searchDecisions: { kind: 'read', repeatable: true, run: searchDecisions },
  getDecision: { kind: 'read', repeatable: true, run: getDecision },
  listDecisions: { kind: 'read', repeatable: true, run: listDecisions },
  countDecisions: { kind: 'read', repeatable: true, run: countDecisions },
  removeDecision: { kind: 'write', repeatable: false, run: removeDecision },
  reindexDecisions: { kind: 'write', repeatable: false, run: reindexDecisions },
};
