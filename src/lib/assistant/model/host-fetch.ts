import { setTimeout as wait } from 'node:timers/promises';
import type { Model } from '#/lib/models/model.ts';
import { AnswerFailure } from '../answerer.ts';
import { BoundedReader } from './bounded-reader.ts';
import type { ModelBounds } from './bounds.ts';
import { beginningOf, brokenOff, networkCode } from './broken-off.ts';
import { EventMerger } from './event-merger.ts';
import type { ModelHooks } from './hooks.ts';
import { reasonOfStatus } from './host-reason.ts';
import { mergedBody, plainBody } from './merged-body.ts';
import { retryAfter } from './retry-after.ts';

interface HostOptions {
  model: Model;
  hooks: Pick<ModelHooks, 'beforeSend' | 'meter'>;
  bounds: ModelBounds;
}

/** What a host did instead of answering. */
interface Setback {
  failure: AnswerFailure;
  /** Whether asking again may help. */
  passing: boolean;
  /** Milliseconds that the host asks for. */
  asked?: number | undefined;
}

/**
 * The `fetch` that the SDK is given. Only here do requests leave: each after `beforeSend`, with the key, to the model's own
 * address. A redirect is not followed, since it would take the question elsewhere. A host that is busy or has an error is
 * asked again, which doubles nothing, as no part of its answer was there. Failures are `AnswerFailure`, and their causes
 * name statuses and codes alone.
 */
export const hostFetch =
  ({ model, hooks, bounds }: HostOptions): typeof globalThis.fetch =>
  async (input, init = {}) => {
    const { body, signal } = init;
    if (typeof body !== 'string' || !signal)
      throw new TypeError('A model is asked with a text and a signal.');
    for (let attempt = 1; ; attempt += 1) {
      const request = {
        ...init,
        headers: headersOf(model, init.headers),
        body: await hooks.beforeSend(body, model.host),
      };
      signal.throwIfAborted();
      hooks.meter.sent(request.body);
      const result = await send(input, request, { kind: model.kind, signal, bounds });
      if (result instanceof Response) return result;
      hooks.meter.refused();
      const pause = result.asked ?? bounds.firstWait * 2 ** (attempt - 1);
      if (!result.passing || attempt >= bounds.attempts || pause > bounds.longestWait) throw result.failure;
      await wait(pause, undefined, { signal });
    }
  };

const headersOf = (model: Model, given: HeadersInit | undefined): Headers => {
  const headers = new Headers(given);
  headers.set('user-agent', 'Juca');
  const key = model.key();
  headers.delete('authorization');
  headers.delete('x-api-key');
  if (key !== null && model.kind === 'anthropic') headers.set('x-api-key', key);
  if (key !== null && model.kind === 'openai') headers.set('authorization', `Bearer ${key}`);
  return headers;
};

interface Sending {
  kind: Model['kind'];
  signal: AbortSignal;
  bounds: ModelBounds;
}

const send = async (
  input: RequestInfo | URL,
  request: RequestInit,
  { kind, signal, bounds }: Sending,
): Promise<Response | Setback> => {
  let response: Response;
  try {
    response = await fetch(input, { ...request, redirect: 'manual', cache: 'no-store' });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    return { failure: brokenOff(error), passing: droppedCodes.has(networkCode(error) ?? '') };
  }
  const { ok, status, statusText, headers } = response;
  if (!ok) return setbackOf(response, bounds);
  const reader = response.body && new BoundedReader(response.body, bounds.responseBytes, signal);
  const isStream = headers.get('content-type')?.startsWith('text/event-stream');
  const body =
    reader && (isStream ? mergedBody(reader, new EventMerger(kind), bounds.mergeEvery) : plainBody(reader));
  return new Response(body, { status, statusText, headers });
};

/** A connection that had been kept open and that the host had just closed. */
const droppedCodes = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

const passingStatuses = new Set([429, 500, 502, 503, 504, 529]);

const setbackOf = async (response: Response, { errorBytes }: ModelBounds): Promise<Setback> => {
  const said = await beginningOf(response, errorBytes).catch(() => '');
  const cause = new Error(`the host answered ${response.status}`);
  return {
    failure: new AnswerFailure(reasonOfStatus(response.status, said), { cause }),
    passing: passingStatuses.has(response.status),
    asked: retryAfter(response.headers, Date.now()),
  };
};
