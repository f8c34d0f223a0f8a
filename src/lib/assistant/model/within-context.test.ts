import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Rehearsal, startRehearsal } from '#/lib/assistant/rehearsal/server.ts';
import { citation } from '#/lib/domain/citation-marks.ts';
import {
  answered,
  blockWith,
  modelAt,
  noTools,
  requestWith,
} from '../../../../tests/support/model-answers.ts';
import { readQuestion } from '../guide/reading/question-reader.ts';
import { createModelAnswerer } from './index.ts';
import type { ReadTexts } from './older-blocks.ts';

let host: Rehearsal;
let bodies: string[] = [];
beforeAll(async () => {
  host = await startRehearsal({ onRequest: (body) => void bodies.push(body) });
});
beforeEach(() => {
  bodies = [];
});
afterAll(() => host.close());

const read: ReadTexts = async (sources) => readQuestion(sources);

describe('a model that cannot be given the whole session', () => {
  it('gets a summary by rules of what has no room, and the reader is told of which blocks', async () => {
    const old = [3, 4, 5].map((position) =>
      blockWith({
        position,
        content: { text: `Multa de R$ ${position}00,00. ${'Relato antigo. '.repeat(1_000)}` },
      }),
    );
    const earlier = blockWith({ position: 1, content: { text: 'A sentença é de 12/03/2024.' } });
    const question = blockWith({ position: 6 });
    const readBefore = async (position: number) => (position > 1 ? [earlier] : []);
    const request = requestWith({
      question,
      blocks: [...old, question],
      omitted: 2,
      tools: { ...noTools, readBefore },
    });
    const model = modelAt(host.address, { contextTokens: 8_000 });
    const answer = await answered(createModelAnswerer(model, { read }), request);
    expect(answer.text).toMatch(
      /^_Os 5 blocos mais antigos .*: de 4 deles \(nº 1, 3 a 5\), o modelo recebeu apenas um resumo feito por regras; os outros ficaram fora desta resposta\._\n\nProcuro/,
    );
    const { messages } = JSON.parse(bodies[0] ?? '');
    expect(messages[0].content).toContain('um resumo de 4 deles, feito por regras');
    expect(messages[1].content).toContain(
      `nº 1, mensagem ${citation('block', earlier.id)}: datas: 12/03/2024`,
    );
    expect(messages[1].content).toContain('valores: R$ 300,00');
    expect(bodies[0]).not.toContain('Relato antigo');
  });

  it('is asked once more with half of the session where the host says that it is too long', async () => {
    const old = Array.from({ length: 8 }, (_, position) =>
      blockWith({ position: position + 1, content: { text: `${position} ${'Relato. '.repeat(300)}` } }),
    );
    const question = blockWith({ position: 9 });
    const request = requestWith({ question, blocks: [...old, question] });
    const under = (bytes: number) =>
      answered(createModelAnswerer(modelAt(host.address, { model: `rehearsal-context-${bytes}` })), request);
    const answer = await under(20_000);
    expect(answer.reason).toBeNull();
    expect(answer.text).toMatch(/^_Os \d blocos mais antigos desta sessão não couberam/);
    const [first = '', second = ''] = bodies;
    expect(first).toContain('0 Relato.');
    expect(Buffer.byteLength(second)).toBeLessThan(20_000);
    expect(second).toContain('7 Relato.');
    bodies = [];
    expect((await under(1_000)).reason).toBe('context_too_long');
    expect(bodies).toHaveLength(2);
  });
});
