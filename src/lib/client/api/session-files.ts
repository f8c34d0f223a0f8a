import type { ReadDocument } from '#/lib/domain/briefing/read-document.ts';
import { docxType } from '#/lib/domain/file-kinds.ts';
import { answer, api } from './client.ts';
import { request } from './request.ts';

export type FileFormat = 'pdf' | 'docx' | 'md' | 'json';
export type FilePart = 'briefing' | 'delivery' | 'session';

export interface FileChoice {
  format: FileFormat;
  part: FilePart;
  /** With a table of its references; JSON has none. */
  withReferences: boolean;
}

export interface SessionDownload {
  blob: Blob;
  /** As the server names it. */
  name: string;
}

/** A session as a file. JSON is always whole. Throws `ApiError`. */
export const exportSession = async (
  id: string,
  { format, part, withReferences }: FileChoice,
  timeZone: string,
): Promise<SessionDownload> => {
  const isWhole = format === 'json';
  const query = {
    format,
    part: isWhole ? 'session' : part,
    timeZone,
    ...(withReferences && !isWhole && { references: 'true' as const }),
  } as const;
  // However long it is: a file has no deadline.
  const response = await api.sessions[':id'].export.$get({ param: { id }, query }, { fetch: request });
  const name = nameIn(response.headers.get('content-disposition') ?? '') ?? `juca.${format}`;
  return { blob: await response.blob(), name };
};

/** Reads the document in a DOCX; nothing is stored. Throws `ApiError`, with `found` for a file that is no DOCX. */
export const readDocument = (id: string, file: Blob): Promise<ReadDocument> =>
  answer(
    api.sessions[':id'].briefing.document.$post(
      { param: { id } },
      { fetch: request, headers: { 'Content-Type': docxType }, init: { body: file } },
    ),
  );

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
