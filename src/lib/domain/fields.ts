import { z } from 'zod';
import type { JsonObject } from './json.ts';
import { isPhase, type Phase } from './phase.ts';

/**
 * The fields that entities are made of. `meta` says of a field what the API's description (OpenAPI) tells beyond its
 * type. Entities describe what the store gives; what comes in is judged by `inputs.ts`.
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
