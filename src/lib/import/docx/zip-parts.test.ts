import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipParts } from './zip-parts.ts';

const xml = strToU8('<w:document/>');
const nameOfText = 'word/document.xml';
const refusalOf = (file: Uint8Array) => {
  try {
    return Object.keys(zipParts(file));
  } catch (error) {
    const { code, details } = error as { code: string; details: { found?: string; limit?: string } };
    return [code, details.found ?? details.limit];
  }
};

/** A number of the entry of the text in the central directory, written over. */
const forged = (file: Uint8Array, field: number, value: number): Uint8Array => {
  const bytes = Buffer.from(file);
  bytes.writeUInt32LE(value, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + field);
  return bytes;
};

describe('the parts of a DOCX', () => {
  it('are those that its text is read from', () => {
    const file = zipSync({ [nameOfText]: xml, 'word/media/image1.png': xml, 'word/styles.xml': xml });
    const parts = Object.entries(zipParts(file)).map(([name, bytes]) => [name, strFromU8(bytes)]);
    expect(parts).toEqual([
      [nameOfText, '<w:document/>'],
      ['word/styles.xml', '<w:document/>'],
    ]);
  });

  it.each([
    [zipSync({ 'xl/workbook.xml': xml }), 'spreadsheet'],
    [zipSync({ 'ppt/presentation.xml': xml }), 'presentation'],
    [zipSync({ mimetype: xml, 'content.xml': xml }), 'opendocument'],
    [zipSync({ 'a.txt': xml }), 'zip'],
    [new Uint8Array(), 'empty'],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old_word'],
    [Buffer.from('\u0089PNG', 'latin1'), 'image'],
    [Buffer.from([1, 0, 2]), 'other'],
    [zipSync({ [nameOfText]: xml }).slice(0, 60), 'damaged'],
  ])('are not those of another file, %#', (file, found) => {
    expect(refusalOf(file)).toEqual(['invalid', found]);
  });

  it('are refused by the sizes in the directory before anything is unpacked', () => {
    const file = zipSync({ [nameOfText]: xml });
    expect(refusalOf(forged(file, 24, 25 * 1024 * 1024))).toEqual(['too_large', 'importDocument']);
  });

  it('unpack to no more than they say', () => {
    const bomb = zipSync({ [nameOfText]: new Uint8Array(25 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusalOf(bomb)).toEqual(['too_large', 'importDocument']);
    expect(refusalOf(forged(bomb, 24, 1_000))).toEqual(['invalid', 'damaged']);
  });

  it('are not sought outside of the file', () => {
    const file = zipSync({ [nameOfText]: xml });
    for (const field of [20, 42])
      expect(refusalOf(forged(file, field, 0xfffffff0))).toEqual(['invalid', 'damaged']);
    const bytes = Buffer.from(file);
    bytes.writeUInt32LE(0xfffffff0, bytes.length - 6);
    expect(refusalOf(bytes)).toEqual(['invalid', 'damaged']);
  });
});
