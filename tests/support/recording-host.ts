import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ChatRequest, mayLookUp, questionOf, resultsOf } from '#/lib/assistant/rehearsal/chat-request.ts';
import { citationMarks } from '#/lib/domain/citation-marks.ts';
import { below, type Random } from './random.ts';

export interface RecordingHost {
  address: string;
  /** Every byte that has arrived since the last call, headers included, and the bodies among them. */
  take(): { bytes: Buffer; bodies: Buffer[] };
  close(): Promise<void>;
}

const event = (data: unknown) => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
const chunk = (delta: object, finish: string | null = null) =>
  event({
    id: 'c',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'm',
    choices: [{ index: 0, delta, finish_reason: finish }],
  });
const call = (name: string, argument: object) =>
  chunk({
    tool_calls: [
      { index: 0, id: 'call_0', type: 'function', function: { name, arguments: JSON.stringify(argument) } },
    ],
  }) + chunk({}, 'tool_calls');

/**
 * A host on this machine that speaks OpenAI's chat completions and records all that it is sent. It searches the library
 * for `query`, reads the decision that is found first, and then repeats, in pieces of any length, all that it was told.
 */
export const startRecordingHost = async (query: string, random: Random): Promise<RecordingHost> => {
  let arrived: Buffer[] = [];
  let bodies: Buffer[] = [];

  const answer = (request: ChatRequest, response: ServerResponse): void => {
    const results = resultsOf(request);
    const [found] = results.flatMap(citationMarks).filter(({ kind }) => kind === 'decision');
    if (mayLookUp(request) && results.length === 0) response.write(call('searchLibrary', { query }));
    else if (mayLookUp(request) && results.length === 1 && found)
      response.write(call('readDecision', { id: found.id }));
    else {
      const characters = [...[questionOf(request), ...results].join('\n\n')];
      while (characters.length > 0)
        response.write(chunk({ content: characters.splice(0, 1 + below(12, random)).join('') }));
      response.write(chunk({}, 'stop'));
    }
    response.end(event('[DONE]'));
  };

  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const body = Buffer.concat(parts);
    bodies.push(body);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    answer(ChatRequest.parse(JSON.parse(body.toString())), response);
  });
  server.on('connection', (socket) => socket.on('data', (part: Buffer) => arrived.push(part)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    take: () => {
      const taken = { bytes: Buffer.concat(arrived), bodies };
      arrived = [];
      bodies = [];
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
