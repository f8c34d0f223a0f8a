import { newId } from '#/lib/domain/ids.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import { messages } from '../../support/factories.ts';
import type { Caller } from '../../support/server.ts';

/** What a call names: a session and a block in it. */
export interface Target {
  session: string;
  block: string;
  /** The block's version, where there is such a block. */
  blockVersion: number;
}

/** Sends a request for somebody; on a server it is `fetch`, on the app alone its `request`. */
export type Ask = (
  caller: Caller,
  path: string,
  request?: { method?: string; body?: unknown; headers?: Record<string, string> },
) => Promise<Response>;

/** Where a session must stand so that its owner's call succeeds. */
export type Standing = 'active' | 'trash';

/** A session of somebody with two messages; the target names the first. */
export const newTarget = async (ask: Ask, owner: Caller, standing: Standing): Promise<Target> => {
  const response = await ask(owner, '/api/sessions', { method: 'POST', body: { blocks: messages(2) } });
  const { session, blocks } = (await response.json()) as { session: Session; blocks: Block[] };
  if (standing === 'trash') await ask(owner, `/api/sessions/${session.id}`, { method: 'DELETE' });
  return { session: session.id, block: blocks[0]?.id ?? '', blockVersion: blocks[0]?.version ?? 0 };
};

/** Well-formed ids that nobody has. */
export const absentTarget = (): Target => ({ session: newId(), block: newId(), blockVersion: 2 });

/** Ids that cannot be anybody's, some of which a careless comparison would take for one of the owner's. */
export const malformedTargets = ({ session, block, blockVersion }: Target): Target[] => [
  { session: 'x', block: 'x', blockVersion },
  { session: session.toUpperCase(), block: block.toUpperCase(), blockVersion },
  { session: `${session} `, block: `${block} `, blockVersion },
  { session: "' or '1'='1", block: "' or '1'='1", blockVersion },
  { session: `${session}\0`, block: `${block}\0`, blockVersion },
];
