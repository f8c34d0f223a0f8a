import { errorCodes } from '#/lib/domain/errors.ts';
import type { ImportReport } from '#/lib/domain/library/import-report.ts';
import { ApiError } from '../api/api.ts';
import { announceSignedOut } from '../api/signed-out.ts';

/**
 * Sends a file or text to the library and tells, from 0 to 1, how much the server has taken; it takes no faster than it
 * stores. By XMLHttpRequest, since `fetch` says nothing of an upload under way. Throws `ApiError`, or `AbortError`.
 */
export const importDecisions = (
  content: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ImportReport> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/library/import');
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      if (request.status === 200) resolve(JSON.parse(request.responseText));
      else reject(refusalOf(request));
    };
    request.onerror = () => reject(new ApiError(0, 'offline', 'The server could not be reached.'));
    request.onabort = () => reject(new DOMException('The import was stopped.', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(content);
  });

const refusalOf = ({ status, responseText }: XMLHttpRequest): ApiError => {
  const { code, detail, limit, max } = problemIn(responseText);
  const known = errorCodes.find((each) => each === code);
  if (status === 401) announceSignedOut();
  return new ApiError(
    status,
    known ?? (status === 401 ? 'unauthenticated' : 'unavailable'),
    String(detail ?? ''),
    {
      ...(typeof limit === 'string' && { limit }),
      ...(typeof max === 'number' && { max }),
    },
  );
};

const problemIn = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};
