import { expect, it } from 'vitest';
import { citation } from '#/lib/domain/citation-marks.ts';
import type { Block } from '#/lib/domain/session.ts';
import { blockWith } from '../../../../tests/support/model-answers.ts';
import { readQuestion } from '../guide/reading/question-reader.ts';
import { wordsOf } from './block-text.ts';
import { summaryOf } from './summary.ts';
import { tokensIn } from './tokens.ts';

const summarised = (blocks: Block[], tokens = 2_000) => {
  const sources = blocks.map((block) => ({ id: block.id, text: wordsOf(block), day: '2026-11-27' }));
  return summaryOf(blocks, readQuestion(sources).progress.findings, tokens);
};
const saying = (text: string, position: number) => blockWith({ content: { text }, position });

it('has a line for each block: what the rules recognise, with the block’s id and number', () => {
  const told = saying(
    'A autora Maria Souza pede R$ 10.000,00. A sentença é de 12/03/2024, com base no art. 51 do CDC e no REsp 1.733.013/PR.',
    7,
  );
  const { text, blocks } = summarised([saying('Bom dia.', 6), told]);
  expect(blocks).toEqual([told]);
  const [, line = '', ...more] = text.split('\n');
  expect(more).toEqual([]);
  expect(line).toContain(`- nº 7, mensagem ${citation('block', told.id)}: citações: `);
  for (const fact of ['art. 51 do CDC', 'REsp 1.733.013/PR', 'datas: 12/03/2024', 'valores: R$ 10.000,00'])
    expect(line).toContain(fact);
  expect(line).toContain('autora: Maria Souza');
  expect(line).not.toContain('pede');
});

it('tells what was decided on a card', () => {
  const precedent = blockWith({
    type: 'precedent',
    role: 'assistant',
    position: 9,
    content: {
      libraryId: null,
      provenance: {
        source: 'manual',
        court: 'STJ',
        number: 'REsp 1.733.013/PR',
        rapporteur: '',
        judgedOn: null,
        publishedOn: null,
        importedAt: null,
      },
      summary: '',
      thesis: '',
      evaluation: 'useful',
      stance: 'favorable',
      note: '',
    },
  });
  expect(summarised([precedent]).text).toContain('decidido: precedente REsp 1.733.013/PR útil, favorável');
});

it('leaves a name out that the rules do not recognise without the words around it', () => {
  const told = saying('Quem interpôs foi Xerxola Quibano, brasileira, e a outra é a ré Ana Lima.', 1);
  const { findings } = readQuestion([{ id: told.id, text: wordsOf(told), day: '2026-11-27' }]).progress;
  expect(findings.map(({ text }) => text)).toContain('Xerxola Quibano');
  const odd = findings.map((finding) => ({ ...finding, role: 'zzz' }));
  const { text } = summaryOf([told], odd, 2_000);
  expect(text).not.toContain('Xerxola');
  expect(text).toContain('zzz: Ana Lima');
});

it('keeps to its tokens, and to the newest blocks', () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    saying(`Paguei R$ ${at + 1}00,00 em 12/03/2024.`, at + 1),
  );
  const { text, blocks } = summarised(many, 400);
  expect(tokensIn(text)).toBeLessThanOrEqual(400);
  expect(blocks.length).toBeGreaterThan(3);
  expect(blocks).toEqual(many.slice(-blocks.length));
  expect(summarised(many, 10)).toEqual({ text: '', blocks: [] });
});
