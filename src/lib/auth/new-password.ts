import { JucaError } from '#/lib/domain/errors.ts';
import { type Person, passwordProblem } from './password-policy.ts';

/** Throws `invalid` that names the field `password` where it cannot be this person's. */
export const demandGoodPassword = (password: string, person: Person): void => {
  const problem = passwordProblem(password, person);
  if (problem) throw new JucaError('invalid', `password: ${problem}`, { field: 'password' });
};
