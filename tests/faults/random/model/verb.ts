import type { z } from 'zod';
import type { World } from './world.ts';

type Table = Readonly<
  Record<string, { input: z.ZodType; run: (transaction: never, input: never) => Promise<unknown> }>
>;

/** What each verb does to the world of its owner, and answers. It throws the refusals of the store. */
export type ModelOf<Verbs extends Table> = {
  [N in keyof Verbs]: (
    world: World,
    input: z.output<Verbs[N]['input']>,
  ) => Awaited<ReturnType<Verbs[N]['run']>>;
};
