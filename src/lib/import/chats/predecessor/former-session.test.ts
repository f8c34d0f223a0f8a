import { describe, expect, it } from 'vitest';
import { briefingProblem } from '#/lib/domain/filed-briefing.ts';
import { FiledBlock } from '#/lib/domain/session-file.ts';
import { importNow } from '../../../../../tests/support/chats/read.ts';
import type { FormerRow } from './former-block.ts';
import { formerSession } from './former-session.ts';

const head = { id: 's1', title: 'Plano', created_at: '2025-02-01T10:00:00Z', updated_at: null };
const row = (type: string | undefined, content: unknown, metadata: object = {}): FormerRow => ({
  role: type === undefined ? 'user' : 'assistant',
  content: typeof content === 'string' ? content : JSON.stringify(content),
  timestamp: '2025-02-01T10:05:00Z',
  metadata: JSON.stringify({ type, ...metadata }),
});
const read = (...rows: FormerRow[]) => {
  const session = formerSession(head, rows, importNow);
  for (const block of session.blocks) FiledBlock.parse(block);
  expect(briefingProblem(session.state, session.blocks)).toBeUndefined();
  return session;
};
const typesOf = (...rows: FormerRow[]) => read(...rows).blocks.map(({ type }) => type);

const diagnosis = row('diagnosis', {
  situation: 'Negativa',
  area: 'Consumidor',
  tema: 'Plano',
  tese: 'Abusiva',
});
const chosen = row('action_prompt', { selected: 'avaliando' });
const picker = row('precedent_picker', { query: 'plano de saúde' });
const precedent = row('precedent', { processo: 'REsp 1', ministro: 'X', ementa: 'E.', evaluation: 'useful' });
const balance = row('risk_balance', { riscos: [{ titulo: 'R', severidade: 'alta' }], oportunidades: [] });

describe('a session of an older Juca', () => {
  it('I-40 keeps title, times, roles and messages, however their text is stored', () => {
    const session = read(
      row(undefined, { text: 'a' }),
      row('message', { content: 'b' }),
      row('message', '"c"'),
      row('message', 'd {'),
    );
    expect(session.session).toEqual({
      title: 'Plano',
      createdAt: '2025-02-01T10:00:00.000Z',
      updatedAt: '2025-02-01T10:05:00.000Z',
    });
    expect(session.blocks.map(({ role, content }) => [role, content.text])).toEqual([
      ['user', 'a'],
      ['assistant', 'b'],
      ['assistant', 'c'],
      ['assistant', 'd {'],
    ]);
  });

  it('I-41 makes a briefing of the blocks that a briefing of today has', () => {
    const { state, blocks } = read(diagnosis, chosen, picker, precedent, balance);
    expect(blocks.map(({ type }) => type)).toEqual([
      'diagnosis',
      'action_prompt',
      'precedent_picker',
      'precedent',
      'risk_balance',
    ]);
    expect(state).toMatchObject({ phase: 3, situation: 'avaliando', precedents: [blocks[3]?.id] });
    expect(blocks[0]?.content).toMatchObject({ situation: 'Negativa', theme: 'Plano', thesis: 'Abusiva' });
    expect(blocks[3]?.content).toMatchObject({
      provenance: { number: 'REsp 1', rapporteur: 'X' },
      summary: 'E.',
      evaluation: 'useful',
    });
    expect(blocks[4]?.content).toMatchObject({ items: [{ kind: 'risk', label: 'R', severity: 'alta' }] });
  });

  it('I-41 makes the last block of a kind the working one', () => {
    expect(typesOf(diagnosis, diagnosis)).toEqual(['former_diagnosis', 'diagnosis']);
    expect(typesOf(diagnosis, chosen)).toEqual(['diagnosis', 'former_action_prompt']);
    expect(typesOf(diagnosis, precedent)).toEqual(['diagnosis', 'former_precedent']);
    expect(typesOf(chosen, picker)).toEqual(['former_action_prompt', 'former_precedent_picker']);
  });

  it('I-42 keeps a block of another form with its fields', () => {
    const rows = [
      row('delivery', { mode: 'parecer', content: '# Parecer' }),
      row('exit_card', { data: { selected: 'concluir' } }),
      row('diagnosis', { odd: 1 }),
      row('timeline', { events: [1] }),
      row('Não é nome', { x: 1 }),
      row('chart', [1, 2]),
    ];
    expect(read(...rows).blocks.map(({ type, content }) => [type, content])).toEqual([
      ['former_delivery', { mode: 'parecer', content: '# Parecer' }],
      ['former_exit_card', { selected: 'concluir' }],
      ['former_diagnosis', { odd: 1 }],
      ['timeline', { events: [1] }],
      ['former_block', { x: 1 }],
      ['former_chart', { list: [1, 2] }],
    ]);
  });

  it('I-42 is read whatever a row holds', () => {
    const odd: FormerRow[] = [
      { role: null, content: null, timestamp: null, metadata: null },
      { role: 'tool', content: '{', timestamp: 'ontem', metadata: '[' },
      { role: 'user', content: '{"text":"x\\u0000y"}', timestamp: 1_738_404_000, metadata: '7' },
      { role: 'user', content: `{"text":"${'x'.repeat(300_000)}"}`, timestamp: null, metadata: '{}' },
      { role: 'user', content: '{"__proto__":{"a":1}}', timestamp: null, metadata: '{"type":"chart"}' },
      { role: 'user', content: '{}', timestamp: null, metadata: '{"phase":9}' },
    ];
    const { blocks } = read(...odd);
    const texts = blocks.map(({ role, content }) => [role, String(content.text)] as const);
    expect(texts.slice(0, 2)).toEqual([
      ['assistant', '{'],
      ['user', 'xy'],
    ]);
    expect(
      texts
        .filter(([, text]) => text.startsWith('xx'))
        .join('')
        .match(/x/g),
    ).toHaveLength(300_000);
    expect(texts.at(-1)).toEqual(['user', '{"__proto__":{"a":1}}']);
  });
});
