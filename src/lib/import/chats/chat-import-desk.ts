import type { ChatReport } from '#/lib/domain/chat-report.ts';
import { Turns } from '#/lib/threads/turns.ts';
import { Arrival } from '../arrival.ts';
import { ChatRun, type ChatSink } from './chat-run.ts';
import { importChats } from './import-chats.ts';
import type { ChatContext } from './read-chats.ts';

/** Imports under way, their files arriving or at work. */
const imports = { running: 4, runningPerOwner: 1, waiting: 8, perOwner: 2 };
/** Imports at work: a file that does not arrive holds no turn. */
const working = { running: 2, runningPerOwner: 1, waiting: imports.running, perOwner: 1 };

export interface ChatImporter {
  owner: string;
  sink: ChatSink;
}

/**
 * Takes conversations of files into accounts. A file is read as it comes and no faster than its conversations are stored.
 * An owner has one import at a time, and a bounded number is at work at once, for one conversation each.
 */
export class ChatImportDesk {
  readonly #imports = new Turns(imports);
  readonly #working = new Turns(working);

  /** Throws `overloaded` where too many imports are under way, and what the bytes throw; what was taken before is kept. */
  import(
    { owner, sink }: ChatImporter,
    bytes: AsyncIterable<Uint8Array>,
    context: ChatContext,
  ): Promise<ChatReport> {
    return this.#imports.take(owner, async () => {
      const run = new ChatRun(sink);
      const arrival = new Arrival(bytes);
      await importChats(arrival.bytes, run, context, { inTurn: (work) => this.#working.take(owner, work) });
      if (arrival.failure) throw arrival.failure.error;
      return run.report;
    });
  }
}
