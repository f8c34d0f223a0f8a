import { expect, it } from 'vitest';
import { ApiError, unanswered } from './api-error.ts';
import { makeOnce } from './make-once.ts';

/** A server that stores one thing; `fates` says of each making in turn what comes of it. */
const server = (...fates: ('lost' | 'stored' | 'unanswered' | 'refused')[]) => {
  let there: string | null = null;
  const make = async (given: string) => {
    const fate = fates.shift() ?? 'stored';
    if (fate === 'refused') throw new ApiError(400, 'invalid', '');
    if (fate === 'lost') throw unanswered();
    if (there !== null && there !== given) throw new ApiError(409, 'conflict', '');
    there = given;
    if (fate === 'unanswered') throw unanswered();
    return there;
  };
  const change = async (_made: string, given: string) => {
    there = given;
    return given;
  };
  return { save: makeOnce({ make, change }), stored: () => there };
};

it('stores what was corrected after an answer was lost', async () => {
  for (const fate of ['unanswered', 'lost'] as const) {
    const { save, stored } = server(fate);
    await expect(save('Prado')).rejects.toThrow();
    expect(await save('Prado × Plano'), fate).toBe('Prado × Plano');
    expect(stored(), fate).toBe('Prado × Plano');
  }
});

it('stores what was corrected after several answers were lost', async () => {
  const { save, stored } = server('unanswered', 'lost');
  await expect(save('Prado')).rejects.toThrow();
  await expect(save('Prado × Plano')).rejects.toThrow();
  await save('Prado × Operadora');
  expect(stored()).toBe('Prado × Operadora');
});

it('makes it of what was corrected after a refusal, also one of what had been sent without an answer', async () => {
  for (const fates of [['refused'], ['lost', 'refused']] as const) {
    const { save, stored } = server(...fates);
    await expect(save('Prado')).rejects.toThrow();
    await save('Prado × Plano');
    expect(stored()).toBe('Prado × Plano');
  }
});
