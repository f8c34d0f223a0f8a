import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ChatRequest, formOf } from './chat-request.ts';
import { eventsOf } from './events.ts';
import { type Fault, type FaultName, faultOf, faultOfModel, faults, rehearsalModel } from './faults.ts';
import { invalid, replyFor, send } from './replies.ts';
import { writeEvents } from './wire.ts';

interface RehearsalOptions {
  /** 0 for any free port. */
  port?: number;
  /** Milliseconds between two words. */
  pace?: number;
  /** Told of each request as it came: its body, and its headers. */
  onRequest?: (body: string, headers: IncomingMessage['headers']) => void;
  /** Told of each event as it is written, and of the request that it answers. */
  onEvent?: (event: string, body: string) => void;
}

export interface Rehearsal {
  /** Where the protocol is spoken, as `http://127.0.0.1:4010/v1`. */
  address: string;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Faults of which the number says how many requests meet them. */
const passing = new Set<FaultName>(['busy', 'error', 'formless']);

/** Bytes of a request; the rest is not read. */
const mostBytes = 8 * 1024 * 1024;

/**
 * A host on this machine that speaks OpenAI's chat completions with scripted answers. The model's name orders a fault, as
 * `rehearsal-cut-120` does, and so does `?fault=cut-120`.
 */
export const startRehearsal = async (options: RehearsalOptions = {}): Promise<Rehearsal> => {
  const { port = 0, pace = 0, onRequest = () => {}, onEvent = () => {} } = options;
  /** Requests so far under each fault that passes after some. */
  const seen = new Map<string, number>();

  /** The fault that this request meets; one with a number of requests is over after them. */
  const present = (ordered: Fault | undefined): Fault | undefined => {
    if (!ordered || ordered.at === undefined || !passing.has(ordered.name)) return ordered;
    const key = `${ordered.name}-${ordered.at}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before < ordered.at ? ordered : undefined;
  };

  const complete = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const body = await bodyOf(request);
    onRequest(body, request.headers);
    const { data } = ChatRequest.safeParse(parse(body));
    if (!data) return send(response, invalid('The rehearsal takes a streamed chat completion alone.'));
    const ordered = faultOf(url.searchParams.get('fault') ?? '') ?? faultOfModel(data.model);
    const fault = ordered?.name === 'formless' && !formOf(data) ? undefined : present(ordered);
    const reply = replyFor(fault);
    if (reply) return send(response, reply);
    if (fault?.name === 'silence' && fault.at === undefined) return;
    const onWrite = (event: string) => onEvent(event, body);
    await writeEvents(response, eventsOf(data, fault), { pace, fault, onWrite });
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://rehearsal');
    if (request.method === 'GET' && url.pathname === '/v1/models')
      return send(response, { status: 200, body: listed });
    if (request.method !== 'POST' || url.pathname !== '/v1/chat/completions')
      return send(response, { ...invalid('There is nothing here.'), status: 404 });
    complete(request, response, url).catch(() => response.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const listed = {
  object: 'list',
  data: [rehearsalModel, ...Object.keys(faults).map((name) => `${rehearsalModel}-${name}`)].map((id) => ({
    id,
    object: 'model',
    created: 0,
    owned_by: 'juca',
  })),
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error('The request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
};

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};
