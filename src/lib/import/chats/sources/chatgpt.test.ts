import { describe, expect, it } from 'vitest';
import { chatGpt } from '../../../../../tests/support/chats/formats.ts';
import { formerTexts, onlyChat, readAllChats } from '../../../../../tests/support/chats/read.ts';

type Entry = ReturnType<typeof chatGpt>;

/** A conversation whose messages have another content, and what else is said of them. */
const withMessages = (...messages: Record<string, unknown>[]): Entry => {
  const entry = chatGpt(messages.map(() => 'x'));
  for (const [index, node] of Object.values(entry.mapping).entries())
    Object.assign(node.message, messages[index]);
  return entry;
};

const user = (content: object, metadata: object = {}) => ({ author: { role: 'user' }, content, metadata });
const says = (content: object, more: object = {}) => ({ author: { role: 'assistant' }, content, ...more });
const text = (...parts: unknown[]) => ({ content_type: 'text', parts });

describe('a conversation of ChatGPT', () => {
  it('I-01 keeps title, times, texts, models and who speaks', async () => {
    const { taken } = await readAllChats([chatGpt(['Cabe agravo?', 'Sim, em 15 dias.'])]);
    const [chat] = taken;
    expect(chat?.read.session).toEqual({
      title: 'Título',
      createdAt: '2025-01-01T00:00:00.000Z',
      updatedAt: '2025-01-01T00:01:00.000Z',
    });
    expect(chat?.read.blocks).toMatchObject([
      {
        role: 'user',
        type: 'message',
        content: { text: 'Cabe agravo?' },
        timestamp: '2025-01-01T00:00:00.000Z',
      },
      {
        role: 'assistant',
        type: 'answer',
        timestamp: '2025-01-01T00:00:01.000Z',
        content: {
          text: 'Sim, em 15 dias.',
          author: { kind: 'model', name: 'gpt-x' },
          state: 'done',
          question: chat?.read.blocks[0]?.id,
        },
        metadata: { imported: { source: 'chatgpt', id: 'm2' } },
      },
    ]);
  });

  it('I-10 keeps other answers and other ways on as versions, oldest first', async () => {
    const { taken } = await readAllChats([
      chatGpt(
        [
          { id: 'q', text: 'Pergunta' },
          { id: 'a1', parent: 'q', role: 'assistant', text: 'Primeira' },
          { id: 'a2', parent: 'q', role: 'assistant', text: 'Segunda' },
          { id: 'q2', parent: 'a1', role: 'user', text: 'E daí?' },
          { id: 'a3', parent: 'q2', role: 'assistant', text: 'Nada.' },
        ],
        { current: 'a2' },
      ),
    ]);
    expect(taken[0]?.read.blocks.map(({ content }) => content.text)).toEqual(['Pergunta', 'Segunda']);
    expect(formerTexts(taken[0] as never, 2)).toEqual([
      '**Assistente**\n\nPrimeira\n\n**Usuário**\n\nE daí?\n\n**Assistente**\n\nNada.',
    ]);
  });

  it('joins what an assistant did on the way with the answer it led to', async () => {
    const entry = withMessages(
      user(text('Some')),
      says({ content_type: 'thoughts', thoughts: [{ summary: 'Soma', content: '1+1' }] }),
      says({ content_type: 'code', language: 'python', text: 'print(1+1)' }, { recipient: 'python' }),
      { author: { role: 'tool', name: 'python' }, content: { content_type: 'execution_output', text: '2' } },
      says(text('São 2.')),
    );
    expect(await onlyChat([entry])).toEqual([
      ['user', 'Some'],
      [
        'assistant',
        '> **Raciocínio**\n>\n> Soma\n>\n> 1+1\n\n' +
          '> **Ferramenta: python**\n>\n> ```python\n> print(1+1)\n> ```\n\n' +
          '> **Ferramenta: python**\n>\n> ```\n> 2\n> ```\n\nSão 2.',
      ],
    ]);
  });

  it('I-02 names pictures, files and what was dictated', async () => {
    const entry = withMessages(
      user(
        {
          content_type: 'multimodal_text',
          parts: [
            { content_type: 'image_asset_pointer', asset_pointer: 'file-service://a' },
            { content_type: 'audio_transcription', text: 'ditado' },
            { content_type: 'real_time_user_audio_video_asset_pointer', frames: [] },
            'Veja.',
          ],
        },
        { attachments: [{ name: 'contrato.pdf' }, {}] },
      ),
    );
    expect(await onlyChat([entry])).toEqual([
      ['user', '[Anexo: file-service://a]\n\nditado\n\nVeja.\n\n[Anexo: contrato.pdf]'],
    ]);
  });

  it('I-03 writes out what it does not know', async () => {
    const [[, unknown] = []] = await onlyChat([
      withMessages(user({ content_type: 'hologram', colour: 'azul', list: [1, null] })),
    ]);
    expect(unknown).toContain('"colour": "azul"');
    const [[, part] = []] = await onlyChat([withMessages(user(text({ content_type: '', odd: 7 })))]);
    expect(part).toContain('"odd": 7');
  });

  it('keeps instructions as the system’s, and leaves empty and hidden nothing out of the session', async () => {
    const entry = withMessages(
      { author: { role: 'system' }, content: text('') },
      user({
        content_type: 'user_editable_context',
        user_profile: 'Advogada',
        user_instructions: 'Seja breve',
      }),
      user(text('Oi')),
    );
    expect(await onlyChat([entry])).toEqual([
      ['system', 'Advogada\n\nSeja breve'],
      ['user', 'Oi'],
    ]);
  });

  it('puts the link of a reference in its place', async () => {
    const mark = '\uE200cite\uE202turn0\uE201';
    const entry = withMessages(
      user(text('Fonte?')),
      says(text(`Sim ${mark} e ${mark}\uE200solto\uE201 fim\uE200`), {
        metadata: { content_references: [{ matched_text: mark, alt: '([STJ](https://stj.jus.br))' }, null] },
      }),
    );
    const link = '([STJ](https://stj.jus.br))';
    expect((await onlyChat([entry]))[1]).toEqual(['assistant', `Sim ${link} e ${link} fim`]);
  });

  it('says of an answer that was broken off how it ended', async () => {
    const ended = async (more: object) => {
      const { taken } = await readAllChats([withMessages(user(text('?')), says(text('Era uma'), more))]);
      return taken[0]?.read.blocks[1]?.content.state;
    };
    expect(await ended({ metadata: { finish_details: { type: 'interrupted' } } })).toBe('stopped');
    expect(await ended({ metadata: { finish_details: { type: 'max_tokens' } } })).toBe('interrupted');
    expect(await ended({ status: 'in_progress' })).toBe('interrupted');
  });

  it('I-11 has its parents by their children where it does not name them', async () => {
    const entry = chatGpt(['Um', 'Dois', 'Três']);
    for (const node of Object.values(entry.mapping)) (node as { parent?: unknown }).parent = undefined;
    expect((await onlyChat([entry])).map(([, said]) => said)).toEqual(['Um', 'Dois', 'Três']);
  });
});
