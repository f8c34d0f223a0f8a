import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { matchNames } from './match-names.ts';
import { nameForm } from './name-form.ts';

const match = (one: string, other: string) => {
  const [first, second] = [nameForm(one), nameForm(other)];
  const both = [matchNames(first, second, { steps: 0 }), matchNames(second, first, { steps: 0 })];
  expect(both[0]).toBe(both[1]);
  return both[0];
};

describe('the same name', () => {
  it.each([
    ['Maria da Silva Santos', 'MARIA SILVA DOS SANTOS'],
    ['José Antônio de Sá', 'Jose Antonio de Sa'],
    ['SILVA, Maria da', 'Maria da Silva'],
    ['Espólio de João Prado Lima', 'João Prado Lima'],
    ['Transportes Aurora Ltda.', 'Transportes Aurora S/A'],
    ['Aurora Comércio de Alimentos EIRELI', 'Aurora Com. de Alimentos Ltda ME'],
    ['Construtora Delta (em recuperação judicial)', 'Constr. Delta S. A.'],
    ['Pão d’Açúcar S.A.', "Pão d'Acucar"],
  ])('is %s and %s', (one, other) => {
    expect(match(one, other)).toBe('name');
  });
});

describe('another spelling', () => {
  it.each([
    ['Luiz Souza', 'Luís Sousa'],
    ['Thiago Walter Kelly', 'Tiago Valter Keli'],
    ['Philippe Matheus Castro', 'Felipe Mateus Castro'],
    ['Maria Oliveira', 'Maria Olivira'],
    ['Ana Paula Ferreira', 'Ana Paula Ferriera'],
    ['Autopeças Uniao', 'Auto Pessas União'],
  ])('is %s and %s', (one, other) => {
    expect(match(one, other)).toBe('spelling');
  });
});

describe('a name that is written in part', () => {
  it.each([
    ['Maria Aparecida da Silva Santos', 'Maria Santos', 'part'],
    ['Maria Aparecida Silva', 'Maria Aparecida Silva Santos', 'part'],
    ['M. A. Silva', 'Maria Aparecida Silva', 'initials'],
    ['João P. Rodr. Lima', 'João Pedro Rodrigues Lima', 'initials'],
  ] as const)('is %s for %s', (one, other, kind) => {
    expect(match(one, other)).toBe(kind);
  });
});

describe('another name', () => {
  it.each([
    ['Maria Silva', 'Mário Silva'],
    ['Paula Santos Lima', 'Paulo Santos Lima'],
    ['Maria Souza', 'Maria Santos'],
    ['Ana', 'Ana Lima Prado'],
    ['Comércio de Alimentos Ltda.', 'Comércio de Bebidas Ltda.'],
    ['Transportes Aurora', 'Transportes Horizonte'],
    ['', 'Ana Prado'],
  ])('is %s, and %s', (one, other) => {
    expect(match(one, other)).toBeUndefined();
  });
});

it('counts a swap of neighbours as one edit, and stops beyond the most', () => {
  expect(editDistance('silva', 'sivla', 2)).toBe(1);
  expect(editDistance('abc', 'abc', 2)).toBe(0);
  expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
  expect(editDistance('a', 'abcdef', 2)).toBe(3);
});
