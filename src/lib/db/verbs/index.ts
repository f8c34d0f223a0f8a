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
  removeDecision,
  searchDecisions,
} from './library/index.ts';
import { changes, get, list, open } from './read.ts';
import { takeIn } from './take-in.ts';

export interface Verb<N extends VerbName> {
  /** Where it may run: a reader sees the last commit, a writer is the only one. */
  kind: 'read' | 'write';
  run: (transaction: Transaction, input: ParsedInput<N>) => Promise<VerbOutput<N>>;
}

/** What each verb does, in terms of statements that any engine can run. */
export const verbs: { [N in VerbName]: Verb<N> } = {
  create: { kind: 'write', run: create },
  list: { kind: 'read', run: list },
  get: { kind: 'read', run: get },
  open: { kind: 'read', run: open },
  changes: { kind: 'read', run: changes },
  append: { kind: 'write', run: append },
  revise: { kind: 'write', run: revise },
  remove: { kind: 'write', run: remove },
  briefing: { kind: 'read', run: briefing },
  brief: { kind: 'write', run: brief },
  rename: { kind: 'write', run: rename },
  pin: { kind: 'write', run: pin },
  archive: { kind: 'write', run: archive },
  trash: { kind: 'write', run: trash },
  restore: { kind: 'write', run: restore },
  purge: { kind: 'write', run: purge },
  takeIn: { kind: 'write', run: takeIn },
  importDecisions: { kind: 'write', run: importDecisions },
  searchDecisions: { kind: 'read', run: searchDecisions },
  getDecision: { kind: 'read', run: getDecision },
  listDecisions: { kind: 'read', run: listDecisions },
  countDecisions: { kind: 'read', run: countDecisions },
  removeDecision: { kind: 'write', run: removeDecision },
};
