import type { Hono } from 'hono';
import type { ExtractSchema } from 'hono/types';
import type { ClientErrorStatusCode, ServerErrorStatusCode } from 'hono/utils/http-status';
import type { JsonObject } from '#/lib/domain/json.ts';
import type { Problem } from './problem.ts';
import type { HttpEnv } from './router.ts';

/**
 * The type of an app for `hc`, Hono's typed client. Hono works out for each answer what JSON makes of it and loses
 * the domain's `JsonObject` on the way; the entities are JSON already, so an answer is typed as the entity itself.
 */
export type ApiOf<App> = Hono<HttpEnv, Paths<ExtractSchema<App>>, '/'>;

type Paths<S> = { [Path in keyof S]: { [Method in keyof S[Path]]: Endpoint<S[Path][Method]> } };

type Endpoint<E> = E extends { output: infer Output; status: infer Status }
  ? Omit<E, 'output' | 'status'> & { output: Entity<Output>; status: StatusOf<Output, Status> }
  : never;

/** A route's description has its refusals under `default`, which is every status that it does not name. */
type StatusOf<Output, Status> = Output extends Problem
  ? Extract<Status, ClientErrorStatusCode | ServerErrorStatusCode>
  : Status;

/** An object with an index signature is a record of JSON values; all others have their fields. */
type Entity<T> = T extends object
  ? string extends keyof T
    ? JsonObject
    : { [Key in keyof T]: Entity<T[Key]> }
  : T;
