import { describe, expect, it } from 'vitest';
import { readState } from '#/lib/domain/briefing/state.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import { type ToldBriefing, withAnswer } from './briefing.ts';

const block = (id: string, version: number) => ({ id, version }) as Block;
const told = (version: number, blocks: Block[], phase = 1): ToldBriefing => ({
  session: { id: 's', version } as Session,
  state: readState({ phase }),
  blocks,
});

describe('withAnswer', () => {
  it('takes in the blocks that changed and the state, and keeps the others', () => {
    const known = told(4, [block('a', 3), block('b', 4)], 1);
    const next = withAnswer(known, told(6, [block('b', 5), block('c', 6)], 2));
    expect(next.state.phase).toBe(2);
    expect(next.blocks).toEqual([block('a', 3), block('b', 5), block('c', 6)]);
  });

  it('keeps what is newer when answers come late', () => {
    const known = told(6, [block('a', 6)], 2);
    const next = withAnswer(known, told(5, [block('a', 5), block('b', 4)], 1));
    expect(next.state.phase).toBe(2);
    expect(next.session.version).toBe(6);
    expect(next.blocks).toEqual([block('a', 6), block('b', 4)]);
  });
});
