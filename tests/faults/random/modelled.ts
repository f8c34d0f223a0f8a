import type { VerbName } from '#/lib/db/contract.ts';
import { accountVerbs, libraryVerbs, practiceVerbs, sessionVerbs } from '#/lib/db/verbs/registry.ts';

const all = { ...sessionVerbs, ...libraryVerbs, ...accountVerbs, ...practiceVerbs };

/**
 * Every verb of the registry but those that work in steps of bounded time: how much one step does depends on the
 * machine. The rules of accounts in tests/contract test these.
 */
const { eraseAccount: _erase, purgeTrash: _purge, ...modelled } = all;

export const modelledVerbs = modelled;

export type ModelledVerb = Exclude<VerbName, 'eraseAccount' | 'purgeTrash'>;
