import { describe, expect, it } from 'vitest';
import { claude } from '../../../../tests/support/chats/formats.ts';
import { importContext } from '../../../../tests/support/chats/read.ts';
import { FakeSink } from '../../../../tests/support/chats/sink.ts';
import { inPieces } from '../../../../tests/support/import.ts';
import { ChatImportDesk } from './chat-import-desk.ts';

const file = (...ids: string[]) => inPieces(JSON.stringify(ids.map((id) => claude(['Oi'], { id }))), 4_096);

/** A file of which nothing more arrives until it is let go. */
const stalled = () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  async function* bytes() {
    yield Buffer.from(JSON.stringify(claude(['Oi'])));
    await promise;
  }
  return { bytes: bytes(), end: resolve };
};

describe('ChatImportDesk', () => {
  const take = (
    desk: ChatImportDesk,
    owner: string,
    bytes: AsyncIterable<Uint8Array>,
    sink = new FakeSink(),
  ) => desk.import({ owner, sink }, bytes, importContext);

  it('I-46 lets files that do not arrive hold up nobody else', async () => {
    const desk = new ChatImportDesk();
    const files = Array.from({ length: 3 }, stalled);
    const slow = files.map(({ bytes }, index) => take(desk, `slow ${index}`, bytes));
    expect(await take(desk, 'bruno', file('a', 'b'))).toMatchObject({ found: 2, taken: 2 });
    for (const { end } of files) end();
    expect((await Promise.all(slow)).map(({ taken }) => taken)).toEqual([1, 1, 1]);
  });

  it('I-46 takes one import of an owner after the other, and refuses a third', async () => {
    const desk = new ChatImportDesk();
    const sink = new FakeSink();
    const first = stalled();
    const importing = [take(desk, 'ana', first.bytes, sink), take(desk, 'ana', file('a'), sink)];
    await expect(take(desk, 'ana', file('b'), sink)).rejects.toMatchObject({ code: 'overloaded' });
    first.end();
    expect((await Promise.all(importing)).map(({ taken }) => taken)).toEqual([1, 1]);
  });

  it('I-45 keeps what was stored before the store failed, and takes the rest later', async () => {
    const desk = new ChatImportDesk();
    const sink = new FakeSink();
    sink.failAfter(1);
    await expect(take(desk, 'ana', file('a', 'b'), sink)).rejects.toThrow('The store fails.');
    sink.failAfter(undefined);
    expect(await take(desk, 'ana', file('a', 'b'), sink)).toMatchObject({
      taken: 1,
      reasons: { already: 1 },
    });
  });

  it('lists the first thousand conversations and counts the rest', async () => {
    const ids = Array.from({ length: 1_100 }, (_, index) => `${index}`);
    const report = await take(new ChatImportDesk(), 'ana', file(...ids));
    expect([report.found, report.taken, report.conversations.length]).toEqual([1_100, 1_100, 1_000]);
  });
});
