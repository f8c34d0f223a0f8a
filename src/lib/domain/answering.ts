import { z } from 'zod';
import { Count } from './fields.ts';

const amount = z.number().min(0);

/** Named instead of a model where the guide shall answer; no model has it as its id. */
export const noModel = 'none';

/** Who may answer on this server, as everyone who is signed in may know it: no key and no address. */
export const Answering = z.object({
  models: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      host: z.string().meta({ description: 'The machine that is asked' }),
      region: z
        .string()
        .meta({ description: 'Where it keeps what it is sent; empty where that is not known' }),
      contextTokens: Count,
      price: z
        .object({ input: amount, output: amount, currency: z.string() })
        .nullable()
        .meta({ description: 'For a million tokens; null where it is not known' }),
    }),
  ),
  default: z.string().nullable().meta({
    description: 'The id of the model that answers where none is named; null where the guide does',
  }),
});
export type Answering = z.infer<typeof Answering>;

/** The same, and what an account has used of its tokens. */
export const AccountAnswering = Answering.extend({
  tokens: z.object({ used: Count, perDay: Count }).nullable().meta({
    description:
      'Tokens of your answers in the last 24 hours, and how many there may be; null where there is no limit',
  }),
}).meta({ id: 'Answering' });
