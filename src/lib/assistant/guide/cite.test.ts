import { expect, it } from 'vitest';
import type { Provenance } from '#/blocks/precedent/definition.ts';
import { cite } from './cite.ts';

const ruling: Provenance = {
  source: 'manual',
  court: 'TJSP',
  number: 'Apelação 1000410-58.2021.8.26.0100',
  rapporteur: 'Fulana de Tal',
  office: 'Desembargadora',
  panel: '5ª Câmara de Direito Privado',
  judgedOn: '2022-03-14',
  publishedOn: null,
  importedAt: null,
};

it('cites by ABNT NBR 6023 with the jurisdiction first', () => {
  expect(cite(ruling, 'abnt')).toBe(
    'SÃO PAULO (Estado). Tribunal de Justiça (5ª Câmara de Direito Privado). Apelação 1000410-58.2021.8.26.0100. ' +
      'Relator: Des. Fulana de Tal. Julgamento: 14 mar. 2022.',
  );
});

it('names a case by its number where nothing else does, and shortens the office in a typed name', () => {
  const typed = { ...ruling, office: '', number: '1000410-58.2021.8.26.0100', panel: '' };
  expect(cite({ ...typed, rapporteur: 'Ministra Fulana de Tal' })).toBe(
    'TJSP, processo n. 1000410-58.2021.8.26.0100, rel. Min. Fulana de Tal, julgado em 14/03/2022',
  );
  expect(cite({ ...typed, rapporteur: 'Fulana de Tal' })).toContain('rel. Fulana de Tal');
});
