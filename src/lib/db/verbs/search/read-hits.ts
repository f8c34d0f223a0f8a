import { snippetOf } from '#/lib/domain/library/snippet.ts';
import { kindOf } from '#/lib/domain/search/document.ts';
import { firstPhraseIn, says } from '#/lib/domain/search/mark.ts';
import { type ParsedQuery, termsOf } from '#/lib/domain/search/query.ts';
import type { RankedDocument } from '#/lib/domain/search/rank-documents.ts';
import type { SearchHit } from '#/lib/domain/search/search-answers.ts';
import { textsOf } from '#/lib/domain/search/texts.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import { toBlock, toSession } from '../../rows.ts';
import { first, type Transaction } from '../../transaction.ts';

/** Documents whose texts are read together; each may be as long as a block may be. */
const readAtOnce = 5;
/**
 * Characters of the texts that one call reads at least before its page ends early: with the last text some 80 ms of a thread
 * that reads for everyone.
 */
const mostCharacters = 150_000;

export interface ReadHits {
  hits: SearchHit[];
  /** The document after which a next page goes on; undefined where every given one was looked at. */
  last: RankedDocument | undefined;
}

/** The hits that the texts of ranked documents confirm, in order, until there are enough. */
export const readHits = async (
  transaction: Transaction,
  ranked: readonly RankedDocument[],
  query: ParsedQuery,
  limit: number,
): Promise<ReadHits> => {
  const hits: SearchHit[] = [];
  const sessions = new Map<string, Session | undefined>();
  let characters = 0;
  for (let from = 0; from < ranked.length; from += readAtOnce) {
    const some = ranked.slice(from, from + readAtOnce);
    const blocks = await Promise.all(some.map((each) => blockAt(transaction, each)));
    for (const [index, document] of some.entries()) {
      if (hits.length === limit || characters > mostCharacters)
        return { hits, last: ranked[from + index - 1] };
      const { session: id } = document;
      if (!sessions.has(id)) sessions.set(id, await sessionOf(transaction, id));
      const session = sessions.get(id);
      if (!session) continue;
      const { hit, read } = hitOf(document, session, blocks[index], query);
      characters += read;
      if (hit) hits.push(hit);
    }
  }
  return { hits, last: undefined };
};

const sessionOf = async (transaction: Transaction, session: string): Promise<Session | undefined> => {
  const row = await first(transaction, 'session', { session });
  return row && toSession(row);
};

const blockAt = async (
  transaction: Transaction,
  { session, position }: RankedDocument,
): Promise<Block | undefined> => {
  if (position === 0) return undefined;
  const row = await first(transaction, 'blocksAfter', { session, position: position - 1, limit: 1 });
  return row && row.position === position && row.removed_at === null ? toBlock(row) : undefined;
};

const hitOf = (
  document: RankedDocument,
  session: Session,
  block: Block | undefined,
  query: ParsedQuery,
): { hit: SearchHit | undefined; read: number } => {
  if (document.position > 0 && !block) return { hit: undefined, read: 0 };
  const texts = block ? textsOf(block).map(({ text }) => text) : [session.title];
  const text = texts.join('\n');
  if (!says(texts, query)) return { hit: undefined, read: text.length };
  const hit: SearchHit = {
    kind: block ? kindOf(block) : 'title',
    session,
    block: block ? shownBlock(block) : null,
    matching: document.tier === 0 ? 'all' : 'some',
    // The characters of a page are bounded, so that all of a text can be looked through.
    snippet: snippetOf(text, termsOf(query), [], {
      within: text.length,
      at: firstPhraseIn(text, query.phrases),
    }),
  };
  return { hit, read: text.length };
};

const shownBlock = ({ id, position, type, role, phase, timestamp }: Block): SearchHit['block'] => ({
  id,
  position,
  type,
  role,
  phase,
  timestamp,
});
