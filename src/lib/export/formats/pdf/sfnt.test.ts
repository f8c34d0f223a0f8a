import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import { unpackedFont } from './sfnt.ts';

const { resolve } = createRequire(import.meta.url);
const packed = readFileSync(
  join(
    dirname(resolve('@fontsource/source-serif-4/package.json')),
    'files/source-serif-4-latin-400-normal.woff',
  ),
);

/** Widths of all usual characters in a font file, as the PDF library measures them. */
const widthsIn = (file: Buffer): number[] => {
  const pdf = new PDFDocument({ autoFirstPage: false });
  pdf.font(file).fontSize(1_000);
  return Array.from({ length: 95 }, (_, index) => pdf.widthOfString(String.fromCharCode(32 + index)));
};

it('unpacks a WOFF file to a font of the same glyphs', () => {
  const font = unpackedFont(packed);
  expect(font.readUInt32BE(0)).toBe(0x00010000);
  expect(font.length).toBe(packed.readUInt32BE(16));
  expect(widthsIn(font)).toEqual(widthsIn(packed));
});

it('leaves any other file as it is', () => {
  const font = unpackedFont(packed);
  expect(unpackedFont(font)).toBe(font);
});
