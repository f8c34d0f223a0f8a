import { buildHeader } from '#/lib/domain/page-headers.ts';
import { type ApiError, refusalOf, unanswered } from './api-error.ts';
import { demandOwnAccount, noteBuild, noteRefusal, ownerHeaders } from './standing.ts';

/**
 * Sends a file or text to an address of this server and tells, from 0 to 1, how much the server has taken; it takes no
 * faster than it stores. By XMLHttpRequest, since `fetch` says nothing of an upload under way. Gives the JSON of the
 * answer. Throws `ApiError`, or `AbortError`.
 */
export const upload = <Answer>(
  address: string,
  content: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    demandOwnAccount();
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    for (const [name, value] of Object.entries(ownerHeaders())) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      noteBuild(request.getResponseHeader(buildHeader));
      const answer = request.status === 200 ? answerIn<Answer>(request.responseText) : undefined;
      if (answer) resolve(answer);
      else reject(refusalIn(request));
    };
    request.onerror = () => reject(unanswered());
    request.onabort = () => reject(new DOMException('The import was stopped.', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(content);
  });

/** Undefined where something between here and the server answered in its place. */
const answerIn = <Answer>(text: string): Answer | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const refusalIn = (request: XMLHttpRequest): ApiError => {
  const error = refusalOf(request.status, request.responseText, request.getResponseHeader('Retry-After'));
  noteRefusal(error.code);
  return error;
};
