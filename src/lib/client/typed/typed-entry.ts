import type { ErrorDetails } from '#/lib/domain/errors.ts';
import type { AnswerIds } from '../answers/answer-requests.ts';
import type { ApiErrorCode } from '../api/api-error.ts';
import type { DeviceForm } from '../device/device-store.ts';
import type { Place } from './destination.ts';

/**
 * `draft`: what is in the composer; `edit`: a message being edited; `field`: a field of a card; `document`: a document
 * being edited, as JSON; `outbox`: a message that was sent and has not arrived.
 */
export const typedKinds = ['draft', 'edit', 'field', 'document', 'outbox'] as const;

export type TypedKind = (typeof typedKinds)[number];

/** Which text: its kind, where it belongs, and its name there. */
export interface TypedSlot {
  kind: TypedKind;
  place: Place;
  /** A block's id for an edit, a document and the outbox; `<block id>.<field>` for a field; empty for a draft. */
  name: string;
}

/** `unanswered`: a save had no answer; `refused`: the server refused it. */
export type TypedState = 'open' | 'saving' | 'unanswered' | 'refused';

/** Why the server refused a message. */
export interface Refusal {
  code: ApiErrorCode;
  message: string;
  details: ErrorDetails;
}

/** A text that was typed and is not stored on the server yet. */
export interface Typed {
  text: string;
  /** What it was typed over: the version of a message, the stored text of a field or document; null for a new text. */
  base: string | number | null;
  state: TypedState;
  /** In the outbox, where `state` is `refused`. */
  refusal?: Refusal;
  /** In the outbox: the ids of the answer that is asked for once the message has arrived. */
  answer?: AnswerIds;
  /** In the outbox: the message has arrived, and its answer was not asked for yet. */
  isStored?: true;
  /** Milliseconds since 1970; in the outbox the moment of sending. */
  updatedAt: number;
}

export interface TypedEntry extends TypedSlot, Typed {}

/** The key on the device; the keys of one kind and place stand together, in the order of their names. */
export const keyOf = ({ kind, place, name }: TypedSlot): string => `${keysOf(kind, place)}${name}`;

/** What the keys of a kind begin with, or those of a kind and place. */
export const keysOf = (kind: TypedKind, place?: Place): string => (place ? `${kind}:${place}:` : `${kind}:`);

/** The place of the text under a key; null where its kind is another one. */
export const placeIn = (kind: TypedKind, key: string): Place | null => {
  const [found, place, id] = key.split(':');
  if (found !== kind || !id) return null;
  return place === 'session' || place === 'new' ? `${place}:${id}` : null;
};

/** A save that is under way, or failed, is this page's: elsewhere, and after a reload, the text is just open. */
export const typedForm: DeviceForm<TypedEntry> = {
  write: (entry) => (entry.kind === 'outbox' ? entry : { ...entry, state: 'open' }),
  read: (kept) => (isEntry(kept) ? kept : null),
};

const isEntry = (value: unknown): value is TypedEntry => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, place, name, text, base, state, updatedAt } = value as Record<string, unknown>;
  return (
    typedKinds.some((each) => each === kind) &&
    [place, name, text, state].every((each) => typeof each === 'string') &&
    (base === null || typeof base === 'string' || typeof base === 'number') &&
    typeof updatedAt === 'number'
  );
};
