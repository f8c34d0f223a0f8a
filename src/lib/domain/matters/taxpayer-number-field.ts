import { z } from 'zod';
import { isTaxpayerNumber, taxpayerNumberOf } from './taxpayer-number.ts';

/** A CPF or a CNPJ in any spelling, kept without marks; null where there is none. */
export const TaxpayerNumber = z
  .string()
  .max(40)
  .nullable()
  .transform((written) => taxpayerNumberOf(written ?? '') || null)
  .refine((number) => number === null || isTaxpayerNumber(number), 'must be a CPF or a CNPJ');
