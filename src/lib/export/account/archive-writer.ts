import { windowsOf } from '#/lib/db/session-windows.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Session } from '#/lib/domain/session.ts';
import { dayIn } from '#/lib/domain/time-zone.ts';
import { ThreadCall } from '#/lib/threads/thread-call.ts';
import { type ExportFormat, fileNameOf } from '../formats/names.ts';
import type { ArchiveCalls, ArchiveFormat, ArchivePiece, MissingFiles, WriteJson } from './protocol.ts';
import { type RendererParts, SessionRenderer } from './session-renderer.ts';

/** Milliseconds, and MiB of heap: one file at a time is held, and a line for each. */
const bounds = { time: 6 * 3_600_000, heap: 512 };
const threadFile = new URL('./archive-thread.ts', import.meta.url);

interface Parts extends RendererParts {
  format: ArchiveFormat;
  /** Of each session. */
  formats: readonly ExportFormat[];
}

/** Writes a ZIP file piece by piece in a thread of its own, and the sessions in it in another one. */
export class ArchiveWriter implements AsyncDisposable {
  readonly #parts: Parts;
  readonly #thread: ThreadCall<ArchiveCalls>;
  readonly #renderer: SessionRenderer;
  readonly #missing: MissingFiles[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#thread = new ThreadCall<ArchiveCalls>(threadFile, { signal: parts.signal, ...bounds });
    this.#renderer = new SessionRenderer(parts);
  }

  /** Comes before everything else. */
  async begin(): Promise<void> {
    const { format, wording } = this.#parts;
    await this.#thread.call('begin', { format, now: wording.now });
  }

  readonly json: WriteJson = async (name, value) => (await this.#thread.call('json', { name, value })).bytes;

  /**
   * A session as its files; where it cannot be written in a format, also as JSON, window by window. False for one that was
   * deleted meanwhile.
   */
  async *session({ id }: Pick<Session, 'id'>): AsyncGenerator<ArchivePiece, boolean> {
    try {
      const missing: ExportFormat[] = [];
      for (const format of this.#parts.formats) {
        const rendered = await this.#renderer.render(id, format);
        if (rendered)
          yield await this.#file(
            `${placeOf(rendered.session, this.#parts.wording.timeZone)}.${format}`,
            rendered.bytes,
          );
        else missing.push(format);
      }
      if (missing.length === 0) return true;
      this.#missing.push({ session: id, formats: missing });
      const isThereAsJson = this.#parts.formats.includes('json') && !missing.includes('json');
      if (!isThereAsJson) yield* this.#windows(id);
      return true;
    } catch (error) {
      if (error instanceof JucaError && error.code === 'not_found') return false;
      throw error;
    }
  }

  /** The manifest and the end of the file. */
  async end(counts: Record<string, number>): Promise<ArchivePiece> {
    return (await this.#thread.call('end', { counts, missing: this.#missing })).bytes;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#renderer[Symbol.asyncDispose]();
    await this.#thread[Symbol.asyncDispose]();
  }

  async #file(name: string, bytes: ArchivePiece): Promise<ArchivePiece> {
    return (await this.#thread.call('file', { name, bytes }, [bytes.buffer])).bytes;
  }

  async *#windows(id: string): AsyncGenerator<ArchivePiece> {
    const write = (name: string, value: unknown) => this.json(`sessions/large/${id}/${name}.json`, value);
    let number = 0;
    for await (const { session, state, blocks } of windowsOf(this.#parts.sessions, id)) {
      if (number === 0) yield await write('session', { session, briefing: state });
      if (blocks.length === 0) return;
      number += 1;
      yield await write(`blocks-${String(number).padStart(5, '0')}`, blocks);
    }
  }
}

/** Where a session is: by its shelf, with its day and title for people and its id to tell it apart. */
const placeOf = ({ id, shelf, title, createdAt }: Session, timeZone: string): string =>
  `sessions/${shelf}/${[dayIn(timeZone, new Date(createdAt)), fileNameOf(title), id].filter(Boolean).join(' ')}`;
