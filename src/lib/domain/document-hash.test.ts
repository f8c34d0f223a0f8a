import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { DeliveryContent } from '#/blocks/delivery/definition.ts';
import { documentHash, isIntact } from './document-hash.ts';

const document: DeliveryContent = {
  mode: 'parecer',
  edition: 1,
  title: 'Parecer – cobertura',
  sections: [{ heading: 'Relatório', statements: [{ text: 'O plano negou a cirurgia.', sources: [] }] }],
  paths: [],
  chosenPath: null,
  stage: null,
  favorability: null,
  hash: null,
  frozenAt: null,
};

it('is the SHA-256 of the canonical JSON without the hash and its date', () => {
  const canonical =
    '{"chosenPath":null,"edition":1,"favorability":null,"mode":"parecer","paths":[],"sections":[{"heading":"Relatório",' +
    '"statements":[{"sources":[],"text":"O plano negou a cirurgia."}]}],"stage":null,"title":"Parecer – cobertura"}';
  expect(documentHash(document)).toBe(createHash('sha256').update(canonical).digest('hex'));
});

it('is the same before and after freezing, and in whatever order an engine gives the keys', () => {
  const frozen = { ...document, hash: 'a'.repeat(64), frozenAt: '2026-03-09T14:05:00.000Z' };
  const turned = Object.fromEntries(Object.entries(frozen).reverse()) as DeliveryContent;
  expect(documentHash(turned)).toBe(documentHash(document));
});

it('changes with every word of the document', () => {
  expect(documentHash({ ...document, title: 'Parecer' })).not.toBe(documentHash(document));
  expect(documentHash({ ...document, stage: 'recursal' })).not.toBe(documentHash(document));
});

it('tells a finalized document from one that was changed after it', () => {
  const frozen = { ...document, hash: documentHash(document), frozenAt: '2026-03-09T14:05:00.000Z' };
  expect([isIntact(document), isIntact(frozen)]).toEqual([true, true]);
  expect(isIntact({ ...frozen, title: 'Outro título' })).toBe(false);
  expect(isIntact({ ...document, frozenAt: frozen.frozenAt })).toBe(false);
});
