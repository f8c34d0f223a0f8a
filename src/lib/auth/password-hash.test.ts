import { describe, expect, it } from 'vitest';
import { PasswordHash } from './password-hash.ts';

describe('PasswordHash', () => {
  it('knows a password by its hash, and two hashes of one password apart', async () => {
    const { hash, verify } = new PasswordHash();
    const [one, other] = await Promise.all([hash('trilhos'), hash('trilhos')]);
    expect(one).not.toBe(other);
    expect(one).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
    expect(await verify({ hash: one, password: 'trilhos' })).toBe(true);
    expect(await verify({ hash: one, password: 'trilho' })).toBe(false);
  });

  it('works outside the event loop: other work goes on before it is done', async () => {
    const { hash } = new PasswordHash();
    const order: string[] = [];
    const hashed = hash('trilhos').then(() => order.push('hashed'));
    await new Promise((resolve) => setImmediate(resolve));
    order.push('other work');
    await hashed;
    expect(order).toEqual(['other work', 'hashed']);
  });

  it('lets a bounded number wait, refuses those beyond, and recovers', async () => {
    const { verify } = new PasswordHash();
    const bad = { hash: 'not a hash', password: 'trilhos' };
    const answers = await Promise.allSettled(Array.from({ length: 120 }, () => verify(bad)));
    const codes = answers.map((answer) => (answer.status === 'rejected' ? answer.reason.code : 'verified'));
    expect(codes.filter((code) => code === 'overloaded')).toHaveLength(18);
    await expect(verify(bad)).rejects.toThrow('Invalid password hash');
  });
});
