import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { chatGpt, claude, libreChat, openWebUi } from '../../../../tests/support/chats/formats.ts';
import { readAllChats } from '../../../../tests/support/chats/read.ts';
import { materialFile } from '../../../../tests/support/session-files.ts';

const chat = (id: string) => chatGpt(['Oi', 'Olá'], { id, title: id });
const titles = async (content: unknown) => {
  const { taken, skipped } = await readAllChats(content);
  return [taken.map(({ title }) => title), skipped.map(({ reason, at }) => `${at} ${reason}`)];
};
const zip = (files: Record<string, unknown>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, value]) => [
        name,
        Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
      ]),
    ),
  );

describe('a file of conversations', () => {
  it('I-20 gives every conversation of an array, of a frame and of lines', async () => {
    const chats = ['a', 'b', 'c'].map(chat);
    expect(await titles(chats)).toEqual([['a', 'b', 'c'], []]);
    expect(await titles({ conversations: chats })).toEqual([['a', 'b', 'c'], []]);
    expect(await titles(chats.map((each) => JSON.stringify(each)).join('\n'))).toEqual([['a', 'b', 'c'], []]);
    expect(await titles(JSON.stringify(chats, null, 2))).toEqual([['a', 'b', 'c'], []]);
  });

  it('tells the formats of one file apart', async () => {
    const mixed = [chat('a'), claude(['Oi']), openWebUi(['Oi']), libreChat(['Oi']), materialFile()];
    const { taken } = await readAllChats(mixed);
    expect(taken.map(({ source }) => source)).toEqual([
      'chatgpt',
      'claude',
      'open_webui',
      'librechat',
      'juca',
    ]);
  });

  it('I-20 takes what is whole of a broken file and names the rest', async () => {
    const text = JSON.stringify([chat('a'), chat('b')]);
    expect(await titles(`\uFEFF${text}`)).toEqual([['a', 'b'], []]);
    expect(await titles(text.slice(0, -5))).toEqual([['a'], ['2 unfinished']]);
    expect(await titles(`${text}}`)).toEqual([['a', 'b'], ['3 unexpected']]);
    expect(await titles(text.replace('},{', '}},{'))).toEqual([['a', 'b'], ['2 unexpected']]);
    expect(await titles(text.replace('"title":"a"', '"title":a'))).toEqual([['b'], ['1 not_json']]);
    expect(await titles(Buffer.from(text, 'utf16le'))).toEqual([['a', 'b'], []]);
  });

  it('I-20 names entries without messages, without a text and of no known format', async () => {
    const bare = { title: 'b', create_time: 1, update_time: 1, id: 'x' };
    expect(await titles([chat('a'), bare, chatGpt([' ']), { surprise: 1 }, {}])).toEqual([
      ['a'],
      ['2 empty', '3 empty', '4 unknown', '5 unknown'],
    ]);
    expect(await titles([{ surprise: 1 }, chat('a')])).toEqual([['a'], ['1 unknown']]);
  });

  it('I-20 says what a file without conversations is', async () => {
    expect(await titles('')).toEqual([[], ['1 no_conversation']]);
    expect(await titles('[]')).toEqual([[], ['1 no_conversation']]);
    expect(await titles('Olá')).toEqual([[], ['1 unexpected']]);
    expect(await titles('%PDF-1.7')).toEqual([[], ['1 unreadable_file']]);
  });

  it('I-04 takes a session of Juca as it stood, and names the field of one that does not fit', async () => {
    const file = materialFile();
    const { taken } = await readAllChats(file);
    expect(taken[0]?.read).toMatchObject({ blocks: file.blocks, state: file.briefing });
    const broken = { ...file, session: { ...file.session, createdAt: 'ontem' } };
    expect((await readAllChats(broken)).skipped).toMatchObject([
      { reason: 'invalid', detail: expect.stringContaining('session.createdAt') },
    ]);
  });

  it('I-21 takes the conversations of every JSON file of a ZIP file and passes the other files over', async () => {
    const content = zip({
      'conversations-000.json': [chat('a'), chat('b')],
      'conversations-001.json': [chat('c'), { surprise: 1 }],
      'user.json': { id: 'u', email: 'ana@example.com' },
      'message_feedback.json': [{ id: 'x', rating: 'thumbsUp' }],
      'chat.html': '<html>',
      'file-abc.png': 'PNG',
      'pasta/vazia.json': '[]',
    });
    const { taken, skipped, passed } = await readAllChats(content);
    expect(taken.map(({ title, at, file }) => `${file} ${at} ${title}`)).toEqual([
      'conversations-000.json 1 a',
      'conversations-000.json 2 b',
      'conversations-001.json 1 c',
    ]);
    expect(skipped).toMatchObject([{ file: 'conversations-001.json', at: 2, reason: 'unknown' }]);
    expect(passed).toEqual(['user.json', 'message_feedback.json', 'pasta/vazia.json']);
  });

  it('I-21 takes the sessions of an account’s ZIP file', async () => {
    const content = zip({
      'account.json': { email: 'ana@example.com' },
      'library/decisions-00001.json': [{ number: 'REsp 1', court: 'STJ' }],
      'sessions/active/2026-03-09 plano.json': materialFile(),
      'sessions/active/2026-03-09 plano.md': '# Plano',
    });
    const { taken, skipped, passed } = await readAllChats(content);
    expect(taken.map(({ source }) => source)).toEqual(['juca']);
    expect([skipped, passed]).toEqual([[], ['account.json', 'library/decisions-00001.json']]);
  });

  it('I-21 says what is wrong with a ZIP file', async () => {
    const content = zip({ 'conversations.json': [chat('a'), chat('b')], 'z.json': [chat('c')] });
    expect(await titles(zip({ 'a.txt': 'Olá' }))).toEqual([[], ['1 no_conversation']]);
    const [taken, skipped] = await titles(content.subarray(0, 300));
    expect([taken, skipped]).toEqual([[], ['1 unfinished']]);
    const broken = zip({ 'conversations.json': '{"a":[{' });
    expect(await titles(broken)).toEqual([[], ['1 unfinished']]);
  });

  it('I-21 gives a ZIP file up that becomes too large', async () => {
    const content = zip({ 'a.json': `[${JSON.stringify(chat('a'))},{"x":"${' '.repeat(30_000_000)}"}]` });
    const { skipped } = await readAllChats(content, 64 * 1024);
    expect(skipped.map(({ reason }) => reason)).toContain('archive_too_large');
  });
});
