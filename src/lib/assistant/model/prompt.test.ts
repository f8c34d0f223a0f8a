import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citation } from '#/lib/domain/citation-marks.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Block } from '#/lib/domain/session.ts';
import { blockWith, requestWith } from '../../../../tests/support/model-answers.ts';
import { AnswerFailure } from '../answerer.ts';
import { promptFor } from './prompt.ts';
import { tokensIn } from './tokens.ts';

const options = { contextTokens: 32_000, tools: true, remark: '' };
const promptOf = (blocks: Block[], change = {}) =>
  promptFor(requestWith({ question: blocks.at(-1) as Block, blocks }), { ...options, ...change });
const saying = (text: string, role: Block['role'] = 'user') => blockWith({ role, content: { text } });

describe('promptFor', () => {
  it('gives the conversation in turns, and says how to cite a block', () => {
    const blocks = [saying('Primeira'), saying('Resposta', 'assistant'), saying('Segunda')];
    const { turns, leftOut, instructions } = promptOf(blocks);
    expect(leftOut).toBe(0);
    expect(turns).toEqual([
      { role: 'user', content: `mensagem ${citation('block', blocks[0]?.id ?? '')}\nPrimeira` },
      { role: 'assistant', content: 'Resposta' },
      { role: 'user', content: `mensagem ${citation('block', blocks[2]?.id ?? '')}\nSegunda` },
    ]);
    expect(instructions).toContain('[[decisao:ID]]');
    expect(instructions).toContain('searchLibrary');
    expect(instructions).not.toContain('mais antigos');
  });

  it('gives a card as the lines of its fields, as they are written', () => {
    const card = blockWith({
      role: 'assistant',
      type: 'diagnosis',
      content: { situation: 'Negativa\nde "cobertura"', area: '', points: [{ text: 'CPF 123' }], side: null },
    });
    const [turn] = promptOf([card, saying('E agora?')]).turns;
    expect(turn?.content).toMatch(
      /^diagnóstico \[\[bloco:\S+\]\]\nsituation: Negativa\nde "cobertura"\npoints:\n {2}-\n {4}text: CPF 123\n\n/,
    );
  });

  it('has no turn for an answer without text, and does not count it as left out', () => {
    const failed = blockWith({ role: 'assistant', type: 'answer', content: { text: ' ', state: 'failed' } });
    const { turns, leftOut } = promptOf([saying('Primeira'), failed, saying('Segunda')]);
    expect(leftOut).toBe(0);
    expect(turns.map(({ role }) => role)).toEqual(['user']);
    expect(turns[0]?.content).toMatch(/Primeira\n\n.*\nSegunda$/);
  });

  it('leaves the oldest blocks out, and counts them', () => {
    const blocks = Array.from({ length: 40 }, (_, index) => saying(`${index} ${'palavra '.repeat(200)}`));
    const { turns, leftOut, instructions } = promptOf(blocks, { contextTokens: 12_000 });
    expect(leftOut).toBeGreaterThan(20);
    expect(leftOut).toBeLessThan(39);
    expect(turns[0]?.content).toContain(`\n${leftOut} palavra`);
    expect(turns[0]?.content).not.toContain(`\n${leftOut - 1} palavra`);
    expect(instructions).toContain(`Os ${leftOut} blocos mais antigos`);
  });

  it('refuses a question that has no room', () => {
    expect(() => promptOf([saying('palavra '.repeat(20_000))])).toThrow(
      new AnswerFailure('context_too_long'),
    );
  });

  it('never takes more than the context, and always has the question last', () => {
    const block = fc.record({
      text: fc.string({ maxLength: 3_000, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
      role: fc.constantFrom<Block['role']>('user', 'assistant'),
    });
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 20 }),
        fc.integer({ min: 4_000, max: 40_000 }),
        (drawn, contextTokens) => {
          const blocks = [...drawn.map(({ text, role }) => saying(text, role)), saying('A pergunta?')];
          const { turns, leftOut, instructions, lookupTokens, answerTokens } = promptOf(blocks, {
            contextTokens,
          });
          const sent = turns.reduce((sum, { content }) => sum + tokensIn(content), tokensIn(instructions));
          expect(sent + lookupTokens + answerTokens).toBeLessThanOrEqual(contextTokens);
          expect(turns.at(-1)?.content).toContain('A pergunta?');
          expect(turns.map(({ role }) => role)).toEqual(
            turns.map((_, index) => (index % 2 ? 'assistant' : 'user')),
          );
          expect(leftOut).toBeLessThanOrEqual(drawn.length);
        },
      ),
    );
  });

  it('shows a block of an unknown type too', () => {
    const unknown = blockWith({ type: 'hologram', content: { id: newId(), depth: 3 } });
    expect(promptOf([unknown, saying('E isto?')]).turns[0]?.content).toContain('hologram [[bloco:');
  });
});
