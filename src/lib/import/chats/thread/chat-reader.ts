import type { FiledBlock } from '#/lib/domain/session-file.ts';
import { stepFrom } from '#/lib/export/session-file.ts';
import type { ReadChat } from '../read-chat.ts';
import { type ChatContext, readChats } from '../read-chats.ts';
import type { NextChat } from './protocol.ts';

/** Reads a file whose bytes are handed over as they are wanted, and gives one conversation at a time. */
export class ChatReader {
  readonly #chats: AsyncGenerator<ReadChat>;
  /** The conversation that is being read. */
  #next: Promise<IteratorResult<ReadChat>> | undefined;
  /** Resolved when no more can be read without more bytes. */
  #hungry = Promise.withResolvers<{ hungry: true }>();
  #given = Promise.withResolvers<Uint8Array | null>();
  #blocks: readonly FiledBlock[] = [];

  constructor(context: ChatContext) {
    this.#chats = readChats(this.#bytes(), context);
  }

  /** Hands over the next bytes, after `next` said that it is hungry; null at the end of the file. */
  give(bytes: Uint8Array | null): undefined {
    this.#hungry = Promise.withResolvers();
    this.#given.resolve(bytes);
  }

  async next(): Promise<NextChat> {
    this.#next ??= this.#chats.next();
    const result = await Promise.race([this.#next, this.#hungry.promise]);
    if ('hungry' in result) return result;
    this.#next = undefined;
    return result.done ? { end: true } : this.#headOf(result.value);
  }

  blocks(from: number): FiledBlock[] {
    return stepFrom(this.#blocks, from);
  }

  #headOf(chat: ReadChat): NextChat {
    this.#blocks = 'taken' in chat ? chat.taken.read.blocks : [];
    if (!('taken' in chat)) return chat;
    const { read, ...place } = chat.taken;
    return { taken: { ...place, ...read, blocks: this.blocks(0), total: read.blocks.length } };
  }

  async *#bytes(): AsyncGenerator<Uint8Array> {
    for (;;) {
      this.#hungry.resolve({ hungry: true });
      const bytes = await this.#given.promise;
      if (bytes === null) return;
      this.#given = Promise.withResolvers();
      yield bytes;
    }
  }
}
