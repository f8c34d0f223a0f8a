import { passwordLength } from '#/lib/domain/password-length.ts';
import { codePoints } from '#/lib/domain/text.ts';

/** Keys of `signIn.errors` in the messages. */
export type FieldProblem =
  | 'missing'
  | 'name'
  | 'email'
  | 'emailTaken'
  | 'shortPassword'
  | 'longPassword'
  | 'commonPassword'
  | 'code';

/** Checks of a field before the request. The server checks again. */
export const problemOf = {
  /** Requires any value. */
  filled: (value: string): FieldProblem | undefined => (value.trim() ? undefined : 'missing'),
  name: (value: string): FieldProblem | undefined => {
    if (!value.trim()) return 'missing';
    return codePoints(value.trim()) > 100 ? 'name' : undefined;
  },
  email: (value: string): FieldProblem | undefined => {
    if (!value.trim()) return 'missing';
    return emailShape.test(value.trim()) ? undefined : 'email';
  },
  newPassword: (value: string): FieldProblem | undefined => {
    if (!value) return 'missing';
    if (codePoints(value) < passwordLength.min) return 'shortPassword';
    return value.length > passwordLength.max ? 'longPassword' : undefined;
  },
} as const;

const emailShape = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
