import { describe, expect, it } from 'vitest';
import { chatGpt, claude, type Said } from '../../../../../tests/support/chats/formats.ts';
import { formerTexts, onlyChat, readAllChats } from '../../../../../tests/support/chats/read.ts';

const ai = (id: string, parent: string, text = id): Said => ({ id, parent, role: 'assistant', text });
const me = (id: string, parent: string | null, text = id): Said => ({ id, parent, role: 'user', text });
const read = async (said: readonly Said[], current: string) => {
  const { taken } = await readAllChats([chatGpt(said, { current })]);
  const [chat] = taken;
  if (!chat) throw new Error('Nothing was taken.');
  return chat;
};

describe('the blocks of an imported conversation', () => {
  it('are an answer each where an assistant speaks twice without a step', async () => {
    expect(await onlyChat([chatGpt([me('q', null), ai('a', 'q'), ai('b', 'a')])])).toEqual([
      ['user', 'q'],
      ['assistant', 'a'],
      ['assistant', 'b'],
    ]);
  });

  it('I-10 have another message of the user, with what followed, at the answer to the one that was shown', async () => {
    const chat = await read(
      [me('q', null), ai('a', 'q'), me('q2', 'a'), ai('a2', 'q2'), me('q3', 'a'), ai('a3', 'q3')],
      'a3',
    );
    expect(chat.read.blocks.map(({ content }) => content.text)).toEqual(['q', 'a', 'q3', 'a3']);
    expect(formerTexts(chat, 2)).toEqual([]);
    expect(formerTexts(chat, 4)).toEqual(['**Usuário**\n\nq2\n\n**Assistente**\n\na2']);
  });

  it('I-10 have a way on that nobody answered at the last answer', async () => {
    const chat = await read([me('q', null), ai('a', 'q'), me('x', 'a'), me('y', 'a')], 'y');
    expect(chat.read.blocks.map(({ content }) => content.text)).toEqual(['q', 'a', 'y']);
    expect(formerTexts(chat, 2)).toEqual(['**Usuário**\n\nx']);
  });

  it('I-10 have what leads away as a message where there is no answer', async () => {
    const chat = await read([me('q', null), me('x', 'q'), me('y', 'q')], 'y');
    expect(chat.read.blocks.map(({ role, content }) => [role, content.text])).toEqual([
      ['user', 'q'],
      ['user', 'y'],
      ['system', '**Outra versão da conversa**\n\n**Usuário**\n\nx'],
    ]);
  });

  it('I-10 have what leads away also where the path that was shown says nothing', async () => {
    const chat = await read([me('q', null, ''), ai('a', 'q', 'Olá'), ai('b', 'q', '')], 'b');
    expect(chat.read.blocks.map(({ role }) => role)).toEqual(['system']);
  });

  it('I-10 keep the newest twenty versions in the answer and the others behind it', async () => {
    const answers = Array.from({ length: 25 }, (_, index) => ai(`a${index}`, 'q'));
    const chat = await read([me('q', null), ...answers], 'a24');
    expect(formerTexts(chat, 2)).toEqual(answers.slice(4, 24).map(({ text }) => text));
    expect(chat.read.blocks.slice(2).map(({ content }) => String(content.text).split('\n').at(-1))).toEqual([
      'a0',
      'a1',
      'a2',
      'a3',
    ]);
  });

  it('I-10 keep versions that are too long for one answer', async () => {
    const answers = ['a', 'b', 'c', 'd'].map((id) => ai(id, 'q', id.repeat(100_000)));
    const chat = await read([me('q', null), ...answers], 'd');
    const all = JSON.stringify(chat.read.blocks.map(({ content }) => [content.text, content.former]));
    for (const id of ['a', 'b', 'c', 'd']) expect(all.split(id.repeat(20)).length).toBeGreaterThan(4_999);
  });

  it('are as many as a long text needs, cut at line ends and never within a character', async () => {
    const lines = 'Cláusula.\n'.repeat(10_000);
    const faces = '😀'.repeat(50_001);
    const { taken } = await readAllChats([claude([lines, `x${faces}`])]);
    const blocks = taken[0]?.read.blocks ?? [];
    const texts = (role: string) =>
      blocks.filter((each) => each.role === role).map(({ content }) => String(content.text));
    expect(texts('user').length).toBe(3);
    expect(texts('user').every((text) => text.endsWith('\n') || text.endsWith('.'))).toBe(true);
    expect(texts('user').join('')).toBe(lines);
    expect(texts('assistant').join('')).toBe(`x${faces}`);
    expect(blocks.map(({ type }) => type)).toEqual([
      'message',
      'message',
      'message',
      'answer',
      'message',
      'message',
    ]);
  });

  it('have a title from the first message where the source has none', async () => {
    const titled = async (title: unknown) => {
      const { taken } = await readAllChats([{ ...claude(['Cabe agravo contra a liminar?']), name: title }]);
      return taken[0]?.read.session.title;
    };
    for (const title of ['', null, 'None', ' \u200B '])
      expect(await titled(title)).toBe('Cabe agravo contra a liminar?');
    expect(await titled('x'.repeat(500))).toMatch(/^x{199}…$/);
  });
});
