import { expect, it } from 'vitest';
import { editDocument } from './document-edit.ts';
import { documentStanding } from './document-standing.ts';
import { editedFrom } from './edited.ts';

const original = { title: 'Parecer', sections: [], paths: [] };
const stored = JSON.stringify(original);
const elsewhere = JSON.stringify({ ...original, title: 'Outro' });
const edited = editDocument(editedFrom(original), { type: 'title', text: 'Meu' });
const draft = { base: stored, state: 'open' as const };

it('tells an edit that changed nothing from one that did', () => {
  expect(documentStanding(undefined, undefined, stored)).toBe('same');
  expect(documentStanding(draft, editedFrom(original), stored)).toBe('same');
  expect(documentStanding(draft, edited, stored)).toBe('changed');
});

it('tells what is on its way and what was not stored', () => {
  expect(documentStanding({ ...draft, state: 'saving' }, edited, stored)).toBe('saving');
  expect(documentStanding({ ...draft, state: 'refused' }, edited, stored)).toBe('failed');
});

it('is a conflict once another text is stored, unless it is the same as what was written', () => {
  expect(documentStanding(draft, edited, elsewhere)).toBe('conflict');
  const same = editDocument(editedFrom(original), { type: 'title', text: 'Outro' });
  expect(documentStanding(draft, same, elsewhere)).toBe('same');
});
