import { describe, expect, it } from 'vitest';
import { exportMaterial, materialHash, materialId } from '../../../../tests/support/export-material.ts';
import type { Block } from '../../domain/session.ts';
import { type Part, textOf } from '../document.ts';
import { createContext } from './context.ts';
import { blockName, blockParts } from './index.ts';

const { blocks } = exportMaterial();
const numbers = new Map(blocks.map(({ id, position }) => [id, position]));
const context = createContext({
  locale: 'pt-BR',
  timeZone: 'America/Sao_Paulo',
  numberOf: (id) => numbers.get(id),
});

const blockOf = (type: string): Block => {
  const block = blocks.find((each) => each.type === type);
  if (!block) throw new Error(`The material has no ${type}.`);
  return block;
};

/** The words of parts, a line each. */
const words = (parts: readonly Part[]): string =>
  parts
    .map((part): string => {
      if (part.kind === 'facts')
        return part.facts.map(({ term, runs }) => `${term}: ${textOf(runs)}`).join('\n');
      if (part.kind === 'list') return part.items.map(words).join('\n');
      if (part.kind === 'quote') return words(part.parts);
      if (part.kind === 'code') return part.text;
      if (part.kind === 'rule') return '';
      if (part.kind !== 'table') return textOf(part.runs);
      return [part.columns.map(({ heading }) => heading), ...part.rows]
        .map((row) => row.map(textOf).join(' | '))
        .join('\n');
    })
    .join('\n');

const wordsOf = (type: string): string => words(blockParts(blockOf(type), context));

describe('the model of a block', () => {
  it('of a message of the lawyer is what was typed, without marks', () => {
    expect(blockParts(blockOf('message'), context)).toMatchObject([
      { kind: 'paragraph', runs: [{ text: 'O plano de saúde **recusou** a cirurgia de coluna.' }] },
      { kind: 'paragraph', runs: [{ text: '1. Há prescrição médica.\n2. O contrato é de 2012.' }] },
    ]);
  });

  it('of any other message is its Markdown', () => {
    const answer: Block = { ...blockOf('message'), role: 'assistant' };
    expect(blockParts(answer, context)).toMatchObject([
      { kind: 'paragraph', runs: [{ text: 'O plano de saúde ' }, { text: 'recusou', bold: true }, {}] },
      { kind: 'list', ordered: true, start: 1 },
    ]);
  });

  it('of a reading tells what was read, what is wrong with it, and where it stands', () => {
    expect(wordsOf('progress')).toContain(
      'Número de processo | 0001234-56.2020.8.26.0100\u00a0[1] | O dígito verificador não confere',
    );
  });

  it('of a diagnosis has every field, and the words that led to a proposal', () => {
    const text = wordsOf('diagnosis');
    expect(text).toContain(
      'Área do direito: Direito do consumidor (proposto pelo guia, lido no texto: plano de saúde)',
    );
    for (const each of ['Tese: A recusa é abusiva.', 'Situação descrita', 'O paciente tem 67 anos.']) {
      expect(text).toContain(each);
    }
  });

  it('of a precedent keeps the whole provenance', () => {
    expect(wordsOf('precedent').split('\n').slice(0, 8)).toEqual([
      'Número: REsp 1.234.567/SP',
      'Tribunal: STJ',
      'Relator: Min. Fulana de Tal',
      'Julgado em: 12/05/2020',
      'Publicado em: 18/05/2020',
      'Origem: espelho de acórdão do STJ',
      'Importado em: 1º de março de 2026 às 06:00',
      'Avaliação: Útil, favorável',
    ]);
  });

  it('of a balance has both sides, with weights and how what is resolved was resolved', () => {
    const text = wordsOf('risk_balance');
    expect(text).toContain('Cláusula de exclusão expressa\u00a0[1] | Alta | Possível | 75');
    expect(text).toContain('Súmula do tribunal\u00a0[5] | Alta | Provável | 90');
    expect(text).toContain('Prescrição\nResolvido: Prazo de dez anos. | Média | Improvável | 0');
  });

  it('of a balance has the heaviest first, as the screen has', () => {
    const block = blockOf('risk_balance');
    const items = (block.content.items as { kind: string; severity: string; label: string }[]).map(
      (item, at) => ({
        ...item,
        kind: 'risk',
        resolved: false,
        label: `Item ${at}`,
        severity: at === 0 ? 'baixa' : 'alta',
      }),
    );
    const text = words(blockParts({ ...block, content: { ...block.content, items } }, context));
    expect(text.indexOf('Item 0')).toBeGreaterThan(text.indexOf('Item 1'));
  });

  it('of a chart is a table with the same numbers', () => {
    expect(wordsOf('chart')).toContain('Riscos e pontos favoráveis | 90 | 75');
    expect(wordsOf('chart')).toContain('Probabilidade de êxito: provável.');
  });

  it('of a document has every statement with its sources, its paths, and its hash', () => {
    const text = wordsOf('delivery');
    expect(text).toContain('A recusa é abusiva.\u00a0[3, 5]');
    expect(text).toContain('Caminho 1 (escolhido): Ação judicial');
    expect(text).toContain('Reunir documentos.\u00a0[3]');
    expect(text).toContain(`SHA-256: ${materialHash}`);
  });

  it('of the other cards says what was chosen', () => {
    expect(wordsOf('action_prompt')).toBe('Avaliando um caso');
    expect(wordsOf('precedent_picker')).toContain('Busca: negativa cobertura');
    expect(wordsOf('summary')).toBe('Um precedente favorável.\u00a0[5]');
    expect(wordsOf('exit_card')).toBe('Exportar o documento\u00a0[10]');
  });

  it('of a type without a form of its own has its fields by name, in the order of the schema', () => {
    const content = { sources: ['STJ', 'TJSP'], query: '' };
    const picker = { ...blockOf('precedent_picker'), content };
    expect(words(blockParts(picker, context))).toBe('Busca: —\nOnde\nSTJ\nTJSP');
  });

  it('of an unknown type with very many values comes as JSON', () => {
    const content = { list: Array.from({ length: 50_000 }, () => 0) };
    const block = { ...blockOf('message'), type: 'timeline', content };
    expect(blockParts(block, context)).toEqual([{ kind: 'code', text: JSON.stringify(content) }]);
  });

  it('of an unknown type has every name and value in it', () => {
    expect(blockName(blockOf('hologram'), context)).toBe('Item do tipo hologram');
    expect(wordsOf('hologram')).toBe('título: Projeção\nnada: —\npartes\nnome: a\nvalor: 1');
  });

  it('of content that is not what its type says is readable too', () => {
    const strange = { ...blockOf('chart'), content: { percent: 'muito' } };
    expect(words(blockParts(strange, context))).toBe('percent: muito');
  });

  it('of a removed block says that it was removed', () => {
    const removed = { ...blockOf('message'), content: {}, removedAt: '2026-03-10T14:05:00.000Z' };
    expect(words(blockParts(removed, context))).toBe('Item removido em 10 de março de 2026 às 11:05.');
  });

  it('leaves out sources that are not in the session', () => {
    const statement = { text: 'Sem fonte.', sources: [materialId(999)] };
    const summary = { ...blockOf('summary'), content: { statements: [statement] } };
    expect(words(blockParts(summary, context))).toBe('Sem fonte.');
  });
});
