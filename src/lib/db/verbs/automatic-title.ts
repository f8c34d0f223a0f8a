import { contentAs } from '#/lib/domain/block-content.ts';
import { subjectTitle } from '#/lib/domain/briefing/subject-title.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import { toBlock, toSession } from '../rows.ts';
import type { SessionRow } from '../statements.ts';
import { first, type Transaction } from '../transaction.ts';
import { arrange } from './arrange/arrange.ts';
import { loadBlocks, loadState } from './briefing/load-briefing.ts';
import { isTitleOfMessages, titleOfMessages } from './title-of-messages.ts';

/** The title that a session has where its owner gives none: its subject, once a briefing has read it. */
export const automaticTitle = async (transaction: Transaction, session: string): Promise<string> =>
  (await titleOfSubject(transaction, session)) || titleOfFirstMessage(transaction, session);

/** Gives a session its subject as title, unless the owner gave it another than that of its first message. */
export const nameBySubject = async (transaction: Transaction, row: SessionRow): Promise<Session> => {
  if (row.title !== '' && !isTitleOfMessages(row.title, await firstMessage(transaction, row.id)))
    return toSession(row);
  const title = await titleOfSubject(transaction, row.id);
  return arrange(transaction, row, { title: title || row.title });
};

const titleOfSubject = async (transaction: Transaction, session: string): Promise<string> => {
  const { blocks: named } = await loadState(transaction, session);
  if (!named.diagnosis) return '';
  const [block] = await loadBlocks(transaction, session, [named.diagnosis]);
  const diagnosis = block && contentAs('diagnosis', block);
  return diagnosis ? subjectTitle(diagnosis) : '';
};

const titleOfFirstMessage = async (transaction: Transaction, session: string): Promise<string> =>
  titleOfMessages(await firstMessage(transaction, session));

/** The message that gives the automatic title, where there is one. */
const firstMessage = async (transaction: Transaction, session: string): Promise<Block[]> => {
  const block = await first(transaction, 'firstUserMessage', { session });
  return block ? [toBlock(block)] : [];
};
