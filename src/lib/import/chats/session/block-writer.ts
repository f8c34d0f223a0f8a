import { createHash } from 'node:crypto';
import { hashId, timeBits } from '#/lib/domain/hash-id.ts';
import type { JsonObject } from '#/lib/domain/json.ts';
import type { Role } from '#/lib/domain/session.ts';
import type { FiledBlock } from '#/lib/domain/session-file.ts';
import type { Conversation } from '../conversation.ts';
import { piecesOf } from './pieces.ts';

/** Characters of a source's id that are kept. */
const longestId = 200;

/** Where a block came from, in its metadata as `imported`. */
const originOf = ({ source }: Pick<Conversation, 'source'>, id: string): JsonObject => ({
  imported: { source, ...(id !== '' && { id: id.slice(0, longestId).toWellFormed() }) },
});

/** Writes the blocks of one session in order. The same session always gets the same ids. */
export class BlockWriter {
  readonly blocks: FiledBlock[] = [];
  readonly #conversation: Pick<Conversation, 'source'>;
  readonly #key: string;
  #time: string;

  /** `time` is that of blocks of which the source does not tell one, until another one does. */
  constructor(conversation: Pick<Conversation, 'source'>, key: string, time: string) {
    this.#conversation = conversation;
    this.#key = key;
    this.#time = time;
  }

  /** The time of a block without one of its own. */
  get time(): string {
    return this.#time;
  }

  /** Adds a block and gives its id. */
  add(role: Role, type: string, content: JsonObject, source: { id: string; at: string | null }): string {
    this.#time = source.at ?? this.#time;
    const position = this.blocks.length + 1;
    const digest = createHash('sha256').update(`${this.#key}\n${position}`).digest('hex');
    const id = hashId(timeBits(this.#time), digest);
    const metadata = originOf(this.#conversation, source.id);
    const places = { id, position, role, type, phase: 0 as const };
    this.blocks.push({ ...places, content, metadata, timestamp: this.#time, removedAt: null });
    return id;
  }

  /** Adds a text as messages, as many as it needs, and gives the id of the first; null for a text of blanks alone. */
  say(role: Role, text: string, source: { id: string; at: string | null }): string | null {
    const ids = piecesOf(text).map((piece) => this.add(role, 'message', { text: piece }, source));
    return ids[0] ?? null;
  }
}
