import { PredecessorFile } from '#/lib/db/sqlite/predecessor.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { stepFrom } from '#/lib/export/session-file.ts';
import type { ChatRun } from '#/lib/import/chats/chat-run.ts';
import { formerSession } from '#/lib/import/chats/predecessor/former-session.ts';
import type { ChatContext } from '#/lib/import/chats/read-chats.ts';

/**
 * Takes the sessions of an older Juca's database into a run. Throws `invalid` where the file is none, or has sessions of
 * several users and `of` does not name one.
 */
export const takePredecessor = async (
  path: string,
  of: string | undefined,
  run: ChatRun,
  { now }: ChatContext,
  onSession: () => void,
): Promise<void> => {
  const file = new PredecessorFile(path);
  try {
    requireOneOwner(file, of);
    let at = 0;
    for (const { session, messages } of file.sessions(of)) {
      at += 1;
      const place = { at, title: (session.title ?? '').slice(0, 120).toWellFormed() };
      const rows = messages();
      const read = rows && formerSession(session, rows, now);
      if (!read || read.blocks.length === 0) {
        const reason = read ? 'empty' : 'too_long';
        await run.take({ skipped: { ...place, reason, detail: '' } }, noBlocks);
      } else {
        const blocks = async (from: number) => stepFrom(read.blocks, from);
        const first = { blocks: await blocks(0), total: read.blocks.length };
        await run.take(
          { taken: { ...place, ...read, ...first, source: 'predecessor', altered: [] } },
          blocks,
        );
      }
      onSession();
    }
    await run.finish();
  } finally {
    file.close();
  }
};

const noBlocks = async () => [];

const requireOneOwner = (file: PredecessorFile, of: string | undefined): void => {
  const owners = file.owners();
  if (of !== undefined && !owners.some(({ owner }) => owner === of))
    throw new JucaError('not_found', `The database has no sessions of "${of}".`);
  if (of !== undefined || owners.length <= 1) return;
  const list = owners.map(({ owner, sessions }) => `${owner ?? 'nobody'} (${sessions})`).join(', ');
  throw new JucaError(
    'invalid',
    `The database has sessions of several users: ${list}. Say with --of USER whose to take.`,
  );
};
