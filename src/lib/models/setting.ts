import { z } from 'zod';
import { isLoopbackName } from '#/lib/domain/loopback-name.ts';
import { noModel } from '#/lib/domain/no-model.ts';
import { modelKinds } from './model.ts';

/** Keys go over the network, so that only the machine itself is asked without TLS. */
const isSafeAddress = (address: string): boolean => {
  const url = new URL(address);
  return url.protocol === 'https:' || isLoopbackName(url.hostname);
};

/** The paths of both protocols are appended to an address, and a user or a password in it would be shown with it. */
const isPlainAddress = (address: string): boolean => {
  const url = new URL(address);
  return url.username === '' && url.password === '' && url.search === '' && url.hash === '';
};

const Address = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://api.example/v1', abort: true })
  .refine(isSafeAddress, 'must be https, except on this machine')
  .refine(isPlainAddress, 'may not have a user, a password, a query or a fragment');

const Price = z.strictObject({
  input: z.number().min(0),
  output: z.number().min(0),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be a code such as USD'),
});

/** A key is part of a header. */
const Key = z.string().regex(/^[\x21-\x7e]{1,1000}$/, 'must be one word of printable ASCII');

/** One entry of `MODELS`. */
const ModelSetting = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9._-]{0,59}$/, 'must be lower-case letters, digits, dots, _ and -')
      .refine((id) => id !== noModel, `${noModel} is what stands for no model`),
    name: z.string().trim().min(1).max(60),
    kind: z.enum(modelKinds),
    address: Address,
    key: Key.optional(),
    /** The variable of the environment that has the key. */
    keyEnv: z.string().min(1).max(200).optional(),
    model: z.string().min(1).max(200),
    contextTokens: z.number().int().min(4_000).max(10_000_000),
    price: Price.nullable().default(null),
    tools: z.boolean().default(true),
    region: z.string().trim().max(100).default(''),
  })
  .refine(({ key, keyEnv }) => key === undefined || keyEnv === undefined, 'key and keyEnv: set only one');
export type ModelSetting = z.infer<typeof ModelSetting>;

const mostModels = 20;

/** The whole of `MODELS`, or of the file that `MODELS_FILE` names. */
export const ModelList = z
  .array(ModelSetting)
  .max(mostModels, `may have at most ${mostModels} models`)
  .refine((models) => new Set(models.map(({ id }) => id)).size === models.length, 'has an id twice');
