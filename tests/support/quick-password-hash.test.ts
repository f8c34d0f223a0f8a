import { expect, it } from 'vitest';
import { PasswordHash } from '#/lib/auth/password-hash.ts';
import { QuickPasswordHash } from './quick-password-hash.ts';

const password = 'trilhos molhados de abril';

it.each([
  ['its own', new QuickPasswordHash()],
  ["the product's", new PasswordHash()],
])('verifies %s hashes', async (_, hashing) => {
  const { verify } = new QuickPasswordHash();
  const hash = await hashing.hash(password);
  expect(await verify({ hash, password })).toBe(true);
  expect(await verify({ hash, password: `${password}.` })).toBe(false);
});

it('hashes the same password to something else each time', async () => {
  const { hash } = new QuickPasswordHash();
  expect(await hash(password)).not.toBe(await hash(password));
});
