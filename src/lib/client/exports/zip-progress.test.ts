import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ZipProgress } from './zip-progress.ts';

const text = (words: string) => new TextEncoder().encode(words);
const files = { 'vazio.txt': text(''), 'ação.md': text('servidão '.repeat(500)), 'b.json': text('{}') };
const zip = zipSync(files);

describe('ZipProgress', () => {
  it.each([1, 7, 31, 100_000])('counts the files in pieces of %i bytes', (size) => {
    const progress = new ZipProgress();
    const counts: number[] = [];
    for (let at = 0; at < zip.length; at += size) {
      progress.take(zip.subarray(at, at + size));
      counts.push(progress.files);
    }
    expect(counts.at(-1)).toBe(3);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });

  it('counts a file once it has arrived whole', () => {
    const progress = new ZipProgress();
    const second = zip.length - zipSync({}).length;
    progress.take(zip.subarray(0, 60));
    expect(progress.files).toBe(1);
    progress.take(zip.subarray(60, second));
    expect(progress.files).toBe(3);
  });

  it('counts nothing in what is no ZIP file', () => {
    const progress = new ZipProgress();
    progress.take(text('x'.repeat(1_000)));
    expect(progress.files).toBe(0);
  });
});
