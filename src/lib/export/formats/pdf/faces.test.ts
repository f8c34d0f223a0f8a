import PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import { scriptsWithoutFace } from '#/lib/domain/scripts-without-face.ts';
import { Faces } from './faces.ts';

const faces = new Faces(new PDFDocument({ autoFirstPage: false }));
const isDrawn = (text: string): boolean =>
  faces.pieces(text, 'regular').every((piece) => !piece.text.includes('\ufffd'));

/** Words in scripts that people write petitions' quotations in. */
const words = {
  Hani: '漢字',
  Hira: 'ひらがな',
  Kana: 'カタカナ',
  Hang: '한글',
  Thai: 'ไทย',
  Deva: 'हिन्दी',
  Beng: 'বাংলা',
  Taml: 'தமிழ்',
  Khmr: 'ខ្មែរ',
  Ethi: 'አማርኛ',
};

it('lacks the scripts that are said to be without a face', () => {
  for (const [code, word] of Object.entries(words)) {
    expect(scriptsWithoutFace(`Em ${word}`), code).toEqual([code]);
    expect(isDrawn(word), code).toBe(false);
  }
});

it('has the others', () => {
  for (const word of ['ação', 'λόγος', 'право', 'שלום', 'مرحبا', 'Հայերեն', 'ქართული', '→ ☑ ½', '⚖️ 😀']) {
    expect(scriptsWithoutFace(word), word).toEqual([]);
    expect(isDrawn(word), word).toBe(true);
  }
});

it('sets letters with marks that are written apart in the face of the others', () => {
  for (const setting of ['regular', 'italic', 'bold', 'boldItalic'] as const) {
    for (const text of ['Ação de indenização à ré', 'Žluťoučký', 'Ўзбек']) {
      expect(faces.pieces(text.normalize('NFD'), setting)).toEqual(faces.pieces(text, setting));
    }
    expect(faces.pieces('Ação de indenização'.normalize('NFD'), setting)).toEqual([
      { text: 'Ação de indenização', font: expect.stringContaining('source-serif-4-latin-') },
    ]);
  }
});

it('draws a letter whose marks a face has apart alone', () => {
  expect(isDrawn('ۀ')).toBe(true);
});
