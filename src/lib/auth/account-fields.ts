import { z } from 'zod';
import { passwordLength } from '#/lib/domain/password-length.ts';
import { cleanTitle, codePoints, isStorable } from '#/lib/domain/text.ts';

const nameLength = 100;

/** A person's name: one line, up to 100 characters. */
export const Name = z
  .string()
  .max(4 * nameLength)
  .refine(isStorable, 'must be well-formed text')
  .transform(cleanTitle)
  .refine((name) => name.length > 0 && codePoints(name) <= nameLength, 'must have 1 to 100 characters');

/** An e-mail in the form in which it is kept: NFC, lower case. 254 characters is the longest that mail can carry. */
export const Email = z
  .string()
  .max(320)
  .refine(isStorable, 'must be well-formed text')
  .transform((email) => email.normalize('NFC').trim().toLowerCase())
  .pipe(z.email().max(254));

/** A password as it is typed, new or old; what a new one must be is for `passwordProblem`. */
export const Password = z.string().min(1).max(passwordLength.max);
