import { z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { JucaError } from '#/lib/domain/errors.ts';
import { PageSize, PhaseNumber, Position, Version } from '#/lib/domain/inputs.ts';

const digits = z
  .string()
  .regex(/^\d{1,16}$/, 'must be a whole number')
  .transform(Number);

/** Numbers as they stand in an address. */
export const PositionParameter = digits.pipe(Position);
export const VersionParameter = digits.pipe(Version);
export const PageSizeParameter = digits.pipe(PageSize);
export const PhaseParameter = digits.pipe(PhaseNumber);

/** Refuses an address that gives a parameter twice: two readers of it could each see another value. */
export const refuseRepeatedParameters: MiddlewareHandler = async (c, next) => {
  const start = c.req.url.indexOf('?');
  if (start !== -1) {
    const repeated = firstRepeated(new URLSearchParams(c.req.url.slice(start)).keys());
    if (repeated !== undefined) {
      throw new JucaError('invalid', 'A query parameter may be given only once.', {
        field: repeated.slice(0, 100),
      });
    }
  }
  await next();
};

const firstRepeated = (names: Iterable<string>): string | undefined => {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
};
