import { sessionsHeader } from '#/lib/domain/page-headers.ts';
import { dayIn } from '#/lib/domain/time-zone.ts';
import { unanswered } from '../api/api-error.ts';
import { api } from '../api/client.ts';
import { request } from '../api/request.ts';
import type { FileFormat, SessionDownload } from '../api/session-files.ts';
import { ZipProgress } from './zip-progress.ts';

/** How many sessions have arrived, and how many there will be. */
export interface ArchiveProgress {
  done: number;
  total: number;
}

export interface ArchiveChoice {
  /** Undefined for all of every shelf. */
  ids: readonly string[] | undefined;
  formats: readonly FileFormat[];
  timeZone: string;
}

/** Bytes that are handed to the browser together, which keeps large files out of the page's memory. */
const partSize = 8 * 1024 * 1024;

/** Sessions as a ZIP file. Throws `ApiError`, or what `signal` was aborted with. */
export const exportSessions = async (
  { ids, formats, timeZone }: ArchiveChoice,
  onProgress: (progress: ArchiveProgress) => void,
  signal: AbortSignal,
): Promise<SessionDownload> => {
  const response = await api.sessions.export.$post(
    { json: { formats: [...formats], timeZone, ...(ids && { sessions: [...ids] }) } },
    // However many there are: a file has no deadline.
    { fetch: request, init: { signal } },
  );
  const total = Number(response.headers.get(sessionsHeader));
  const zip = new ZipProgress();
  const blob = await collected(response, signal, (bytes) => {
    zip.take(bytes);
    onProgress({ done: Math.min(total, Math.floor(zip.files / formats.length)), total });
  });
  return { blob, name: `juca-${dayIn(timeZone, new Date())}.zip` };
};

const collected = async (
  { body }: Pick<Response, 'body'>,
  signal: AbortSignal,
  onBytes: (bytes: Uint8Array) => void,
): Promise<Blob> => {
  const reader = body?.getReader();
  const parts: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  const hand = () => {
    parts.push(new Blob(pieces));
    pieces = [];
    held = 0;
  };
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      pieces.push(next.value);
      held += next.value.byteLength;
      onBytes(next.value);
      if (held >= partSize) hand();
    }
  } catch (error) {
    // It ends without its last bytes, or the connection is gone.
    throw signal.aborted ? error : unanswered();
  }
  hand();
  return new Blob(parts, { type: 'application/zip' });
};
