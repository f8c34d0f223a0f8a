import { describe, expect, it } from 'vitest';
import type { Finding } from '#/blocks/progress/definition.ts';
import { labelledTexts, type Part, parts, readMarked } from '../../../../../bench/extraction/labelled.ts';
import { ratesOf, scoreRecognition } from '../../../../../bench/extraction/score.ts';
import { growthOf, linear } from '../../../../../tests/support/growth.ts';
import { recognise } from './index.ts';

/** Slightly below what `npm run bench -- extraction` measures. */
const floors: Record<Finding['kind'], number> = {
  case_number: 0.99,
  citation: 0.95,
  statute: 0.97,
  date: 0.95,
  deadline: 0.95,
  amount: 0.95,
  party: 0.92,
};

/** The same for texts that the rules were not improved for. */
const unseenFloors: Partial<Record<Part, Record<Finding['kind'], number>>> = {
  'practice-held-out': {
    case_number: 0.99,
    citation: 0.93,
    statute: 0.93,
    date: 0.93,
    deadline: 0.9,
    amount: 0.95,
    party: 0.85,
  },
};

describe('recognising what a text names', () => {
  for (const part of parts) {
    it.each(scoreRecognition(labelledTexts(part)))(
      `keeps its precision and recall on ${part}: $kind`,
      (score) => {
        const { precision, recall } = ratesOf(score.right, score);
        const floor = (unseenFloors[part] ?? floors)[score.kind];
        expect(score.labelled).toBeGreaterThan(0);
        expect(precision, score.falseAlarms.join('\n')).toBeGreaterThanOrEqual(floor);
        expect(recall, score.misses.join('\n')).toBeGreaterThanOrEqual(floor);
      },
    );
  }

  it('is measured on 150 texts and more', () => {
    expect(labelledTexts('seen').length + labelledTexts('held-out').length).toBeGreaterThanOrEqual(150);
  });

  it('scores a miss, a wrong value and a false alarm as errors', () => {
    const texts = [
      'Em «date|2024-01-02|hoje» pagou.',
      'Em «date|2024-01-03|02/01/2024» pagou.',
      'Em 05/01/2024.',
    ];
    const date = scoreRecognition(texts.map(readMarked)).find(({ kind }) => kind === 'date');
    expect(date).toMatchObject({ labelled: 2, found: 2, right: 0, placed: 1 });
    expect(date?.misses).toHaveLength(2);
    expect(date?.falseAlarms).toHaveLength(2);
  });

  it('finds nothing in an empty text and in blanks', () => {
    expect(recognise('')).toEqual([]);
    expect(recognise(' \n\u00a0 ')).toEqual([]);
  });

  it('gives places in the text as it was written', () => {
    const text = 'Cita a  Su\u0301mula\u00a0 7 do STJ.';
    const [found] = recognise(text);
    expect(found).toMatchObject({ value: 'Súmula 7/STJ', text: 'Su\u0301mula\u00a0 7 do STJ' });
    expect(text.slice(found?.start, found?.end)).toBe(found?.text);
  });

  it('reads a text of 60,000 characters as it reads its pieces, and nothing after them', () => {
    const sentence = 'Pagou R$ 10,00 em 02/01/2024, diz o REsp 1.234.567/SP. ';
    const text = sentence.repeat(Math.floor(60_000 / sentence.length)).padEnd(60_000);
    const found = recognise(`${text}Pagou R$ 99,00.`);
    expect(found).toHaveLength(3 * Math.floor(60_000 / sentence.length));
    expect(found.every(({ value }) => value !== '9900')).toBe(true);
  });

  it.each([
    'a\u0301\u0316\u0301\u0316\u0301\u0316',
    "D'A ",
    'Ana e Bia da ',
    'art. 1, 2, ',
    'mil e cem e ',
    'R$ 1.000 ',
    '1.234.567-',
    'REsp n. 1',
    'prazo de a de ',
    'Súmulas 1, 2 e 3, ',
    '(dez mil ',
    ' \n\u00a0',
    'Tema 1 a 2, ',
    'Acórdãos 1/2010, ',
    'art. 1º, § 1º, I, a, do ',
    'Reclamada: Ana Lima, ',
    'Município de Aa ',
    'prazo de até sexta ',
    '12/10 a ',
    '"um dois três ',
    'Maria Lima e ',
    'contra o Banco Aa e ',
    'defesa contra aa aa 15 dias, ',
    '15 dias da ciência ',
    '300 e 311, ',
  ])('takes time by the length of %j over and over', async (repeated) => {
    const texts = (size: number) => recognise(repeated.repeat(Math.ceil(size / repeated.length)));
    expect(await growthOf(texts, 3_750)).toBeLessThan(linear);
  });

  it('never reports two findings in one place', () => {
    const text = labelledTexts('seen')
      .map((each) => each.text)
      .join('\n\n');
    const found = recognise(text);
    expect(found.length).toBeGreaterThan(100);
    for (const [index, match] of found.entries()) {
      expect(match.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    }
  });
});
