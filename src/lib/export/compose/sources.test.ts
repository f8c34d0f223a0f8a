import { expect, it } from 'vitest';
import { exportMaterial } from '../../../../tests/support/export-material.ts';
import { textOf } from '../document.ts';
import { createContext } from '../model/context.ts';
import { noteParts } from './sources.ts';

it('tells of an account the day that it was where the reader is', () => {
  const block = exportMaterial().blocks.find(({ type }) => type === 'message');
  if (!block) throw new Error('The material has no message.');
  const late = { ...block, timestamp: '2026-03-10T01:30:00.000Z' };
  const context = createContext({
    locale: 'pt-BR',
    timeZone: 'America/Sao_Paulo',
    numberOf: () => undefined,
  });
  const notes = noteParts([{ number: 1, block: late }], context).flatMap((part) =>
    part.kind === 'facts' ? part.facts.map(({ runs }) => textOf(runs)) : [],
  );
  expect(notes).toEqual(['Relato de 9 de março de 2026.']);
});
