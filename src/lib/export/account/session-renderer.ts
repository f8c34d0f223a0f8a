import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Logger } from '#/lib/logger.ts';
import type { ThreadCall } from '#/lib/threads/thread-call.ts';
import type { Wording } from '../compose/index.ts';
import { exportThread } from '../export-desk.ts';
import type { ExportFormat } from '../formats/names.ts';
import { gather } from '../gather.ts';
import type { ExportCalls } from '../thread/protocol.ts';
import type { ArchivePiece } from './protocol.ts';

const missingInArchive = 'a session is missing in an archive';

type Gathered = Awaited<ReturnType<typeof gather>>;

export interface RendererParts {
  sessions: OwnedSessions;
  wording: Wording;
  signal?: AbortSignal | undefined;
  /** Told what could not be written, and why. */
  logger?: Pick<Logger, 'error'>;
  /** Default: the thread of an export, with its time and memory for each file. */
  openThread?: (signal?: AbortSignal) => ThreadCall<ExportCalls>;
}

/**
 * Writes one session after another in a thread. A session that takes all its time or memory, or meets a defect, costs no
 * other one: the next file has a new thread.
 */
export class SessionRenderer implements AsyncDisposable {
  readonly #parts: RendererParts;
  #thread: ThreadCall<ExportCalls> | undefined;
  /** What the thread holds; `whole` is missing where the session could not be taken. */
  #held: { id: string; whole?: Gathered } | undefined;

  constructor(parts: RendererParts) {
    this.#parts = parts;
  }

  /**
   * A session in a format, with the session as it is then; undefined where it cannot be written so. Throws `not_found`, what
   * the store threw, and `unavailable` where the signal was aborted.
   */
  async render(
    id: string,
    format: ExportFormat,
  ): Promise<{ session: Gathered['session']; bytes: ArchivePiece } | undefined> {
    const thread = await this.#ready();
    try {
      if (this.#held?.id !== id) this.#held = { id, ...(await this.#take(thread, id)) };
      const { whole } = this.#held;
      if (!whole) return undefined;
      const bytes = await this.#write(thread, whole, format);
      return bytes && { session: whole.session, bytes };
    } finally {
      thread.rest();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#thread?.[Symbol.asyncDispose]();
  }

  async #ready(): Promise<ThreadCall<ExportCalls>> {
    if (this.#thread?.isOver) {
      await this.#thread[Symbol.asyncDispose]();
      this.#thread = undefined;
      if (this.#held?.whole) this.#held = undefined;
    }
    this.#thread ??= (this.#parts.openThread ?? exportThread)(this.#parts.signal);
    this.#thread.renew();
    return this.#thread;
  }

  /** Empty for a session that is too large for the thread, or that does not come to rest. */
  async #take(thread: ThreadCall<ExportCalls>, id: string): Promise<{ whole?: Gathered }> {
    try {
      await thread.call('drop', null);
      return { whole: await gather(this.#parts.sessions, id, (blocks) => thread.call('take', blocks)) };
    } catch (error) {
      if (this.#isAborted) throw error;
      const isOfSession = error instanceof JucaError && ['too_large', 'conflict'].includes(error.code);
      if (!isOfSession && !thread.isOver) throw error;
      this.#parts.logger?.error({ err: error, session: id }, missingInArchive);
      return {};
    }
  }

  async #write(
    thread: ThreadCall<ExportCalls>,
    whole: Gathered,
    format: ExportFormat,
  ): Promise<ArchivePiece | undefined> {
    const { wording, logger } = this.#parts;
    try {
      const request = { ...wording, format, part: 'session' as const };
      return (await thread.call('render', { ...whole, request })).bytes;
    } catch (error) {
      if (this.#isAborted) throw error;
      logger?.error({ err: error, session: whole.session.id, format }, missingInArchive);
      return undefined;
    }
  }

  get #isAborted(): boolean {
    return this.#parts.signal?.aborted === true;
  }
}
