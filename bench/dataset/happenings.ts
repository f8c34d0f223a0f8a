import { below, seeded } from '../../tests/support/random.ts';
import type { Plan } from './plan.ts';

/** Events in chronological order. Times are milliseconds since 1970. */
export type Happening =
  | { kind: 'begin'; session: number; time: number }
  | { kind: 'block'; session: number; position: number; time: number }
  | { kind: 'end'; session: number; time: number };

/** The number of concurrent conversations: neighbouring rows of the table belong to different sessions. */
const atOnce = 256;

/** Two years of an office: many concurrent conversations, and each block at the next free position. */
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
