import { createHash } from 'node:crypto';
import { type BriefingState, readState } from '#/lib/domain/briefing/state.ts';
import { hashId, timeBits } from '#/lib/domain/hash-id.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { FiledBlock, SessionFile } from '#/lib/domain/session-file.ts';
import { cleanTitle, codePoints, shortened, titleFrom } from '#/lib/domain/text.ts';
import type { Conversation } from '../conversation.ts';
import type { ChatLabels } from '../labels.ts';
import { blocksOf } from './blocks-of.ts';
import { branchesOf } from './branches.ts';
import { versioned } from './versions.ts';

/** A session that can be taken in. */
export interface ReadSession {
  /** The creation key: from source and id, so that the same conversation is the same session. */
  key: string;
  session: Pick<SessionFile['session'], 'title' | 'createdAt' | 'updatedAt'>;
  state: BriefingState;
  blocks: FiledBlock[];
}

/** A conversation as a session. `now` dates one of which nothing tells a time. */
export const sessionOf = (conversation: Conversation, labels: ChatLabels, now: string): ReadSession => {
  const times = timesOf(conversation);
  const key = keyOf(conversation, times[0]);
  const createdAt = times[0] ?? now;
  const updatedAt = times.at(-1) ?? createdAt;
  const { messages, current } = conversation;
  const blocks = blocksOf(versioned(branchesOf(messages, current), labels), conversation, labels, {
    key,
    time: createdAt,
  });
  return {
    key,
    session: { title: titleOf(conversation, blocks), createdAt, updatedAt },
    state: readState({}),
    blocks,
  };
};

/** Every time that the conversation tells, in order. */
const timesOf = ({ createdAt, updatedAt, messages }: Conversation): string[] =>
  [createdAt, updatedAt, ...messages.map(({ at }) => at)].flatMap((time) => time ?? []).sort();

export const keyOf = ({ source, id, title, messages }: Conversation, time: string | undefined): string => {
  const hash = createHash('sha256').update(`${source}\n${id}`);
  if (id === '')
    for (const { at, role, text } of messages) hash.update(JSON.stringify([title, at, role, text]));
  // Known by its id, it is the same one whatever a later file tells of its times.
  return hashId(timeBits(id === '' ? (time ?? '') : ''), hash.digest('hex'));
};

/** The title of the source where it has one, or the one that its first message leads to. */
export const titleOf = ({ title }: Conversation, blocks: readonly FiledBlock[]): string => {
  const given = cleanTitle(title);
  if (given !== '' && given !== 'None')
    return codePoints(given) <= limits.title ? given : shortened(given, limits.title - 1);
  const first = blocks.find(({ role }) => role === 'user') ?? blocks[0];
  return titleFrom(String(first?.content.text ?? ''));
};
