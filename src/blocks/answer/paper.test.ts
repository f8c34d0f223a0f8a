import { describe, expect, it } from 'vitest';
import { textOf } from '#/lib/export/document.ts';
import { createContext } from '#/lib/export/model/context.ts';
import { materialId } from '../../../tests/support/export-material.ts';
import type { AnswerContent } from './definition.ts';
import { answer } from './paper.ts';

const context = () =>
  createContext({
    locale: 'pt-BR',
    timeZone: 'America/Sao_Paulo',
    numberOf: (id) => (id === materialId(3) ? 3 : undefined),
  });

const decision = materialId(77);
const text = `Veja **[[decisao:${decision}]]** e [[bloco:${materialId(3)}]].\n\n> Palavras que ninguém escreveu em lugar algum.\n\n- art. 2.050 do CC`;
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const content: AnswerContent = {
  text,
  author: { kind: 'model', id: 'ensaio', name: 'Modelo de ensaio' },
  state: 'interrupted',
  failure: null,
  startedAt: '2026-03-09T14:05:00.000Z',
  endedAt: null,
  tokens: null,
  marks: [
    {
      ...place(`[[decisao:${decision}]]`),
      kind: 'decision',
      target: decision,
      name: 'REsp 1.234.567/SP',
      standing: 'found',
    },
    { ...place(`[[bloco:${materialId(3)}]]`), kind: 'block', target: materialId(3), standing: 'found' },
    {
      ...place('Palavras que ninguém escreveu em lugar algum.'),
      kind: 'quotation',
      target: materialId(3),
      standing: 'altered',
    },
    { ...place('art. 2.050 do CC'), kind: 'statute', target: null, standing: 'unchecked' },
  ],
  question: materialId(1),
  run: null,
  offers: [],
  former: [],
};

describe('an answer on paper', () => {
  it('writes the address of a link out, and leads nowhere', () => {
    const linked = { ...content, text: 'Veja [o **acórdão**](https://example.com/?c=529).', marks: [] };
    const [, said] = answer(linked, context(), 'assistant');
    expect(said?.kind === 'paragraph' && textOf(said.runs)).toBe(
      'Veja o acórdão (https://example.com/?c=529).',
    );
    expect(JSON.stringify(said)).not.toContain('href');
  });

  it('says who wrote it and that it was interrupted, names its sources, and marks what was not verified', () => {
    const [head, said, quote, list] = answer(content, context(), 'assistant');
    expect(head).toMatchObject({ kind: 'note' });
    expect(head?.kind === 'note' && textOf(head.runs)).toBe(
      'Resposta de Modelo de ensaio, modelo de linguagem · interrompida',
    );
    expect(said).toMatchObject({
      kind: 'paragraph',
      runs: [
        { text: 'Veja ' },
        { text: '[REsp 1.234.567/SP]', bold: true },
        { text: ' e ' },
        { text: '[item 3]', block: 3 },
        { text: '.' },
      ],
    });
    expect(quote).toMatchObject({
      parts: [{ runs: [{}, { text: ' (não confere com a fonte)', italic: true }] }],
    });
    expect(list).toMatchObject({ items: [[{ runs: [{}, { text: ' (não conferida)', italic: true }] }]] });
  });

  it('says nothing of the state of one that is done, and that a citation without a name is one', () => {
    const done = { ...content, state: 'done' as const, text: `[[decisao:${decision}]]`, marks: [] };
    const parts = answer(
      { ...done, author: { kind: 'guide', id: 'guide', name: 'Juca' } },
      context(),
      'assistant',
    );
    expect(parts).toMatchObject([
      { runs: [{ text: 'Resposta das regras (Juca), sem inteligência artificial generativa' }] },
      { runs: [{ text: '[decisão]' }] },
    ]);
  });

  it.each([
    `Afirmação.[^1]\n\n[^1]: [[decisao:${decision}]], STJ`,
    `[Nota]: [[bloco:${materialId(3)}]] diz`,
    `[Nota]: https://example.com/[[bloco:${materialId(3)}]] diz`,
  ])('names a source wherever it stands: %j', (cited) => {
    const parts = answer({ ...content, text: cited, marks: [] }, context(), 'assistant');
    expect(JSON.stringify(parts)).not.toContain('[[');
    expect(JSON.stringify(parts)).toMatch(/"\[[^"]+\]"/);
  });

  it('puts a doubt that falls into the address of a link after it', () => {
    const linked = '[fonte](https://example.org/art-5)';
    const marks = [
      { start: 20, end: 26, kind: 'statute' as const, target: null, standing: 'unchecked' as const },
    ];
    const [, part] = answer({ ...content, text: linked, marks }, context(), 'assistant');
    expect(part).toMatchObject({
      runs: [{ text: 'fonte' }, { text: ' (https://example.org/art-5)' }, { text: ' (não conferida)' }],
    });
  });

  it('puts a doubt that falls into the address of a definition after it, where it is read as text', () => {
    const defined = 'Veja a [fonte][1].\n\n[1]: https://example.org/art-5';
    const start = defined.indexOf('art-5');
    const marks = [
      { start, end: start + 5, kind: 'statute' as const, target: null, standing: 'unchecked' as const },
    ];
    const parts = answer({ ...content, text: defined, marks }, context(), 'assistant');
    const words = parts.map((part) => ('runs' in part ? textOf(part.runs) : '')).join('\n');
    expect(words).toContain('https://example.org/art-5');
    expect(words).toContain('(não conferida)');
  });
});
