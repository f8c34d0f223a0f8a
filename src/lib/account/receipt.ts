import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What was deleted with an account. */
export interface DeletedCounts {
  /** Of every shelf, the trash included. */
  sessions: number;
  blocks: number;
  decisions: number;
  signIns: number;
}

/** What a person keeps of a deleted account; nothing in it is personal. Times are ISO 8601 in UTC. */
export interface DeletionReceipt {
  format: 'juca-deletion-receipt-1';
  /** The one thing by which whoever hosts can find the deletion again. */
  number: string;
  requestedAt: string;
  /** When nothing was left; null while the deletion goes on. */
  finishedAt: string | null;
  counts: DeletedCounts;
  /** SHA-256, in hexadecimal, of the other fields as canonical JSON (RFC 8785). */
  sha256: string;
}

type Unsealed = Omit<DeletionReceipt, 'format' | 'sha256'>;

export const receiptOf = ({ number, requestedAt, finishedAt, counts }: Unsealed): DeletionReceipt => {
  const fields = { format: 'juca-deletion-receipt-1', number, requestedAt, finishedAt, counts } as const;
  const sha256 = createHash('sha256')
    .update(`${canonicalize(fields)}`)
    .digest('hex');
  return { ...fields, sha256 };
};

/** Letters and digits that are not mistaken for one another (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 4;
const groupLength = 5;

/** A new number of 100 random bits, as `JUCA-7Q2M4-…`. */
export const newReceiptNumber = (): string => {
  const bytes = [...randomBytes(groups * groupLength)];
  const letters = bytes.map((byte) => alphabet.charAt(byte % alphabet.length)).join('');
  return `JUCA-${letters.match(new RegExp(`.{${groupLength}}`, 'g'))?.join('-')}`;
};
