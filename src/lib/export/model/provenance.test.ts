import { expect, it } from 'vitest';
import type { Provenance } from '#/blocks/precedent/definition.ts';
import { textOf } from '../document.ts';
import { createContext } from './context.ts';
import { provenanceFacts, provenanceLine } from './provenance.ts';

const context = createContext({ locale: 'pt-BR', timeZone: 'America/Sao_Paulo', numberOf: () => undefined });

const known: Provenance = {
  source: 'tema',
  court: 'STJ',
  number: 'REsp 1.102.552/CE',
  rapporteur: 'Sicrana',
  judgedOn: '2009-03-25',
  publishedOn: null,
  importedAt: null,
  panel: 'Primeira Seção',
  outvoted: 'Fulano de Tal',
  theme: 'Tema 67',
  leadingCase: 'REsp 9/SP',
  situation: 'superseded',
  binding: 'repetitive',
};

const wordsOf = (provenance: Provenance): string =>
  provenanceFacts(provenance, context)
    .map(({ term, runs }) => `${term}: ${textOf(runs)}`)
    .join('\n');

it('has every fact that is known of a decision', () => {
  const words = wordsOf(known);
  for (const fact of [
    'Órgão julgador: Primeira Seção',
    'Relator originário: Fulano de Tal',
    'Tema: Tema 67',
    'Processo paradigma: REsp 9/SP',
    'Situação: superado',
    'Força vinculante: recurso repetitivo',
  ])
    expect(words).toContain(fact);
  expect(provenanceLine(known, context)).toContain('superado');
});

it('says nothing of facts that are not known', () => {
  const { panel: _, theme: __, situation: ___, ...rest } = known;
  expect(wordsOf(rest)).not.toMatch(/Órgão julgador|Situação|Tema:/);
});
