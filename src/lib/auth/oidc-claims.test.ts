import { expect, it } from 'vitest';
import { personOf } from './oidc-claims.ts';

const rules = { issuer: 'https://id.example.com', domains: ['example.com'] };
const claims = {
  iss: rules.issuer,
  sub: 's-1',
  email: 'Bruno@Example.com',
  email_verified: true,
  name: ' Bruno\nReis ',
};
const nameOf = (given: object) => {
  const person = personOf({ ...claims, ...given }, rules);
  return 'refused' in person ? person : person.name;
};

it('gives the person of claims that are fit, the e-mail in its one form', () => {
  expect(personOf(claims, rules)).toEqual({ sub: 's-1', email: 'bruno@example.com', name: 'Bruno Reis' });
  expect(personOf({ ...claims, email_verified: 'true' }, { ...rules, domains: [] })).toMatchObject({
    sub: 's-1',
  });
});

it('takes another name where there is none that can be kept', () => {
  expect(nameOf({ name: undefined, preferred_username: 'breis' })).toBe('breis');
  expect(nameOf({ name: 'x'.repeat(101) })).toBe('bruno');
});

it.each([
  [{ iss: 'https://id.example.com/' }, 'issuer'],
  [{ sub: '' }, 'sub'],
  [{ email: 'bruno' }, 'email'],
  [{ email_verified: 'yes' }, 'email_verified'],
  [{ email_verified: false }, 'verified'],
  [{ email: 'bruno@sub.example.com' }, 'domain'],
  [{ email: 'bruno@example.com.evil.org' }, 'domain'],
])('refuses %j and says why', (given, why) => {
  expect(personOf({ ...claims, ...given }, rules)).toEqual({ refused: expect.stringContaining(why) });
});
