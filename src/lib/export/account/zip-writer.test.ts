import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ZipWriter } from './zip-writer.ts';

const write = (files: Record<string, string>): Uint8Array => {
  const zip = new ZipWriter(new Date('2026-11-26T20:00:00Z'));
  const parts = Object.entries(files).map(([name, text]) => zip.add(name, Buffer.from(text)));
  return new Uint8Array(Buffer.concat([...parts, zip.end()]));
};

const read = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

describe('ZipWriter', () => {
  it('writes what another reader reads, whatever the names and lengths', () => {
    const files = {
      'vazio.txt': '',
      'sessões/ativas/2026-03-09 Ação — “plano”.md': 'Olá',
      'longo.json': 'servidão '.repeat(100_000),
    };
    expect(read(write(files))).toEqual(files);
  });

  it('writes an archive of nothing', () => {
    expect(read(write({}))).toEqual({});
  });

  it('writes more than 65,535 files', () => {
    const count = 65_600;
    const files = Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, `${index}`]));
    const found = read(write(files));
    expect(Object.keys(found)).toHaveLength(count);
    expect(found[`f${count - 1}`]).toBe(`${count - 1}`);
  });
});
