import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerFailureReason } from '#/blocks/answer/definition.ts';
import { type Rehearsal, startRehearsal } from '#/lib/assistant/rehearsal/server.ts';
import { limits } from '#/lib/domain/limits.ts';
import {
  answered,
  blockWith,
  foundDecision,
  modelAt,
  noTools,
  requestWith,
} from '../../../../tests/support/model-answers.ts';
import type { ModelBounds } from './bounds.ts';
import { createModelAnswerer } from './index.ts';

let host: Rehearsal;
let bodies: string[] = [];
beforeAll(async () => {
  host = await startRehearsal({ onRequest: (body) => bodies.push(body) });
});
beforeEach(() => {
  bodies = [];
});
afterAll(() => host.close());

const impatient: Partial<ModelBounds> = { firstWait: 1 };
const under = (fault: string, bounds = impatient, tools = false) =>
  createModelAnswerer(modelAt(host.address, { model: `rehearsal-${fault}`, tools }, 'sk-segredo'), {
    bounds,
  });

describe('a fault of the host', () => {
  it.each<[string, AnswerFailureReason, number, Partial<ModelBounds>?]>([
    ['error', 'server_error', 3],
    ['wrong-key', 'wrong_key', 1],
    ['context', 'context_too_long', 1],
    ['page', 'malformed', 1],
    ['redirect', 'malformed', 1],
    ['empty', 'malformed', 1],
    ['malformed', 'malformed', 1],
    ['broken', 'server_error', 1],
    ['refusal', 'refused', 1],
    ['length', 'too_long', 1],
    ['silence', 'silent', 1, { firstPart: 50 }],
    ['silence-0', 'silent', 1, { firstPart: 50 }],
    ['silence-2000', 'silent', 1, { nextPart: 50 }],
    ['huge', 'too_long', 1],
    ['flood', 'malformed', 1, { responseBytes: 1_000_000 }],
    ['busy', 'busy', 1, { longestWait: 900 }],
  ])('%s ends as %s', async (fault, reason, requests, bounds) => {
    const answer = await answered(under(fault, { ...impatient, ...bounds }));
    expect(answer.reason).toBe(reason);
    expect(bodies).toHaveLength(requests);
  });

  it('keeps what was written before it', async () => {
    expect((await answered(under('malformed'))).text).toMatch(/^Este é um modelo de ensaio/);
    expect((await answered(under('broken'))).text).toMatch(/^Este é um modelo de ensaio/);
    expect((await answered(under('huge'))).text).toHaveLength(limits.answerText);
  });

  it('is over once the host is there again', async () => {
    expect((await answered(under('error-2'))).reason).toBeNull();
    expect(bodies).toHaveLength(3);
    bodies = [];
    expect((await answered(under('busy-1'))).reason).toBeNull();
    expect(bodies).toHaveLength(2);
  });

  it('counts each step by itself', async () => {
    const tools = { ...noTools, searchLibrary: async () => [foundDecision()] };
    expect((await answered(under('error-1', impatient, true), requestWith({ tools }))).reason).toBeNull();
    expect(bodies).toHaveLength(3);
  });

  it('lets nobody wait who has stopped', async () => {
    for (const fault of ['busy', 'silence', 'silence-2000', 'slow']) {
      const stop = new AbortController();
      bodies = [];
      const answer = answered(under(fault), requestWith(), stop.signal);
      await expect.poll(() => bodies.length).toBe(1);
      stop.abort();
      expect((await answer).reason).toBeNull();
    }
  });

  it('is told without the key, the question or what the host said', async () => {
    for (const fault of ['error', 'wrong-key', 'context', 'malformed', 'broken', 'cut-900']) {
      const { cause } = await answered(under(fault));
      const told = inspect(cause, { depth: 9 });
      expect(told).toMatch(/^Error: /);
      expect(told).not.toMatch(/segredo|bariátrica|Incorrect|maximum context|had an error/);
    }
  });
});

describe('a host that cannot be reached', () => {
  it('refuses the connection', async () => {
    const gone = await startRehearsal();
    await gone.close();
    const answer = await answered(createModelAnswerer(modelAt(gone.address), { bounds: impatient }));
    expect(answer).toMatchObject({ reason: 'unreachable', cause: { message: 'ECONNREFUSED' } });
  });

  it('closes each connection at once, and is asked again', async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      socket.on('error', () => {});
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    const answer = await answered(createModelAnswerer(modelAt(address), { bounds: impatient }));
    server.close();
    expect(answer.reason).toBe('unreachable');
    expect(connections).toBe(3);
  });
});

describe('a stream that is cut', () => {
  const question = blockWith();
  /** The unbroken answer, and the bytes of its stream. */
  const whole = async () => {
    const answer = await answered(
      createModelAnswerer(modelAt(host.address, { tools: false })),
      requestWith({ question }),
    );
    const response = await fetch(`${host.address}/chat/completions`, {
      method: 'POST',
      body: bodies[0] ?? '',
    });
    return { text: answer.text, bytes: Buffer.from(await response.text()) };
  };

  it.each(['cut', 'end'])('%s: at each of 20 places a defined end, and what came stays', async (fault) => {
    const { text, bytes } = await whole();
    const finished = bytes.indexOf('"finish_reason":"stop"');
    const places = Array.from({ length: 20 }, (_, index) => Math.floor((bytes.length * index) / 20) + 1);
    expect(places.filter((place) => place < finished).length).toBeGreaterThan(15);
    const reasons = new Set<string | null>();
    for (const place of places) {
      const answer = await answered(under(`${fault}-${place}`), requestWith({ question }));
      expect(text.startsWith(answer.text)).toBe(true);
      if (place < finished) reasons.add(answer.reason);
      else expect(answer.text).toBe(text);
    }
    expect([...reasons]).toEqual([fault === 'cut' ? 'unreachable' : 'malformed']);
  });
});

describe('look-ups', () => {
  const search = () => {
    const queries: string[] = [];
    const tools = {
      ...noTools,
      searchLibrary: async (query: string) => {
        queries.push(query);
        return [foundDecision()];
      },
    };
    return { queries, tools };
  };

  it('end after so many steps with an answer', async () => {
    const { queries, tools } = search();
    const answer = await answered(under('lookups', impatient, true), requestWith({ tools }));
    expect(bodies).toHaveLength(6);
    expect(queries).toHaveLength(5);
    expect(JSON.parse(bodies[5] ?? '')).toMatchObject({ tool_choice: 'none' });
    expect(answer.reason).toBeNull();
    expect(answer.text).toContain('modelo de ensaio');
  });

  it('are bounded in one step too', async () => {
    const { queries, tools } = search();
    expect(
      (await answered(under('many-lookups', impatient, true), requestWith({ tools }))).reason,
    ).toBeNull();
    expect(queries).toHaveLength(12);
    expect(bodies[1]).toContain('Não há mais consultas.');
  });

  it('take arguments of bounded length', async () => {
    const { queries, tools } = search();
    const answer = await answered(under('long-arguments', impatient, true), requestWith({ tools }));
    expect(answer.reason).toBe('malformed');
    expect(queries).toEqual([]);
  });
});
