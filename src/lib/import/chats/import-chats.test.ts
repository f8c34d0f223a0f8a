import { describe, expect, it } from 'vitest';
import { chatGpt, libreChat } from '../../../../tests/support/chats/formats.ts';
import { importContext, importNow } from '../../../../tests/support/chats/read.ts';
import { FakeSink } from '../../../../tests/support/chats/sink.ts';
import { inPieces } from '../../../../tests/support/import.ts';
import { ChatRun } from './chat-run.ts';
import { importChats } from './import-chats.ts';

const importing = async (content: unknown, sink: FakeSink) => {
  const run = new ChatRun(sink);
  const bytes = inPieces(typeof content === 'string' ? content : JSON.stringify(content), 64 * 1024);
  await importChats(bytes, run, importContext);
  return run.report;
};

const chats = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    chatGpt(['Oi', 'Olá'], { id: `c${index}`, title: `T${index}` }),
  );
const long = (count: number, id = 'longa') => libreChat(Array(count).fill('x'), { id });

describe('an import of conversations', () => {
  it('I-30 counts each one as taken or skipped', async () => {
    const sink = new FakeSink();
    const report = await importing(
      [...chats(300), { odd: 1 }, chatGpt([], { id: 'vazia' }), long(250)],
      sink,
    );
    expect(report).toMatchObject({
      found: 303,
      taken: 301,
      skipped: 2,
      blocks: 850,
      sources: { chatgpt: 300, librechat: 1 },
      reasons: { unknown: 1, empty: 1 },
      listed: [{ reason: 'unknown', at: 301 }],
    });
    expect(sink.sessions.size).toBe(301);
  });

  it('I-31 adds nothing when it comes twice', async () => {
    const sink = new FakeSink();
    const content = [...chats(20), long(250)];
    await importing(content, sink);
    const before = structuredClone([...sink.sessions]);
    const report = await importing(content, sink);
    expect(report).toMatchObject({ found: 21, taken: 0, skipped: 21, reasons: { already: 21 }, listed: [] });
    expect([...sink.sessions]).toEqual(before);
  });

  it('I-31 takes the same conversation of one file once', async () => {
    const sink = new FakeSink();
    const [chat] = chats(1);
    expect(await importing([chat, chat, { ...chat, title: 'Outro' }], sink)).toMatchObject({
      found: 3,
      taken: 1,
      reasons: { repeated: 2 },
    });
    expect(sink.sessions.size).toBe(1);
  });

  it('I-31 tells conversations without an id apart by what they say', async () => {
    const sink = new FakeSink();
    const nameless = (text: string) => ({ ...chatGpt([text]), id: null, conversation_id: null });
    const content = [nameless('a'), nameless('b'), nameless('a')];
    expect(await importing(content, sink)).toMatchObject({ taken: 2, reasons: { repeated: 1 } });
    expect(await importing(content, sink)).toMatchObject({ taken: 0, reasons: { already: 2, repeated: 1 } });
  });

  it('I-32 leaves one that has grown since as it is, and says so', async () => {
    const sink = new FakeSink();
    await importing([long(4)], sink);
    expect(await importing([long(6)], sink)).toMatchObject({
      taken: 0,
      reasons: { changed: 1 },
      listed: [{ reason: 'changed', title: 'Título' }],
    });
    expect(sink.blocksOf(0)).toHaveLength(4);
  });

  it('I-32 leaves one that has grown and is in the trash as it is', async () => {
    const sink = new FakeSink();
    await importing([long(4)], sink);
    sink.trash(0);
    const before = structuredClone([...sink.sessions]);
    expect(await importing([long(6)], sink)).toMatchObject({ taken: 0, reasons: { changed: 1 } });
    expect([...sink.sessions]).toEqual(before);
  });

  it('I-33 does not complete one that has grown since it broke off', async () => {
    const sink = new FakeSink();
    sink.failAfter(2);
    await expect(importing([long(250)], sink)).rejects.toThrow('The store fails.');
    sink.failAfter(undefined);
    expect(await importing([long(260)], sink)).toMatchObject({ taken: 0, reasons: { changed: 1 } });
    expect(sink.blocksOf(0)).toHaveLength(200);
  });

  it('I-33 goes on where an earlier import broke off', async () => {
    const sink = new FakeSink();
    const content = [long(250), ...chats(3)];
    sink.failAfter(2);
    await expect(importing(content, sink)).rejects.toThrow('The store fails.');
    expect(sink.blocksOf(0)).toHaveLength(200);
    sink.failAfter(undefined);
    expect(await importing(content, sink)).toMatchObject({ found: 4, taken: 4, skipped: 0 });
    expect(sink.blocksOf(0).map(({ position }) => position)).toEqual(
      Array.from({ length: 250 }, (_, index) => index + 1),
    );
  });

  it('throws what the store throws for short conversations, too', async () => {
    const sink = new FakeSink();
    sink.failAfter(5);
    await expect(importing(chats(100), sink)).rejects.toThrow('The store fails.');
    expect(sink.sessions.size).toBe(5);
  });

  it('I-30 lists so many and counts the rest', async () => {
    const report = await importing([chats(1)[0], ...Array(500).fill({ odd: 1 })], new FakeSink());
    expect([report.skipped, report.listed.length]).toEqual([500, 200]);
  });

  it('I-30 says in which of several files something stands', async () => {
    const run = new ChatRun(new FakeSink());
    for (const file of ['a.json', 'b.json']) {
      run.begin(file);
      await importChats(inPieces(JSON.stringify([{ odd: 1 }])), run, { locale: 'en', now: importNow });
    }
    expect(run.report.listed.map(({ file }) => file)).toEqual(['a.json', 'b.json']);
  });
});
