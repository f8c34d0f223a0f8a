import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AnswerFailure, type AnswerTools } from '#/lib/assistant/answerer.ts';
import { type Rehearsal, startRehearsal } from '#/lib/assistant/rehearsal/server.ts';
import { citation } from '#/lib/domain/citation-marks.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import {
  answered,
  blockWith,
  foundDecision,
  modelAt,
  noTools,
  passage,
  requestWith,
} from '../../../../tests/support/model-answers.ts';
import { createModelAnswerer, firstRequest } from './index.ts';

let host: Rehearsal;
let bodies: string[] = [];
let headers: Record<string, unknown>[] = [];
beforeAll(async () => {
  host = await startRehearsal({
    onRequest: (body, sent) => {
      bodies.push(body);
      headers.push(sent);
    },
  });
});
beforeEach(() => {
  bodies = [];
  headers = [];
});
afterAll(() => host.close());

const decision = foundDecision();
const tools: AnswerTools = { ...noTools, searchLibrary: async () => [decision] };

describe('an answer of a model', () => {
  it('comes in pieces, with what a tool gave cited and quoted', async () => {
    const queries: [string, number][] = [];
    const searching: AnswerTools = {
      ...tools,
      searchLibrary: async (query, limit) => {
        queries.push([query, limit]);
        return [decision];
      },
    };
    const question = blockWith();
    const answer = await answered(
      createModelAnswerer(modelAt(host.address)),
      requestWith({ question, tools: searching }),
    );
    expect(answer.reason).toBeNull();
    expect(queries).toEqual([['cirurgia bariátrica indicada', 6]]);
    expect(answer.pieces.length).toBeGreaterThan(2);
    expect(answer.text).toMatch(/^Procuro primeiro na sua biblioteca\.\n\nEste é um modelo de ensaio/);
    expect(answer.text).toContain(citation('decision', decision.decision.id));
    expect(answer.text).toContain(`“${passage.split(' ').slice(0, 12).join(' ')}”`);
    expect(answer.text).toContain(citation('block', question.id));
    expect(answer.tokens?.input).toBeGreaterThan(100);
    expect(answer.tokens?.output).toBeGreaterThan(50);
  });

  it('is asked for with the key in its header, and nowhere else', async () => {
    const model = modelAt(host.address, {}, 'sk-segredo');
    await answered(createModelAnswerer(model), requestWith({ tools }));
    expect(headers.map(({ authorization }) => authorization)).toEqual([
      'Bearer sk-segredo',
      'Bearer sk-segredo',
    ]);
    expect(headers[0]).toMatchObject({ 'user-agent': 'Juca' });
    expect(bodies.join()).not.toContain('segredo');
    headers = [];
    await answered(createModelAnswerer(modelAt(host.address)));
    expect(headers[0]).not.toHaveProperty('authorization');
  });

  it('goes out as the hook gives it, and comes back restored, in text and in look-ups', async () => {
    const queries: string[] = [];
    const searching = {
      ...noTools,
      searchLibrary: async (query: string) => {
        queries.push(query);
        return [];
      },
    };
    const hosts: string[] = [];
    const answerer = createModelAnswerer(modelAt(host.address), {
      hooks: {
        beforeSend: async (body, name) => {
          hosts.push(name);
          return body.replaceAll('bariátrica', 'marcadora');
        },
        restore: () => {
          let held = '';
          return {
            push: (text) => {
              held += text;
              return '';
            },
            end: () => held.replaceAll('marcadora', 'bariátrica'),
          };
        },
        remark: 'Há marcadores.',
      },
    });
    const answer = await answered(answerer, requestWith({ tools: searching }));
    expect(bodies).toHaveLength(2);
    expect(hosts).toEqual([new URL(host.address).host, new URL(host.address).host]);
    expect(bodies.join()).not.toContain('bariátrica');
    expect(bodies[0]).toContain('Há marcadores.');
    expect(queries).toEqual(['cirurgia bariátrica indicada']);
    expect(answer.text).toContain('> O plano negou a cirurgia bariátrica');
  });

  it('gives a sign while the model looks something up', async () => {
    const { pieces } = await answered(createModelAnswerer(modelAt(host.address)), requestWith({ tools }));
    const [signs, words] = [pieces.filter((piece) => piece === ''), pieces.filter((piece) => piece !== '')];
    expect(signs.length).toBeGreaterThanOrEqual(2);
    expect(pieces.indexOf('')).toBeLessThan(pieces.indexOf(words.at(-1) ?? ''));
  });

  it('can be shown before it is asked for, byte for byte, and then nothing leaves', async () => {
    const [request, model] = [requestWith({ tools }), modelAt(host.address)];
    const shown = await firstRequest(model, request, 'Há marcadores.');
    expect(bodies).toEqual([]);
    await answered(createModelAnswerer(model, { hooks: { remark: 'Há marcadores.' } }), request);
    expect(bodies[0]).toBe(shown);
    await expect(
      firstRequest(
        model,
        requestWith({ question: blockWith({ content: { text: 'a'.repeat(200_000) } }) }),
        '',
      ),
    ).rejects.toThrow(new AnswerFailure('context_too_long'));
  });

  it('does not go out where the hook refuses it', async () => {
    const beforeSend = () => Promise.reject(new AnswerFailure('not_allowed'));
    const answer = await answered(createModelAnswerer(modelAt(host.address), { hooks: { beforeSend } }));
    expect(answer).toMatchObject({ text: '', reason: 'not_allowed' });
    expect(bodies).toEqual([]);
  });

  it('ends with a refusal of the store as the hook threw it', async () => {
    const refusal = new JucaError('overloaded', 'Not now.');
    const answerer = createModelAnswerer(modelAt(host.address), {
      hooks: { beforeSend: () => Promise.reject(refusal) },
    });
    await expect(answered(answerer)).rejects.toBe(refusal);
    expect(bodies).toEqual([]);
  });

  it('shows the hook every request, also one that is sent again', async () => {
    let shown = 0;
    const beforeSend = async (body: string) => {
      shown += 1;
      return body;
    };
    const model = modelAt(host.address, { model: 'rehearsal-error', tools: false });
    await answered(createModelAnswerer(model, { hooks: { beforeSend }, bounds: { firstWait: 1 } }));
    expect([shown, bodies.length]).toEqual([3, 3]);
  });

  it('ends the request to the host with the signal, and with whoever reads it', async () => {
    for (const leave of ['abort', 'break']) {
      const closed = Promise.withResolvers<void>();
      const endless = createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        const piece = JSON.stringify({ choices: [{ delta: { content: 'a ' } }] });
        const timer = setInterval(() => response.write(`data: ${piece}\n\n`), 5);
        response.on('close', () => {
          clearInterval(timer);
          closed.resolve();
        });
      }).listen(0, '127.0.0.1');
      await once(endless, 'listening');
      const model = modelAt(`http://127.0.0.1:${(endless.address() as AddressInfo).port}/v1`);
      const stop = new AbortController();
      for await (const _ of createModelAnswerer(model).answer(requestWith(), stop.signal)) {
        if (leave === 'break') break;
        stop.abort();
      }
      await closed.promise;
      endless.close();
    }
  });

  it('looks nothing up where the model is set so', async () => {
    const answer = await answered(
      createModelAnswerer(modelAt(host.address, { tools: false })),
      requestWith({ tools }),
    );
    expect(bodies).toHaveLength(1);
    expect(JSON.parse(bodies[0] ?? '')).not.toHaveProperty('tools');
    expect(answer.reason).toBeNull();
    expect(answer.text).not.toContain('Procuro');
  });

  it('stops at the signal, at once, and asks no further', async () => {
    const answerer = createModelAnswerer(modelAt(host.address, { model: 'rehearsal-silence-900' }));
    const stop = new AbortController();
    const seen: string[] = [];
    for await (const change of answerer.answer(requestWith({ tools }), stop.signal)) {
      if (change.kind !== 'text') continue;
      seen.push(change.text);
      stop.abort();
    }
    expect(seen.join('')).toMatch(/^Procuro /);
    expect(seen).toHaveLength(1);
    expect(bodies).toHaveLength(1);
  });

  it('asks nobody where the signal is aborted before', async () => {
    const answer = await answered(
      createModelAnswerer(modelAt(host.address)),
      requestWith(),
      AbortSignal.abort(),
    );
    expect(answer).toMatchObject({ text: '', reason: null });
    expect(bodies).toEqual([]);
  });

  it('goes on from what was written', async () => {
    const begun = 'O contrato tem de ser lido, e a negativa';
    const { reason } = await answered(createModelAnswerer(modelAt(host.address)), requestWith({ begun }));
    expect(reason).toBeNull();
    const { messages } = JSON.parse(bodies[0] ?? '');
    expect(messages.map(({ role }: { role: string }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'user',
    ]);
    expect(messages[2].content).toBe(begun);
  });

  it('tells first what the model could not be given', async () => {
    const old = [1, 2, 3].map(() => blockWith({ content: { text: 'Relato antigo. '.repeat(1_000) } }));
    const question = blockWith();
    const request = requestWith({ question, blocks: [...old, question], omitted: 5 });
    const answer = await answered(
      createModelAnswerer(modelAt(host.address, { contextTokens: 8_000 })),
      request,
    );
    expect(answer.text).toMatch(/^_Os 8 blocos mais antigos desta sessão não couberam.*_\n\nProcuro/);
    expect(bodies[0]).toContain('Os 8 blocos mais antigos da sessão não estão nas mensagens');
  });

  it('keeps an error of the store as it is, and gives none of it away', async () => {
    const broken = {
      ...noTools,
      searchLibrary: async () => {
        throw new Error('SQLITE_IOERR in /var/lib');
      },
    };
    await expect(
      answered(createModelAnswerer(modelAt(host.address)), requestWith({ tools: broken })),
    ).rejects.toThrow('SQLITE_IOERR');
    expect(bodies.join()).not.toContain('SQLITE');
  });
});
