import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answered, modelAt, requestWith } from '../../../../tests/support/model-answers.ts';
import { createModelAnswerer } from './index.ts';

/** A message of Anthropic's protocol as a stream. */
const events = [
  {
    type: 'message_start',
    message: {
      id: 'm',
      type: 'message',
      role: 'assistant',
      model: 'claude-x',
      content: [],
      usage: { input_tokens: 40, output_tokens: 1 },
    },
  },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'A negativa ' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'é abusiva.' } },
  { type: 'content_block_stop', index: 0 },
  { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 7 } },
  { type: 'message_stop' },
];
const overloaded = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } };

let server: Server;
let answer: object[] = events;
let asked:
  | { url: string | undefined; headers: Record<string, unknown>; body: Record<string, unknown> }
  | undefined;
const model = () => {
  const { port } = server.address() as AddressInfo;
  return modelAt(`http://127.0.0.1:${port}/v1`, { kind: 'anthropic', model: 'claude-x' }, 'sk-segredo');
};
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { url, headers } = request;
    asked = { url, headers, body: JSON.parse(await text(request)) };
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const one of answer as { type: string }[])
      response.write(`event: ${one.type}\ndata: ${JSON.stringify(one)}\n\n`);
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => void server.close());

it('asks by the protocol of Anthropic, with its own header for the key', async () => {
  answer = events;
  const { text: written, tokens, reason } = await answered(createModelAnswerer(model()), requestWith());
  expect({ written, tokens, reason }).toEqual({
    written: 'A negativa é abusiva.',
    tokens: { input: 40, output: 7 },
    reason: null,
  });
  expect(asked).toMatchObject({
    url: '/v1/messages',
    headers: { 'x-api-key': 'sk-segredo', 'anthropic-version': '2023-06-01', 'user-agent': 'Juca' },
    body: { model: 'claude-x', stream: true, max_tokens: 8_000 },
  });
  expect(asked?.headers).not.toHaveProperty('authorization');
});

it.each([0, 2, 4, 6])('ends as malformed where the stream ends after %i events', async (count) => {
  answer = events.slice(0, count);
  const { text: written, reason } = await answered(createModelAnswerer(model()), requestWith());
  expect(reason).toBe('malformed');
  expect('A negativa é abusiva.'.startsWith(written)).toBe(true);
});

it('ends as busy where the host says so in the middle', async () => {
  answer = [...events.slice(0, 3), overloaded];
  const { text: written, reason } = await answered(createModelAnswerer(model()), requestWith());
  expect({ written, reason }).toEqual({ written: 'A negativa ', reason: 'busy' });
});
