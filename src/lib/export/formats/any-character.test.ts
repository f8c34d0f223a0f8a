import fc from 'fast-check';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import type { ExportDocument, Part } from '../document.ts';
import { renderDocx } from './docx/index.ts';
import { renderPdf } from './pdf/index.ts';

const documentOf = (text: string): ExportDocument => {
  const parts: Part[] = [
    { kind: 'heading', level: 1, runs: [{ text }] },
    { kind: 'paragraph', runs: [{ text }, { text, bold: true, italic: true }, { text, code: true }] },
    { kind: 'quote', parts: [{ kind: 'paragraph', runs: [{ text, italic: true }] }] },
    { kind: 'facts', facts: [{ term: text, runs: [{ text }] }] },
  ];
  return {
    locale: 'pt-BR',
    sheet: 'document',
    author: text,
    letterhead: [text],
    title: text,
    subtitle: '',
    about: [text],
    parts,
    createdAt: '2026-03-10T08:00:00.000Z',
  };
};

const pageOf = (page: number, pages: number): string => `${page} / ${pages}`;

/** Of all 17 planes, halves of surrogate pairs included; more often of those that are written with. */
const point = fc.oneof(
  fc.integer({ min: 0, max: 0x10ffff }),
  fc.integer({ min: 0, max: 0xffff }),
  fc.integer({ min: 0x1f000, max: 0x1faff }),
);
const text = fc.array(point, { maxLength: 60 }).map((points) => String.fromCodePoint(...points));

it('makes a PDF of any characters', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (any) => {
      const bytes = Buffer.from(await renderPdf(documentOf(any), pageOf)).toString('latin1');
      expect(bytes.startsWith('%PDF-1.7')).toBe(true);
      expect(bytes.trimEnd().endsWith('%%EOF')).toBe(true);
    }),
    { numRuns: 25 },
  );
});

it('keeps the hyphens and spaces of a text whose face draws another character as they are drawn', async () => {
  const odd = 'hí\u00adfen\u00a0e\u2060x\u200b\u202ay\u200f 1\u00a02';
  const plain = 'Recomenda-se: SHA-256, 0001234-56.2020';
  const pdf = await getDocumentProxy(new Uint8Array(await renderPdf(documentOf(`${odd} ${plain}`), pageOf)));
  const { text } = await extractText(pdf, { mergePages: true });
  const found = text.replace(/\s*\n\s*/gu, ' ');
  expect(found).toContain(`hífen exy 1 2 ${plain}`);
  expect(found).not.toMatch(/[\u00ad\u00a0]/u);
  expect(found).not.toMatch(/Recomendase|SHA256|123456/u);
});

it('makes a DOCX of any characters', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (any) => {
      expect((await renderDocx(documentOf(any), pageOf)).byteLength).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});
