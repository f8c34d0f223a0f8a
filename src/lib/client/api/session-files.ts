import type { Session } from '#/lib/domain/session.ts';
import { api } from './api.ts';

export type FileFormat = 'pdf' | 'docx' | 'md' | 'json';
export type FilePart = 'briefing' | 'delivery' | 'session';

export interface SessionDownload {
  blob: Blob;
  /** As the server names it. */
  name: string;
}

/** A session as a file. JSON is always whole. Throws `ApiError`. */
export const exportSession = async (
  id: string,
  format: FileFormat,
  part: FilePart,
  timeZone: string,
): Promise<SessionDownload> => {
  const query = new URLSearchParams({ format, part: format === 'json' ? 'session' : part, timeZone });
  const response = await api.download(`/api/sessions/${id}/export?${query}`);
  const name = nameIn(response.headers.get('content-disposition') ?? '') ?? `juca.${format}`;
  return { blob: await response.blob(), name };
};

/** Takes the session in an exported file in. Throws `ApiError`. */
export const importSession = (file: Blob): Promise<Session> =>
  api.post<Session>('/api/sessions/import', file);

/** The UTF-8 name that a Content-Disposition header gives (RFC 8187). */
export const nameIn = (disposition: string): string | undefined => {
  const encoded = /filename\*=UTF-8''([^;]+)/u.exec(disposition)?.[1];
  try {
    return encoded === undefined ? undefined : decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
};

/** Has the browser keep a file, as if it had been a link to it. */
export const saveFile = ({ blob, name }: SessionDownload): void => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
