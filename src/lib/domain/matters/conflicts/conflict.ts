import { z } from 'zod';
import { Uuid } from '../../fields.ts';
import { limits } from '../../limits.ts';
import { conflictReasons, matterStates, partySides } from '../matter-terms.ts';
import { OneLine } from '../one-line.ts';
import { Party } from '../party.ts';
import { TaxpayerNumber } from '../taxpayer-number-field.ts';

/** A party that may become one of a matter. */
export const AskedParty = z.strictObject({
  name: OneLine(limits.partyName),
  document: TaxpayerNumber.default(null),
  side: z.enum(partySides),
});
export type AskedParty = z.output<typeof AskedParty>;

export const MatterName = z.object({ id: Uuid, name: z.string(), state: z.enum(matterStates) });
export type MatterName = z.output<typeof MatterName>;

export const Conflict = z
  .object({
    asked: z.int().min(0).meta({ description: 'The place of the party that was asked for.' }),
    matter: MatterName,
    party: Party.meta({ description: 'Where it stands in that matter.' }),
    reason: z.enum(conflictReasons).meta({
      description:
        'The same CPF or CNPJ; the same company by the root of the CNPJ; the same name; another spelling of it; a part ' +
        'of it; initials or abbreviations of it.',
    }),
    opposed: z.boolean().meta({ description: 'One of them is a client where the other is opposing.' }),
    otherDocument: z.boolean().meta({ description: 'Both have a CPF or CNPJ, and these are not the same.' }),
  })
  .meta({ id: 'Conflict' });
export type Conflict = z.output<typeof Conflict>;

export const ConflictReport = z
  .object({
    conflicts: z.array(Conflict),
    compared: z.int().min(0).meta({ description: 'Parties of the matters that were compared.' }),
    narrowly: z
      .int()
      .min(0)
      .meta({
        description:
          'Parties among these that were compared by CPF or CNPJ and by the same name alone, because the names before them ' +
          'took all the work that a check may do.',
      }),
    more: z.boolean().meta({ description: 'There are further ones, less sure than these.' }),
  })
  .meta({ id: 'ConflictReport' });
export type ConflictReport = z.output<typeof ConflictReport>;
