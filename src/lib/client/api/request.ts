import { buildHeader } from '#/lib/domain/page-headers.ts';
import { ApiError, refusalOf, unanswered } from './api-error.ts';
import { demandOwnAccount, noteBuild, noteRefusal, ownerHeaders } from './standing.ts';

/** Milliseconds after which a request without an answer is given up. */
export const deadline = 15_000;

/**
 * Sends a request to this server in the name of the page's owner, and gives an answer that is no refusal. Throws
 * `ApiError`, or what `init.signal` was aborted with. Where another account is signed in, nothing is sent any more.
 */
export const request = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
  demandOwnAccount();
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(ownerHeaders())) headers.set(name, value);
  const response = await answered(() => fetch(input, { ...init, headers, cache: 'no-store' }), init.signal);
  noteBuild(response.headers.get(buildHeader));
  if (response.ok) return response;
  const text = await response.text().catch(() => '');
  const error = refusalOf(response.status, text, response.headers.get('retry-after'));
  noteRefusal(error.code);
  throw error;
};

/** The same for an answer that is read whole, within the deadline. */
export const requestWhole = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
  const { signal: given } = init;
  const limit = AbortSignal.timeout(deadline);
  const signal = given ? AbortSignal.any([given, limit]) : limit;
  return answered(async () => {
    const response = await request(input, { ...init, signal });
    const body = response.status === 204 ? null : await response.arrayBuffer();
    return new Response(body, response);
  }, given);
};

/** What fails without an answer fails as `offline`, except where the caller gave it up. */
const answered = async <T>(ask: () => Promise<T>, signal: AbortSignal | null | undefined): Promise<T> => {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ApiError || signal?.aborted) throw error;
    throw unanswered();
  }
};
