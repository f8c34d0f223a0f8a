import { expect } from 'vitest';
import { defaultPractice } from '#/lib/domain/practice.ts';
import type { Context } from './context.ts';

export const practiceRules = ({ rule, practices }: Context): void => {
  const ana = { ...defaultPractice, name: 'Ana Prado', registration: 'OAB/RS 12.345', city: 'Porto Alegre' };

  rule('P-01', 'gives what holds by default until the owner has said otherwise', async () => {
    expect(await practices().ana.getPractice()).toEqual(defaultPractice);
  });

  rule('P-02', 'comes back as it was set, and a later one takes its place', async () => {
    const owners = practices();
    await owners.ana.setPractice(ana);
    await owners.ana.setPractice({ ...ana, city: 'Canoas', withColophon: false });
    expect(await owners.ana.getPractice()).toEqual({ ...ana, city: 'Canoas', withColophon: false });
  });

  rule('P-03', 'is each owner’s own', async () => {
    const owners = practices();
    await owners.ana.setPractice(ana);
    await owners.bruno.setPractice({ ...ana, name: 'Bruno Reis' });
    expect(await owners.ana.getPractice()).toMatchObject({ name: 'Ana Prado' });
    expect(await owners.carla.getPractice()).toEqual(defaultPractice);
  });

  rule('P-04', 'refuses a text that cannot be stored or is too long, and keeps what was there', async () => {
    const owners = practices();
    await owners.ana.setPractice(ana);
    for (const name of ['a\u0000b', 'x'.repeat(1_001)]) {
      await expect(owners.ana.setPractice({ ...ana, name })).rejects.toMatchObject({ code: 'invalid' });
    }
    expect(await owners.ana.getPractice()).toEqual(ana);
  });
};
