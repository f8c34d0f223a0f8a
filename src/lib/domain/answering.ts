import { z } from 'zod';
import { Count, Line } from './fields.ts';

const amount = z.number().min(0);

const AnsweringModel = z.object({
  id: z.string(),
  name: z.string(),
  host: z.string().meta({ description: 'The machine that is asked' }),
  region: z.string().meta({ description: 'Where it keeps what it is sent; empty where that is not known' }),
  contextTokens: Count,
  price: z
    .object({ input: amount, output: amount, currency: z.string() })
    .nullable()
    .meta({ description: 'For a million tokens; null where it is not known' }),
});
export type AnsweringModel = z.infer<typeof AnsweringModel>;

/** The model that an account has chosen for its sessions that have chosen none. */
export const DefaultModel = z.strictObject({
  model: Line.nullable().meta({
    description: 'The id of a model of /api/answering, or `none` for the guide; null for the first model',
  }),
});
export type DefaultModel = z.infer<typeof DefaultModel>;

/** Who may answer on this server, as everyone who is signed in may know it: no key and no address. */
export const Answering = z.object({
  models: z.array(AnsweringModel),
  default: z.string().nullable().meta({
    description: 'The id of the model that answers where none is named; null or `none` where the guide does',
  }),
});
export type Answering = z.infer<typeof Answering>;

/** The same for an account: its own default, and what it has used of its tokens. */
export const AccountAnswering = Answering.extend({
  chosen: z.string().nullable().meta({
    description: 'What you chose as `default`; null where you chose nothing and it is the first model',
  }),
  tokens: z.object({ used: Count, perDay: Count }).nullable().meta({
    description:
      'Tokens of your answers in the last 24 hours, and how many there may be; null where there is no limit',
  }),
}).meta({ id: 'Answering' });
export type AccountAnswering = z.infer<typeof AccountAnswering>;
