import type { RefusalReason } from '#/lib/domain/library/import-report.ts';

/** What the first bytes of a file say it is: one that is unpacked, one that is not read and why, or text. */
export type FileKind = 'pdf' | 'zip' | 'text' | { unreadable: RefusalReason };

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** First bytes of known kinds. */
const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['pdf', ascii('%PDF-')],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  // An archive without entries.
  [{ unreadable: 'broken_file' }, [0x50, 0x4b, 0x05, 0x06]],
  // Word and Excel before 2007.
  [{ unreadable: 'old_document' }, [0xd0, 0xcf, 0x11, 0xe0]],
  [{ unreadable: 'old_document' }, ascii('{\\rtf')],
  [{ unreadable: 'picture' }, [0xff, 0xd8, 0xff]],
  [{ unreadable: 'picture' }, [0x89, 0x50, 0x4e, 0x47]],
  [{ unreadable: 'picture' }, ascii('GIF8')],
  [{ unreadable: 'picture' }, [0x49, 0x49, 0x2a, 0x00]],
  [{ unreadable: 'picture' }, [0x4d, 0x4d, 0x00, 0x2a]],
  [{ unreadable: 'other_archive' }, ascii('Rar!')],
  [{ unreadable: 'other_archive' }, [0x37, 0x7a, 0xbc, 0xaf]],
  [{ unreadable: 'other_archive' }, [0x1f, 0x8b]],
];

/** Bytes from which the kind can be told. */
export const kindLength = 1_024;

export const fileKind = (head: Uint8Array): FileKind => {
  // A PDF may have other bytes before its signature (ISO 32000-1, annex H.3, note 13).
  if (Buffer.from(head.subarray(0, kindLength)).includes('%PDF-')) return 'pdf';
  const found = signatures.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
  return found?.[0] ?? 'text';
};
