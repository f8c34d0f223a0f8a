import { describe, expect, it, vi } from 'vitest';
import { Turns } from './turns.ts';

/** Work that ends when it is told to. */
const held = () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { work: () => promise, end: resolve };
};

describe('Turns', () => {
  it('lets the next begin when one ends, an owner who had no turn yet before the others', async () => {
    const turns = new Turns({ running: 1, runningPerOwner: 1, waiting: 2, perOwner: 3 });
    const order: string[] = [];
    const first = held();
    const ends = [
      turns.take('ana', async () => {
        order.push('first');
        await first.work();
      }),
      turns.take('ana', async () => void order.push('second')),
      turns.take('bruno', async () => void order.push('third')),
    ];
    await Promise.resolve();
    expect(order).toEqual(['first']);
    first.end();
    await Promise.all(ends);
    expect(order).toEqual(['first', 'third', 'second']);
  });

  it('lets an owner rest for as long as the work took, and others begin meanwhile', async () => {
    vi.useFakeTimers();
    try {
      const turns = new Turns({ running: 1, runningPerOwner: 1, waiting: 8, perOwner: 8, rest: 1 });
      const order: string[] = [];
      const first = held();
      const ends = [
        turns.take('ana', first.work),
        turns.take('ana', async () => void order.push('ana')),
        turns.take('bruno', async () => void order.push('bruno')),
      ];
      await vi.advanceTimersByTimeAsync(40);
      first.end();
      await vi.advanceTimersByTimeAsync(39);
      expect(order).toEqual(['bruno']);
      await vi.advanceTimersByTimeAsync(1);
      expect(order).toEqual(['bruno', 'ana']);
      await Promise.all(ends);
    } finally {
      vi.useRealTimers();
    }
  });

  it('refuses at once what is too much, for one owner and for all', async () => {
    const turns = new Turns({ running: 1, runningPerOwner: 1, waiting: 2, perOwner: 2 });
    const first = held();
    const ends = [turns.take('ana', first.work), turns.take('ana', async () => {})];
    await expect(turns.take('ana', async () => {})).rejects.toMatchObject({ code: 'overloaded' });
    ends.push(turns.take('bruno', async () => {}));
    await expect(turns.take('carla', async () => {})).rejects.toMatchObject({ details: { retryAfter: 3 } });
    first.end();
    await Promise.all(ends);
    await expect(turns.take('ana', async () => 7)).resolves.toBe(7);
  });

  it('gives a free turn to another owner before the second of the same owner', async () => {
    const turns = new Turns({ running: 2, runningPerOwner: 1, waiting: 8, perOwner: 3 });
    const order: string[] = [];
    const [first, second] = [held(), held()];
    const ends = [
      turns.take('ana', first.work),
      turns.take('ana', async () => {
        order.push('ana');
        await second.work();
      }),
      turns.take('bruno', async () => void order.push('bruno')),
    ];
    await ends[2];
    expect(order).toEqual(['bruno']);
    first.end();
    second.end();
    await Promise.all(ends);
    expect(order).toEqual(['bruno', 'ana']);
  });

  it('serves the owner who was served longest ago, whatever others have waiting', async () => {
    const turns = new Turns({ running: 2, runningPerOwner: 1, waiting: 64, perOwner: 16 });
    const order: string[] = [];
    const first = held();
    const take = (owner: string) =>
      turns.take(owner, async () => {
        order.push(owner);
        await first.work();
      });
    const many = Array.from({ length: 15 }, () => [take('ana'), take('bruno')]).flat();
    const ends = [...many, take('carla'), take('carla'), take('davi')];
    first.end();
    await Promise.all(ends);
    expect(order).toHaveLength(33);
    expect(order.slice(0, 7)).toEqual(['ana', 'bruno', 'carla', 'davi', 'ana', 'bruno', 'carla']);
    expect(order.slice(7)).toEqual(Array.from({ length: 13 }, () => ['ana', 'bruno']).flat());
  });

  it('goes on after work that failed', async () => {
    const turns = new Turns({ running: 1, runningPerOwner: 1, waiting: 1, perOwner: 1 });
    await expect(turns.take('ana', () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    await expect(turns.take('ana', async () => 7)).resolves.toBe(7);
  });

  it('lets go of what waits and is abandoned, and keeps the others in order', async () => {
    const turns = new Turns({ running: 1, runningPerOwner: 1, waiting: 2, perOwner: 3 });
    const first = held();
    const gone = new AbortController();
    const begun: string[] = [];
    const running = turns.take('ana', first.work);
    const abandoned = turns.take('ana', async () => void begun.push('abandoned'), gone.signal);
    const last = turns.take('bruno', async () => void begun.push('last'));
    gone.abort();
    await expect(abandoned).rejects.toMatchObject({ code: 'unavailable' });
    await expect(turns.take('ana', async () => {}, AbortSignal.abort())).rejects.toThrow('abandoned');
    first.end();
    await Promise.all([running, last]);
    expect(begun).toEqual(['last']);
    expect(turns.hasWaiting()).toBe(false);
  });
});
