import { z } from 'zod';
import { limits } from '../limits.ts';
import { partyKinds, partySides } from './matter-terms.ts';
import { OneLine } from './one-line.ts';
import { TaxpayerNumber } from './taxpayer-number-field.ts';

const PartyName = OneLine(limits.partyName).refine((name) => name !== '', 'must have a name');

/** A client or another party of a matter. */
export const Party = z.strictObject({
  name: PartyName,
  document: TaxpayerNumber.default(null).meta({
    description: 'CPF or CNPJ with right check digits, in any spelling; it is kept without marks.',
  }),
  kind: z.enum(partyKinds).default('person'),
  side: z.enum(partySides),
});
export type Party = z.output<typeof Party>;
