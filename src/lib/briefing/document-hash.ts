import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DeliveryContent } from '#/blocks/delivery/definition.ts';

/**
 * SHA-256, in hexadecimal, of what a delivered document says: its content without `hash` and `frozenAt`, as canonical
 * JSON (RFC 8785), so that anybody can work it out again from an export.
 */
export const documentHash = ({ hash: _hash, frozenAt: _frozenAt, ...document }: DeliveryContent): string =>
  createHash('sha256')
    .update(canonicalize(document) ?? '')
    .digest('hex');
