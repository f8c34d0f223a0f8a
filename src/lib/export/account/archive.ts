import { createHash } from 'node:crypto';
import type { MissingFiles } from './protocol.ts';
import { ZipWriter } from './zip-writer.ts';

/** A ZIP file with a manifest of its files: name, bytes and SHA-256 of each. */
export class Archive {
  readonly #format: string;
  readonly #zip: ZipWriter;
  readonly #now: string;
  readonly #lines: string[] = [];

  /** `format` is its name in the manifest; `now` is ISO 8601 in UTC. */
  constructor(format: string, now: string) {
    this.#format = format;
    this.#zip = new ZipWriter(new Date(now));
    this.#now = now;
  }

  add(name: string, content: string | Uint8Array): Buffer<ArrayBuffer> {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.#lines.push(JSON.stringify({ name, bytes: bytes.byteLength, sha256 }));
    return this.#zip.add(name, bytes);
  }

  /** The manifest, which names every file but itself and what could not be written, and the end of the ZIP file. */
  end(counts: Record<string, number>, missing: readonly MissingFiles[]): Buffer<ArrayBuffer> {
    const all = { ...counts, files: this.#lines.length };
    const about = { format: this.#format, exportedAt: this.#now, counts: all };
    const head = JSON.stringify({ ...about, ...(missing.length > 0 && { missing }) });
    const manifest = `${head.slice(0, -1)},"files":[\n${this.#lines.join(',\n')}\n]}\n`;
    return Buffer.concat([this.#zip.add('manifest.json', Buffer.from(manifest)), this.#zip.end()]);
  }
}
