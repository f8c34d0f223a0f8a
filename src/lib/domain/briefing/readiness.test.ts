import { describe, expect, it } from 'vitest';
import type { DeliveryContent } from '#/blocks/delivery/definition.ts';
import { precedentEvent } from '../../../../tests/support/briefings.ts';
import { pointOf } from '../../../../tests/support/gathered.ts';
import { gapsOf as gapsOn } from './readiness.ts';

const source = '01890a5d-ac96-774b-bcce-b302099a8057';
const signature = {
  name: 'Ana Prado',
  registration: 'OAB/RS 12.345',
  city: 'Porto Alegre',
  letterhead: '',
  citations: 'courts',
  withColophon: true,
  withToolNote: true,
  date: '2026-03-09',
} as const;
const documentOf = (...texts: string[]) => ({
  mode: 'parecer' as DeliveryContent['mode'],
  sections: [{ heading: 'Relatório', statements: texts.map((text) => ({ text, sources: [source] })) }],
  paths: [],
  signature,
});
type Given = Parameters<typeof gapsOn>;
/** As on the day of the document, unless another is given. */
const gapsOf = (document: Given[0], basis: Given[1], today: string = signature.date) =>
  gapsOn(document, basis, today);
const kindsOf = (...given: Parameters<typeof gapsOf>) => gapsOf(...given).map(({ kind }) => kind);

describe('gapsOf', () => {
  it('finds nothing in a document that is complete', () => {
    const document = documentOf('O plano recusou a cirurgia. Cabe dano moral?', 'Sustentar a tese.');
    expect(gapsOf(document, { diagnosis: { points: [pointOf({})] } })).toEqual([]);
  });

  it.each([
    '?? ver a data',
    'Conferir no original.',
    'A data (?) do contrato.',
    'Assinado em ____.',
    'Valor xxx.',
    'Honorários a definir.',
    'TODO: juntar o contrato.',
  ])('finds the doubt in “%s”', (text) => {
    expect(kindsOf(documentOf(text), {})).toEqual(['doubt']);
  });

  it.each(['O autor pagou todo o preço.', 'DEVIDO EM TODO O PERÍODO.', 'Há débito pendente.'])(
    'finds no doubt in “%s”',
    (text) => {
      expect(kindsOf(documentOf(text), {})).toEqual([]);
    },
  );

  it('takes a step that tells somebody to check for no doubt, unless it was written for the case', () => {
    const path = (sources: string[]) => [
      { id: source, title: 'Recorrer', steps: [{ text: 'Conferir o cabimento.', sources }] },
    ];
    expect(kindsOf({ ...documentOf(), paths: path([]) }, {})).toEqual([]);
    expect(kindsOf({ ...documentOf(), paths: path([source]) }, {})).toEqual(['doubt']);
  });

  it('finds the text of an internal point wherever it stands, also behind marks', () => {
    const points = [pointOf({ use: 'internal', text: 'O cliente admite o atraso.' })];
    expect(kindsOf(documentOf('Nota: **O cliente** admite o atraso.'), { diagnosis: { points } })).toEqual([
      'internal_text',
    ]);
  });

  it('counts points that wait for the lawyer, and shows the first ones', () => {
    const points = [1, 2, 3, 4].map((index) => pointOf({ use: 'proposed', text: `Fato ${index}.` }, index));
    expect(gapsOf(documentOf('Um.'), { diagnosis: { points } })).toEqual([
      { kind: 'pending_points', passages: ['Fato 1.', 'Fato 2.', 'Fato 3.'], count: 4 },
    ]);
  });

  it('finds a statement whose sources are in question', () => {
    const [section] = documentOf('A recusa é **abusiva**.').sections;
    const statements = (section?.statements ?? []).map((each) => ({ ...each, edited: true as const }));
    const document = { ...documentOf(), sections: [{ heading: 'Mérito', statements }] };
    expect(gapsOf(document, {})).toEqual([{ kind: 'edited', passages: ['A recusa é abusiva.'], count: 1 }]);
  });

  it('finds an answer, a last day, a source and a signature that are missing', () => {
    const document = {
      ...documentOf('Cabe dano moral? [resposta a completar]'),
      paths: [{ id: source, title: 'Caminho', steps: [{ text: 'Invocar o Tema 69.', sources: [] }] }],
      signature: { ...signature, name: ' ' },
    };
    const points = [pointOf({ kind: 'deadline', text: '15 dias' })];
    expect(kindsOf(document, { diagnosis: { points } })).toEqual([
      'unanswered',
      'undated_deadline',
      'unsourced',
      'no_signature',
    ]);
  });

  it('finds decisions that nobody has judged, which the document leaves out', () => {
    const { provenance } = precedentEvent().precedent;
    const precedents = [
      { provenance, evaluation: null },
      { provenance, evaluation: 'useful' as const },
    ];
    expect(gapsOf(documentOf('Um.'), { precedents })).toEqual([
      { kind: 'unjudged', passages: ['STJ, REsp 1.234.567/SP'], count: 1 },
    ]);
  });

  it('finds a deadline that was past on the day of the document', () => {
    const points = ['2026-03-08', '2026-03-09'].map((day, index) =>
      pointOf({ kind: 'deadline', text: `Até ${day}`, day }, index),
    );
    expect(gapsOf(documentOf('Um.'), { diagnosis: { points } })).toEqual([
      { kind: 'past_deadline', passages: ['Até 2026-03-08'], count: 1 },
    ]);
  });

  it('finds a deadline that has become past since, and none that ends today', () => {
    const diagnosis = { points: [pointOf({ kind: 'deadline', text: 'Até hoje', day: '2026-03-20' })] };
    expect(kindsOf(documentOf('Um.'), { diagnosis }, '2026-03-20')).toEqual([]);
    expect(kindsOf(documentOf('Um.'), { diagnosis }, '2026-03-21')).toEqual(['past_deadline']);
    const unsigned = { ...documentOf('Um.'), signature: undefined };
    expect(kindsOf(unsigned, { diagnosis }, '2026-03-21')).toContain('past_deadline');
  });

  it('shows passages of the same beginning once, and counts them all', () => {
    const text = `A conferir: ${'o contrato '.repeat(20)}`;
    const [found] = gapsOf(documentOf(`${text}um.`, `${text}dois.`), {});
    expect([found?.passages.length, found?.count]).toEqual([1, 2]);
  });

  it('finds a strategy for nobody, and for no stage', () => {
    const document = { ...documentOf('Um.'), mode: 'estrategia' as const };
    expect(kindsOf(document, {})).toEqual(['no_side', 'no_stage']);
    expect(kindsOf(document, { diagnosis: { points: [], stage: 'recursal' } })).toEqual(['no_side']);
    expect(kindsOf(document, { diagnosis: { points: [], side: 'defendant' } })).toEqual(['no_stage']);
    const diagnosis = { points: [], side: 'defendant' as const, stage: 'recursal' as const };
    expect(kindsOf(document, { diagnosis })).toEqual([]);
  });
});
