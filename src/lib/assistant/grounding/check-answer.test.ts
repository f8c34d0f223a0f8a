import { afterAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '#/lib/domain/json.ts';
import { decisions, sources } from '../../../../tests/support/answers/sources.ts';
import { growthOf, linear } from '../../../../tests/support/growth.ts';
import { blockWith } from '../../../../tests/support/model-answers.ts';
import { RulesDesk } from '../rules/rules-desk.ts';
import { checkAnswer } from './check-answer.ts';
import { readAnswer } from './read-answer.ts';

const desk = new RulesDesk();
afterAll(() => desk[Symbol.asyncDispose]());
const rules = desk.for({ id: 'ana' });

describe('checkAnswer', () => {
  it('G-01 gives at most 500 marks, the first ones', async () => {
    const marks = await checkAnswer('art. 186 do CC. '.repeat(600), sources, { rules });
    expect(marks).toHaveLength(500);
    expect(marks.at(-1)).toMatchObject({ start: 499 * 16, standing: 'found' });
  });

  it('G-06 reads and compares a long answer in a thread', async () => {
    const filler = 'Nada se cita aqui. '.repeat(3_000);
    const marks = await checkAnswer(`${filler}Diz o REsp 2.345.671/SP: “${decisions[0]?.summary}”`, sources, {
      rules,
    });
    expect(marks).toMatchObject([
      { kind: 'decision', standing: 'found' },
      { kind: 'quotation', standing: 'found', target: decisions[0]?.id },
    ]);
  });

  it.each([
    '“um dois tres quatro cinco seis” ',
    '“um dois ',
    '" ',
    '> um dois tres quatro cinco seis\n\n',
    '> ',
    '[[decisao:',
    'REsp 1.733.013/PR “um dois tres quatro cinco seis” ',
  ])(
    'G-06 takes time by the length of %j over and over',
    async (repeated) => {
      const growth = await growthOf((size) => readAnswer(repeated.repeat(size / repeated.length)), 4_000);
      expect(growth).toBeLessThan(linear);
    },
    60_000,
  );

  it('G-07: what was taken from a proposal of a model is no source', async () => {
    const by = { kind: 'model', id: 'ensaio', name: 'Ensaio' };
    const text = 'Como se decidiu no REsp 9.999.999/SP.';
    const withStatement = (statement: object) =>
      blockWith({
        type: 'delivery',
        role: 'assistant',
        content: { sections: [{ heading: 'I', statements: [statement] }] } as JsonObject,
      });
    const standing = async (statement: object) =>
      (await checkAnswer(text, { ...sources, blocks: [withStatement(statement)] }, { rules }))[0]?.standing;
    expect(await standing({ text, sources: [] })).toBe('found');
    expect(await standing({ text, sources: [], by })).toBe('unchecked');
  });

  it('asks for nothing once nobody waits', async () => {
    const text = 'Diz o REsp 2.345.671/SP.';
    await expect(checkAnswer(text, sources, { rules, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'unavailable',
    });
  });
});
