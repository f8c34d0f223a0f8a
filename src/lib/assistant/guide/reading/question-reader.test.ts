import { describe, expect, it } from 'vitest';
import { ProgressContent } from '#/blocks/progress/definition.ts';
import { limits } from '#/lib/domain/limits.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { QuestionReader } from './question-reader.ts';

const source = (text: string) => ({ id: newId(), text, day: '2026-11-26' });

describe('QuestionReader', () => {
  it('counts the findings that do not fit the block', () => {
    const reader = new QuestionReader();
    for (let index = 0; index < 30; index += 1) reader.take(source('Súmula 608 do STJ. '.repeat(20)));
    const { progress } = reader.reading();
    expect(progress.findings).toHaveLength(500);
    expect(progress.coverage).toEqual({ messages: 30, read: 30, omitted: 100 });
    expect(ProgressContent.parse(progress)).toEqual(progress);
  });

  it('reads up to the limit of text and counts the messages beyond it', () => {
    const reader = new QuestionReader();
    const filler = source('\n'.repeat(60_000));
    const fillers = Math.ceil(limits.readingText / 60_000);
    for (let index = 0; index < fillers; index += 1) reader.take(filler);
    reader.take(source('Súmula 608 do STJ.'));
    const { progress } = reader.reading();
    expect(progress.findings).toEqual([]);
    expect(progress.coverage).toEqual({ messages: fillers + 1, read: fillers, omitted: 0 });
  });

  it('counts relative days from the day on which the message was written', () => {
    const reader = new QuestionReader();
    reader.take(source('Fomos intimados ontem, o prazo é até sexta.'));
    expect(reader.reading().progress.findings).toMatchObject([
      { kind: 'date', value: '2026-11-25', countedFrom: '2026-11-26' },
      { kind: 'deadline', value: '2026-11-27', countedFrom: '2026-11-26' },
    ]);
  });

  it('takes the last day of a deadline where the text names it, and none of a span', () => {
    const reader = new QuestionReader();
    reader.take(source('O recurso vence na sexta. Temos prazo de 5 dias para a réplica.'));
    const { points = [] } = reader.reading().diagnosis;
    expect(points.filter(({ kind }) => kind === 'deadline')).toMatchObject([
      { value: '2026-11-27', day: '2026-11-27' },
      { value: 'P5D', day: null },
    ]);
  });

  it('finds the theme in words that stand in different messages', () => {
    const reader = new QuestionReader();
    reader.take(source('Minha cliente é consumidora.'));
    reader.take(source('O plano de saúde negou a cobertura.'));
    expect(reader.reading().diagnosis.area).toBe('Direito do consumidor');
  });
});
