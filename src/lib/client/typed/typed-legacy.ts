import { entryOf } from '#/lib/domain/entry-of.ts';
import type { Place } from './destination.ts';
import type { TypedSlot } from './typed-entry.ts';
import type { TypedChange, TypedText } from './typed-text.ts';

/** What of `localStorage` is used here, so that a test can stand in for it. */
export type LegacyStorage = Pick<Storage, 'getItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Takes over what builds before IndexedDB kept in `localStorage`, under `juca:<owner>:<kind>:…`. A text leaves
 * `localStorage` once the device has it. Where both have one, a tab of the older build wrote the one in
 * `localStorage`, later: it counts, and a draft that says something else is joined to it.
 */
export const adoptLegacy = (typed: TypedText, storage: LegacyStorage | null, ownerId: string): void => {
  const prefix = `juca:${ownerId}:`;
  for (const key of keysOf(storage).filter((each) => each.startsWith(prefix))) {
    const legacy = read(key.slice(prefix.length), storage?.getItem(key) ?? '');
    if (!legacy) continue;
    const [slot, change] = legacy;
    const text = slot.kind === 'draft' ? joined(typed.get(slot)?.text ?? '', change.text) : change.text;
    void typed.put(slot, { ...change, text }, 'now').then((isKept) => isKept && storage?.removeItem(key));
  }
};

type Legacy = readonly [TypedSlot, TypedChange];

const read = (key: string, value: string): Legacy | null => {
  const [kind = '', ...rest] = key.split(':');
  try {
    return entryOf(readers, kind)?.(rest, value) ?? null;
  } catch {
    return null;
  }
};

const readers: Record<string, (rest: string[], value: string) => Legacy | null> = {
  draft: ([kind, id], value) =>
    value === '' ? null : [{ kind: 'draft', place: `${kind}:${id}` as Place, name: '' }, open(value, null)],
  edit: ([session, name = ''], value) => {
    const { text, basedOn } = JSON.parse(value);
    if (typeof text !== 'string' || typeof basedOn !== 'number') return null;
    return [{ kind: 'edit', place: `session:${session}`, name }, open(text, basedOn)];
  },
  field: ([session, name = ''], value) => {
    const { text, base } = JSON.parse(value);
    if (typeof text !== 'string' || typeof base !== 'string') return null;
    const block = /^(.*)\.document$/.exec(name)?.[1];
    const slot = { kind: block ? 'document' : 'field', name: block ?? name } as const;
    return [{ ...slot, place: `session:${session}` }, open(text, base)];
  },
  outbox: ([kind, id, name = ''], value) => {
    const { text, createdAt, refused } = JSON.parse(value);
    if (typeof text !== 'string' || Number.isNaN(Date.parse(createdAt))) return null;
    const slot = { kind: 'outbox', place: `${kind}:${id}` as Place, name } as const;
    const sent = { ...open(text, null), updatedAt: Date.parse(createdAt) };
    return [slot, refused ? { ...sent, state: 'refused', refusal: refused } : sent];
  },
};

const open = (text: string, base: string | number | null): TypedChange => ({ text, base, state: 'open' });

const joined = (kept: string, legacy: string): string => {
  if (legacy.includes(kept)) return legacy;
  return kept.includes(legacy) ? kept : `${kept}\n\n${legacy}`;
};

const keysOf = (storage: LegacyStorage | null): string[] =>
  Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
