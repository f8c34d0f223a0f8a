import type { SkippedChat } from '#/lib/domain/chat-report.ts';
import { limits } from '#/lib/domain/limits.ts';
import { FiledBlock } from '#/lib/domain/session-file.ts';
import type { TakenChat } from '#/lib/import/chats/read-chat.ts';
import { readChats } from '#/lib/import/chats/read-chats.ts';
import { inPieces } from '../import.ts';

export interface ReadAllChats {
  taken: TakenChat[];
  skipped: SkippedChat[];
  passed: string[];
}

export const importNow = '2026-03-09T14:05:00.000Z';
export const importContext = { locale: 'pt-BR', now: importNow } as const;

/**
 * What the importer reads from a file's content, given as it is or as a value for JSON. Throws where a session could not
 * be taken in.
 */
export const readAllChats = async (content: unknown, pieceLength = 4_096): Promise<ReadAllChats> => {
  const raw =
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);
  const all: ReadAllChats = { taken: [], skipped: [], passed: [] };
  for await (const chat of readChats(inPieces(raw, pieceLength), importContext)) {
    if ('taken' in chat) all.taken.push(checked(chat.taken));
    else if ('skipped' in chat) all.skipped.push(chat.skipped);
    else all.passed.push(chat.passed);
  }
  return all;
};

const checked = (chat: TakenChat): TakenChat => {
  const { blocks, session } = chat.read;
  for (const [index, block] of blocks.entries()) {
    FiledBlock.parse(block);
    if (block.position !== index + 1) throw new Error('Positions are not in order.');
  }
  if (new Set(blocks.map(({ id }) => id)).size !== blocks.length) throw new Error('A block id repeats.');
  if (blocks.length > limits.blocksPerSession) throw new Error('There are too many blocks.');
  if ([...session.title].length > limits.title) throw new Error('The title is too long.');
  if (session.updatedAt < session.createdAt) throw new Error('It ended before it began.');
  return chat;
};

/** The only conversation of a file, block by block: who speaks, what, and how many versions there are. */
export const onlyChat = async (content: unknown): Promise<[string, string, number?][]> => {
  const { taken, skipped } = await readAllChats(content);
  if (taken.length !== 1) throw new Error(`Taken: ${taken.length}, skipped: ${JSON.stringify(skipped)}`);
  return (taken[0]?.read.blocks ?? []).map(({ role, content: { text, former } }) => {
    const versions = Array.isArray(former) ? former.length : 0;
    return versions > 0 ? [role, String(text), versions] : [role, String(text)];
  });
};

/** The former texts of the answer at a position. */
export const formerTexts = ({ read }: TakenChat, position: number): unknown[] => {
  const former = read.blocks[position - 1]?.content.former;
  return Array.isArray(former) ? former.map((each) => (each as { text: unknown }).text) : [];
};
