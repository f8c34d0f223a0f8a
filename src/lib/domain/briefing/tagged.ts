import { z } from 'zod';

/** An object that says in `type` what it is. */
export const tagged = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** Any one of these objects; there must be at least one. */
export const unionByType = <S extends z.core.$ZodTypeDiscriminable<'type'>>(schemas: readonly S[]) =>
  z.discriminatedUnion<readonly [S, ...S[]], 'type'>('type', schemas as readonly [S, ...S[]]);
