import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';

/** Bytes that one entry of `chunks` covers; the last chunk may be shorter. */
const chunkBytes = 1024 * 1024;

const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What is written beside a backup as `<backup>.json`. Digests are SHA-256 in hexadecimal. */
export const Manifest = z.object({
  format: z.literal('juca-backup-1'),
  /** When the snapshot was taken: ISO 8601 in UTC. */
  takenAt: z.iso.datetime(),
  bytes: z.int().min(0),
  sha256: Digest,
  chunkBytes: z
    .int()
    .min(4 * 1024)
    .max(64 * 1024 * 1024),
  /** A digest for each chunk, so that damage is found by its place. */
  chunks: z.array(Digest),
  schema: z.int().min(0),
  sessions: z.int().min(0),
  blocks: z.int().min(0),
});

export type Manifest = z.infer<typeof Manifest>;

type Digests = Pick<Manifest, 'bytes' | 'sha256' | 'chunkBytes' | 'chunks'>;

export const manifestPath = (backup: string): string => `${backup}.json`;

/** The manifest of a backup. Throws where there is none or it cannot be read. */
export const readManifest = async (backup: string): Promise<Manifest> =>
  Manifest.parse(JSON.parse(await readFile(manifestPath(backup), 'utf8')));

/** Digests of a file, whole and by chunk. Reads the file once, in constant memory. */
export const digestsOf = async (path: string, size = chunkBytes): Promise<Digests> => {
  const whole = createHash('sha256');
  const chunks: string[] = [];
  for await (const chunk of createReadStream(path, { highWaterMark: size })) {
    whole.update(chunk);
    chunks.push(createHash('sha256').update(chunk).digest('hex'));
  }
  return { bytes: (await stat(path)).size, sha256: whole.digest('hex'), chunkBytes: size, chunks };
};

/** What differs between a file and its manifest, in words; empty where nothing does. */
export const differences = async (path: string, manifest: Manifest): Promise<string[]> => {
  const found = await digestsOf(path, manifest.chunkBytes);
  if (found.sha256 === manifest.sha256) return [];
  const problems = manifest.chunks.flatMap((digest, index) =>
    found.chunks[index] === digest ? [] : [rangeOf(index, manifest)],
  );
  if (found.bytes !== manifest.bytes) {
    problems.unshift(`The file has ${found.bytes} bytes; the backup had ${manifest.bytes}.`);
  }
  return problems;
};

const rangeOf = (index: number, { chunkBytes: size, bytes }: Manifest): string => {
  const end = Math.min((index + 1) * size, bytes) - 1;
  return `Bytes ${index * size} to ${end} are not what was backed up.`;
};
