import { vi } from 'vitest';
import type { LiveEvent } from '#/lib/client/live/live-connection.ts';

/** A request as a test's answer sees it. */
interface FakeRequest {
  method: string;
  /** Path with its query. */
  path: string;
  /** The JSON that was sent. */
  body: unknown;
  headers: Headers;
  /** Aborted once nobody waits for the answer. */
  signal: AbortSignal | undefined;
}

type Answer = unknown | ((request: FakeRequest) => unknown);

/** The HTTP API of one test: what it answers, what it was asked, and its change feed. */
export interface FakeApi {
  /** Every request but those for the change feed, oldest first. */
  requests: FakeRequest[];
  /**
   * Answers a route such as `GET /api/sessions` with a value as JSON, with a `Response` as it is, or with what a
   * function of the request returns. A route without its query stands for every query.
   */
  on: (route: string, answer: Answer) => void;
  /** Sends an event over the change feed to whoever listens. */
  announce: (event: Exclude<LiveEvent, { kind: 'reset' | 'deleted' }>) => void;
  /** Tells that the account was deleted; false where nobody listens yet. */
  announceDeleted: () => boolean;
}

const encoder = new TextEncoder();
let answers = new Map<string, Answer>();
let requests: FakeRequest[] = [];
let streams = new Set<ReadableStreamDefaultController<Uint8Array>>();

/** Answers every `fetch` of the test. A route without an answer is reported as offline, as when no server is there. */
export const fakeApi = (): FakeApi => {
  vi.stubGlobal('fetch', respond);
  return {
    requests,
    on: (route, answer) => void answers.set(route, answer),
    announce: (event) => {
      const chunk = encoder.encode(`event: change\ndata: ${JSON.stringify(event)}\n\n`);
      for (const stream of streams) stream.enqueue(chunk);
    },
    announceDeleted: () => {
      for (const stream of streams) stream.enqueue(encoder.encode('event: deleted\ndata: {}\n\n'));
      return streams.size > 0;
    },
  };
};

/** A refusal as the API writes it. */
export const problem = (status: number, code: string, details: object = {}): Response =>
  Response.json({ code, detail: code, ...details }, { status });

/** Forgets the answers and ends the change feed of the last test. */
export const resetFakeApi = (): void => {
  answers = new Map();
  requests = [];
  streams = new Set();
  vi.unstubAllGlobals();
};

const respond = async (path: string, init: RequestInit = {}): Promise<Response> => {
  if (path === '/api/live') return liveStream(init.signal);
  const { method = 'GET', body } = init;
  const sent = typeof body === 'string' ? JSON.parse(body) : undefined;
  const request = {
    method,
    path,
    body: sent,
    headers: new Headers(init.headers),
    signal: init.signal ?? undefined,
  };
  requests.push(request);
  const route = `${method} ${path}`;
  const answer = answers.get(route) ?? answers.get(route.replace(/\?.*/, ''));
  if (answer === undefined) throw new TypeError(`The test gave no answer for ${route}.`);
  const value = await (typeof answer === 'function' ? answer(request) : answer);
  if (value instanceof Response) return value.clone();
  return value === null ? new Response(null, { status: 204 }) : Response.json(value);
};

const liveStream = (signal: RequestInit['signal']): Response => {
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => {
      streams.add(stream);
      signal?.addEventListener('abort', () => {
        streams.delete(stream);
        stream.error(signal.reason);
      });
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
};
