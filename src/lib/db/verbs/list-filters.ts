import { tagWord } from '#/lib/domain/matters/matter-words.ts';
import type { SessionFilters } from '#/lib/domain/session-filters.ts';
import { noMatter } from '#/lib/domain/session-words.ts';
import { tagKey } from '#/lib/domain/tag-words.ts';
import type { FilterValues } from '../filter-statements.ts';
import type { Transaction } from '../transaction.ts';
import { mattersOfClient } from './matters/matters-of-client.ts';

/** What a statement compares; undefined where nothing is filtered. */
export const filterValues = async (
  transaction: Transaction,
  { inMatter, client, tag, phase, briefing }: SessionFilters,
): Promise<FilterValues | undefined> => {
  if ([inMatter, client, tag, phase, briefing].every((each) => each === undefined)) return undefined;
  // A tag without a letter or a digit is on no session.
  if (tag !== undefined && tagKey(tag) === '') return nothingPasses;
  const isAlone = inMatter === noMatter;
  const named = inMatter === undefined || isAlone ? undefined : [inMatter];
  const ofClient = await mattersOfClient(transaction, client);
  const matters =
    named && ofClient ? named.filter((id) => ofClient.has(id)) : (named ?? (ofClient && [...ofClient]));
  return {
    alone: isAlone ? 1 : 0,
    matters: matters ? JSON.stringify(matters) : null,
    tag: tag === undefined ? null : tagWord(tag),
    phase: phase ?? null,
    briefing: briefing ?? null,
  };
};

const nothingPasses: FilterValues = { alone: 0, matters: '[]', tag: null, phase: null, briefing: null };
