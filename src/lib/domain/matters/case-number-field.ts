import { z } from 'zod';
import { isCaseNumber } from '../check-digits.ts';
import { caseNumberDigits, caseNumberIn, writtenCaseNumber } from '../law/case-number.ts';

/** A case number of Resolução CNJ 65/2008 in any spelling, kept with its marks; null where there is none. */
export const CaseNumberField = z
  .string()
  .max(60)
  .nullable()
  .transform((written, context) => {
    const text = (written ?? '').trim();
    if (text === '') return null;
    const number = caseNumberIn(text);
    if (number && isCaseNumber(caseNumberDigits(number))) return writtenCaseNumber(number);
    context.addIssue({ code: 'custom', message: 'must be a case number with right check digits' });
    return z.NEVER;
  })
  .meta({ description: 'Unified number with right check digits, in any spelling; kept with its marks.' });
