import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { DeliveryContent } from '#/blocks/delivery/definition.ts';

/**
 * SHA-256, in hexadecimal, of what a delivered document says: its content without `hash` and `frozenAt`, as canonical
 * JSON (RFC 8785), so that anybody can work it out again from an export. Worked out in the browser too, where
 * `crypto.subtle` is missing on a plain http address.
 */
export const documentHash = ({ hash: _hash, frozenAt: _frozenAt, ...document }: DeliveryContent): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalize(document) ?? '')));

/** True for a draft, and for a finalized document whose text is still the one that the hash was made from. */
export const isIntact = (content: DeliveryContent): boolean =>
  content.hash === null ? content.frozenAt === null : content.hash === documentHash(content);
