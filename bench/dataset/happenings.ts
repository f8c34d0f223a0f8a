import { below, seeded } from '../../tests/support/random.ts';
import type { Plan } from './plan.ts';

/** What happened, in the order in which it did. Times are milliseconds since 1970. */
export type Happening =
  | { kind: 'begin'; session: number; time: number }
  | { kind: 'block'; session: number; position: number; time: number }
  | { kind: 'end'; session: number; time: number };

/** How many conversations go on at the same time: neighbours in the table are blocks of different sessions. */
const atOnce = 256;

/** Plays two years of an office back: many conversations at once, each block in the next free place. */
export function* happenings(plan: Plan): Generator<Happening> {
  const random = seeded(5);
  const open: { session: number; position: number }[] = [];
  let next = 0;
  for (let count = 0; count < plan.totalBlocks; count += 1) {
    const time = plan.timeAt(count / plan.totalBlocks);
    for (; open.length < atOnce && next < plan.size.sessions; next += 1) {
      open.push({ session: next, position: 0 });
      yield { kind: 'begin', session: next, time };
    }
    const slot = below(open.length, random);
    const current = open[slot];
    if (!current) throw new Error('The plan has more blocks than its sessions.');
    current.position += 1;
    yield { kind: 'block', ...current, time };
    if (current.position < (plan.lengths[current.session] ?? 0)) continue;
    yield { kind: 'end', session: current.session, time };
    open[slot] = open[open.length - 1] ?? current;
    open.pop();
  }
}
