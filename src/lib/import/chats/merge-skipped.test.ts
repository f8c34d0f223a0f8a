import { expect, it } from 'vitest';
import { claude } from '../../../../tests/support/chats/formats.ts';
import { importContext } from '../../../../tests/support/chats/read.ts';
import { FakeSink } from '../../../../tests/support/chats/sink.ts';
import { inPieces } from '../../../../tests/support/import.ts';
import { ChatRun } from './chat-run.ts';
import { readChats } from './read-chats.ts';

const given = async (text: string) => {
  const run = new ChatRun(new FakeSink());
  let count = 0;
  for await (const chat of readChats(inPieces(text, 64 * 1024), importContext)) {
    count += 1;
    if (!('taken' in chat)) await run.take(chat, async () => []);
  }
  return { count, report: run.report };
};

it.each([
  ['before a conversation', (empty: string, chat: string) => empty + chat],
  ['behind a conversation', (empty: string, chat: string) => chat + empty],
])('I-25 hands over few of the empty objects %s, and counts all', async (_, join) => {
  const { count, report } = await given(join('{}'.repeat(250_000), JSON.stringify(claude(['Oi']))));
  expect(count).toBeLessThan(1_100);
  expect([report.found, report.skipped, report.reasons]).toEqual([250_000, 250_000, { unknown: 250_000 }]);
  expect([report.conversations.length, report.listed.length]).toEqual([1_000, 200]);
});
