import { type ErrorCode, type ErrorDetails, errorCodes } from '#/lib/domain/errors.ts';
import type { ActionResult } from '#/lib/domain/result.ts';
import { announceSignedOut } from './signed-out.ts';

/** `offline`: no answer came, so nothing is known about what happened; the others are the server's own codes. */
export type ApiErrorCode = ErrorCode | 'offline';

/** A refusal or a failure of a call to the server. `message` is English, for logs: people read the texts of `errors`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** HTTP status; 0 where no answer came or where an action was called. */
  readonly status: number;
  readonly code: ApiErrorCode;
  readonly details: ErrorDetails;

  constructor(status: number, code: ApiErrorCode, message: string, details: ErrorDetails = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** True for what may succeed when it is simply sent again. */
export const isPassing = (error: unknown): boolean =>
  error instanceof ApiError && ['offline', 'overloaded', 'unavailable'].includes(error.code);

interface Options {
  /** Sent as JSON; a file is sent as it is, and said to be JSON. */
  body?: unknown;
  /** The version the change is based on; another one answers `conflict`. */
  ifVersion?: number;
  signal?: AbortSignal;
}

const isErrorCode = (value: unknown): value is ErrorCode => errorCodes.some((code) => code === value);

const refusal = async (response: Response): Promise<ApiError> => {
  const problem: Record<string, unknown> = await response.json().catch(() => ({}));
  const code = isErrorCode(problem.code)
    ? problem.code
    : response.status === 401
      ? 'unauthenticated'
      : 'unavailable';
  const { limit, max, field, version } = problem as ErrorDetails;
  const retryAfter = Number(response.headers.get('retry-after')) || undefined;
  const details = Object.entries({ limit, max, field, version, retryAfter }).filter(
    ([, value]) => value !== undefined,
  );
  return new ApiError(response.status, code, String(problem.detail ?? ''), Object.fromEntries(details));
};

const send = async (
  method: string,
  path: string,
  { body, ifVersion, signal }: Options,
): Promise<Response> => {
  const headers = new Headers({ accept: 'application/json' });
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (ifVersion !== undefined) headers.set('if-match', `"${ifVersion}"`);
  const init: RequestInit = { method, headers, cache: 'no-store', ...(signal && { signal }) };
  if (body !== undefined) init.body = body instanceof Blob ? body : JSON.stringify(body);
  try {
    return await fetch(path, init);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(0, 'offline', 'The server could not be reached.');
  }
};

const answered = async (method: string, path: string, options: Options): Promise<Response> => {
  const response = await send(method, path, options);
  if (response.ok) return response;
  const error = await refusal(response);
  if (error.code === 'unauthenticated') announceSignedOut();
  throw error;
};

const call = async <T>(method: string, path: string, options: Options = {}): Promise<T> => {
  const response = await answered(method, path, options);
  return (response.status === 204 ? undefined : await response.json()) as T;
};

/** The HTTP API, from the browser. Each call throws `ApiError`; a 401 also announces that the sign-in is over. */
export const api = {
  get: <T>(path: string, options?: Options) => call<T>('GET', path, options),
  /** The answer as it is, for what is not JSON. */
  download: (path: string, options: Options = {}) => answered('GET', path, options),
  post: <T>(path: string, body: unknown, options?: Options) => call<T>('POST', path, { ...options, body }),
  patch: <T>(path: string, body: unknown, options?: Options) => call<T>('PATCH', path, { ...options, body }),
  delete: <T = void>(path: string, options?: Options) => call<T>('DELETE', path, options),
};

/**
 * Runs a Server Action and gives its value: `await act(renameSession({ id, title }))`. Throws `ApiError` for a
 * refusal and for a call that never reached the server.
 */
export const act = async <T>(answer: Promise<ActionResult<T>>): Promise<T> => {
  let result: ActionResult<T>;
  try {
    result = await answer;
  } catch (error) {
    // The framework's own call fails with a TypeError when nothing answered, and with an Error when the server broke.
    const code = error instanceof TypeError ? 'offline' : 'unavailable';
    throw new ApiError(0, code, 'The server gave no answer.');
  }
  if (result.ok) return result.value;
  if (result.error.code === 'unauthenticated') announceSignedOut();
  throw new ApiError(0, result.error.code, result.error.message, result.error.details);
};
