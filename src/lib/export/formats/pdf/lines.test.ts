import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../document.ts';
import { Faces } from './faces.ts';
import { breakLines, widthOf } from './lines.ts';
import { looks } from './paper.ts';

const faces = new Faces(new PDFDocument({ autoFirstPage: false }));
const linesOf = (runs: readonly Run[], width: number) => breakLines(runs, looks.body, width, faces);
const texts = (text: string, width: number) =>
  linesOf([{ text }], width).map((line) => line.map((segment) => segment.text).join(''));

describe('breakLines', () => {
  it('loses no word, and is nowhere wider than the line', () => {
    const text = 'A operadora negou a cobertura sob a alegação de carência. '.repeat(8).trim();
    const lines = linesOf([{ text }], 200);
    expect(lines.every((line) => widthOf(line) <= 200)).toBe(true);
    expect(texts(text, 200).join('')).toBe(text);
  });

  it('cuts a word only where it alone is too wide, rather after punctuation', () => {
    const lines = texts(`é ${'palavra'.repeat(30)}`, 200);
    expect(lines[0]).toBe('é ');
    expect(lines.join('')).toBe(`é ${'palavra'.repeat(30)}`);
    expect(texts('https://exemplo.com.br/caminho/longo/segmento/final', 150)[0]).toMatch(/\/$/);
  });

  it('keeps a sign with its figure', () => {
    for (const text of ['aaaa bbbb R$ 10,00', 'aaaa bbbb art. 51', 'aaaa bbbb § 2º']) {
      const width = widthOf(linesOf([{ text: text.slice(0, text.lastIndexOf(' ') + 1) }], 500)[0] ?? []) + 4;
      expect(texts(text, width).at(-1)?.replaceAll('\u00a0', ' ')).toBe(text.slice(10));
    }
  });

  it('keeps line breaks, and words that go through several runs', () => {
    expect(texts('um\ndois\n\nquatro', 200)).toEqual(['um', 'dois', '', 'quatro']);
    const [line = []] = linesOf([{ text: 'ab' }, { text: 'cd', bold: true }, { text: ' e' }], 200);
    expect(line.map(({ text }) => text)).toEqual(['ab', 'cd', ' e']);
  });

  it('takes another face for what the first has not', () => {
    const [line = []] = linesOf([{ text: 'ação → 😀 e' }], 300);
    expect(new Set(line.map(({ font }) => font.split('/').at(-1)))).toEqual(
      new Set(['source-serif-4-latin-400-normal.woff', 'DejaVuSans.ttf', 'noto-emoji-emoji-400-normal.woff']),
    );
  });

  it('shows a sign for what no face can draw, and nothing for what is not seen', () => {
    expect(texts('a 漢字 b', 300)).toEqual(['a \ufffd\ufffd b']);
    expect(texts('a\u{e0041}b\u0001', 300)).toEqual(['ab\ufffd']);
  });
});
