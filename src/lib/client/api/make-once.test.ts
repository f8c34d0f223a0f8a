import { expect, it } from 'vitest';
import { ApiError, unanswered } from './api-error.ts';
import { makeOnce } from './make-once.ts';

/** A server that stores one thing; `fates` says of each making in turn what comes of it. */
const server = (...fates: ('lost' | 'stored' | 'unanswered' | 'refused')[]) => {
  let there: string | null = null;
  /** What was stored under the key: sent again, it gives what is there. */
  let first: string | null = null;
  let changes = 0;
  let lostChanges = 0;
  const make = async (given: string) => {
    const fate = fates.shift() ?? 'stored';
    if (fate === 'refused') throw new ApiError(400, 'invalid', '');
    if (fate === 'lost') throw unanswered();
    if (first !== null && first !== given) throw new ApiError(409, 'conflict', '');
    first = given;
    there ??= given;
    if (fate === 'unanswered') throw unanswered();
    return there;
  };
  const change = async (_made: string, given: string) => {
    there = given;
    changes += 1;
    if (changes <= lostChanges) throw unanswered();
    return given;
  };
  const loseChange = () => {
    lostChanges += 1;
  };
  return { loseChange, save: makeOnce({ make, change }), stored: () => there };
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

it('stores what was given first where that is given again after a change that was not answered', async () => {
  const { save, stored, loseChange } = server('unanswered');
  loseChange();
  await expect(save('Prado')).rejects.toThrow();
  await expect(save('Prado × Plano')).rejects.toThrow();
  expect(stored()).toBe('Prado × Plano');
  expect(await save('Prado')).toBe('Prado');
  expect(stored()).toBe('Prado');
});

it('makes it of what was corrected after a refusal, also one of what had been sent without an answer', async () => {
  for (const fates of [['refused'], ['lost', 'refused']] as const) {
    const { save, stored } = server(...fates);
    await expect(save('Prado')).rejects.toThrow();
    await save('Prado × Plano');
    expect(stored()).toBe('Prado × Plano');
  }
});
