import { z } from 'zod';
import { Id } from './ids.ts';
import type { JsonObject } from './json.ts';
import { isPhase, type Phase } from './phase.ts';
import { isStorable } from './text.ts';

/**
 * The fields that entities and the contents of blocks are made of. `meta` says of a field what the API's description
 * (OpenAPI) tells beyond its type.
 */
export const Uuid = z.string().meta({ format: 'uuid' });

/** ISO 8601 in UTC with milliseconds, as `2026-03-09T14:05:00.000Z`. */
export const Time = z.string().meta({ format: 'date-time' });

export const Count = z.int().min(0);

export const PhaseField = z.custom<Phase>(isPhase).meta({ type: 'integer', minimum: 0, maximum: 4 });

export const JsonObjectField = z
  .custom<JsonObject>((value) => value instanceof Object)
  .meta({ type: 'object', additionalProperties: true });

/** Where the next page of a list begins, given back as `cursor`; null on the last page. */
export const NextCursor = z.string().nullable();

const Storable = z.string().refine(isStorable, 'has a NUL character or half a character');

/** Free text of a card; its block's size limit bounds it. */
export const Text = Storable.max(100_000);
export const Line = Storable.max(1_000);
/** Ids of the blocks that a statement rests on. */
export const Sources = z.array(Id).max(200);
/** A calendar day, as `2016-03-14`; null where it is not known. */
export const Day = z.iso.date().nullable();
