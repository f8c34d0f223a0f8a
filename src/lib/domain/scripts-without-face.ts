/** Scripts that no text face of the PDF has, by their codes in ISO 15924; `src/lib/export/formats/pdf/faces.ts` has the faces. */
const codes = [
  'Hani',
  'Hira',
  'Kana',
  'Hang',
  'Bopo',
  'Thai',
  'Deva',
  'Beng',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Gujr',
  'Guru',
  'Orya',
  'Sinh',
  'Khmr',
  'Mymr',
  'Ethi',
  'Tibt',
  'Mong',
  'Cher',
  'Syrc',
  'Thaa',
] as const;
export type ScriptCode = (typeof codes)[number];

const patterns = codes.map((code) => ({ code, pattern: new RegExp(`\\p{Script=${code}}`, 'u') }));

/** The scripts of a text that a PDF shows as replacement signs, most texts having none. */
export const scriptsWithoutFace = (text: string): ScriptCode[] =>
  // Every one of them lies beyond the scripts that European texts are written with.
  /[\u0700-\uffff]/u.test(text) || /[\u{10000}-\u{3ffff}]/u.test(text)
    ? patterns.filter(({ pattern }) => pattern.test(text)).map(({ code }) => code)
    : [];
