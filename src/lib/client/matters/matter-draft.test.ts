import { expect, it } from 'vitest';
import { askedParties, draftOf, emptyDraft, inputOf, type MatterDraft, problemsOf } from './matter-draft.ts';
import { mayNameMatter } from './may-name-matter.ts';

const draft = (given: Partial<MatterDraft>): MatterDraft => ({ ...emptyDraft(), ...given });
const party = (name: string, document = '') => ({
  key: name,
  name,
  document,
  kind: 'person' as const,
  side: 'client' as const,
});

it('sends what was said, and leaves empty parties out', () => {
  const sent = inputOf(draft({ parties: [party('Ana'), party('')], tags: 'Urgente, , Família' }));
  expect(sent).toMatchObject({
    parties: [{ name: 'Ana', document: null }],
    tags: ['Urgente', 'Família'],
    caseNumber: null,
  });
});

it('holds a matter as its fields write it', () => {
  const { parties, tags, caseNumber } = draftOf({
    ...(inputOf(draft({})) as never as object),
    parties: [{ name: 'Ana', document: '52998224725', kind: 'person', side: 'client' }],
    tags: ['a', 'b'],
    caseNumber: null,
  } as never);
  expect([parties[0]?.document, tags, caseNumber]).toEqual(['529.982.247-25', 'a, b', '']);
});

it('says what the server would refuse', () => {
  expect(problemsOf(draft({}))).toEqual(['name']);
  const wrong = draft({ parties: [party('Ana', '1'), party('', '529.982.247-25')], caseNumber: '12' });
  expect(problemsOf(wrong)).toEqual(['caseNumber', 'document Ana', 'party ']);
  expect(problemsOf(draft({ name: 'Caso', caseNumber: '0000902-05.2017.5.09.0026' }))).toEqual([]);
});

it('asks about names of three letters and more, without a number that is not whole yet', () => {
  const asked = askedParties(draft({ parties: [party('An'), party('Ana Prado', '529.98')] }));
  expect(asked).toEqual({
    keys: ['Ana Prado'],
    parties: [{ name: 'Ana Prado', document: null, side: 'client' }],
  });
});

it('asks which matter a text names only where it may name one', () => {
  for (const text of ['Sobre Ana da Silva.', 'Autos 0000902-05.2017.5.09.0026', 'CPF 529.982.247-25'])
    expect(mayNameMatter(text), text).toBe(true);
  for (const text of ['O plano de saúde recusou a cirurgia.', 'Uma mensagem própria', 'Mudança 10', ''])
    expect(mayNameMatter(text), text).toBe(false);
});
