import { describe, expect, it } from 'vitest';
import { claude, libreChat, openWebUi } from '../../../../../tests/support/chats/formats.ts';
import { formerTexts, onlyChat, readAllChats } from '../../../../../tests/support/chats/read.ts';

const said = ['Cabe agravo?', 'Sim.', 'E o prazo?', 'Quinze dias.'];
const answered = [
  ['user', said[0]],
  ['assistant', said[1]],
  ['user', said[2]],
  ['assistant', said[3]],
];

describe('a conversation of Claude', () => {
  it('I-01 keeps what was said in its order', async () => {
    expect(await onlyChat([claude(said)])).toEqual(answered);
    const { taken } = await readAllChats([claude(said)]);
    expect(taken[0]?.read.blocks[1]?.content.author).toMatchObject({ name: 'Claude' });
  });

  it('keeps reasoning, tools and documents that it wrote', async () => {
    const entry = claude(['Redija', 'x']);
    Object.assign(entry.chat_messages[1] ?? {}, {
      text: '',
      content: [
        { type: 'thinking', thinking: 'Penso' },
        { type: 'tool_use', name: 'web_search', input: { query: 'agravo' } },
        { type: 'tool_result', content: [{ type: 'text', text: 'achado' }] },
        { type: 'tool_result', is_error: true, content: 'falhou' },
        {
          type: 'tool_use',
          name: 'artifacts',
          input: { title: 'Minuta', type: 'text/markdown', content: '# Minuta' },
        },
        { type: 'token_budget' },
        { type: 'novelty', what: 'algo' },
        'solto',
        null,
        { type: 'text', text: 'Pronto.' },
      ],
    });
    const [, [, text] = []] = await onlyChat([entry]);
    expect(text).toBe(
      '> **Raciocínio**\n>\n> Penso\n\n' +
        '> **Ferramenta: web_search**\n>\n> ```json\n> {\n>   "query": "agravo"\n> }\n> ```\n\n' +
        '> **Resultado**\n>\n> achado\n\n> **Erro**\n>\n> falhou\n\n' +
        '> **Ferramenta: artifacts**\n>\n> Minuta\n\n# Minuta\n\n' +
        '```json\n{\n  "type": "novelty",\n  "what": "algo"\n}\n```\n\nsolto\n\nPronto.',
    );
  });

  it('I-02 names attachments once and keeps the text that was read from them', async () => {
    const entry = claude(['Leia']);
    Object.assign(entry.chat_messages[0] ?? {}, {
      attachments: [{ file_name: 'a.txt', extracted_content: 'Cláusula 1' }, {}],
      files: [{ file_name: 'a.txt' }, { file_name: 'b.png' }],
    });
    expect((await onlyChat([entry]))[0]?.[1]).toBe(
      'Leia\n\n[Anexo: a.txt]\n\n```\nCláusula 1\n```\n\n[Anexo: sem nome]\n\n[Anexo: b.png]',
    );
  });

  it('I-10 has branches where its messages name their parents', async () => {
    const entry = claude(['Pergunta', 'Primeira', 'Segunda']);
    const root = '00000000-0000-4000-8000-000000000000';
    const parents = [root, 'm1', 'm1'];
    for (const [index, message] of entry.chat_messages.entries())
      Object.assign(message, {
        parent_message_uuid: parents[index],
        ...(index > 0 && { sender: 'assistant' }),
      });
    expect(await onlyChat([entry])).toEqual([
      ['user', 'Pergunta'],
      ['assistant', 'Segunda', 1],
    ]);
  });

  it('I-11 keeps its order where ids repeat or are not there', async () => {
    for (const id of ['igual', '', undefined, null]) {
      const entry = claude(said);
      for (const message of entry.chat_messages) Object.assign(message, { uuid: id });
      expect(await onlyChat([entry])).toEqual(answered);
    }
  });
});

describe('a conversation of Open WebUI', () => {
  it('I-01 keeps what was said, in a tree or in the list of early versions', async () => {
    expect(await onlyChat([openWebUi(said)])).toEqual(answered);
    const { chat } = openWebUi(said);
    const messages = Object.values(chat.history.messages);
    expect(await onlyChat([{ id: 'c', chat: { title: 'T', messages } }])).toEqual(answered);
    expect(await onlyChat({ title: 'T', history: chat.history })).toEqual(answered);
  });

  it('I-10 keeps other answers as versions', async () => {
    const entry = openWebUi(
      [
        { id: 'q', text: 'Pergunta' },
        { id: 'a', parent: 'q', role: 'assistant', text: 'Primeira' },
        { id: 'b', parent: 'q', role: 'assistant', text: 'Segunda' },
      ],
      { current: 'a' },
    );
    const { taken } = await readAllChats([entry]);
    expect(formerTexts(taken[0] as never, 2)).toEqual(['Segunda']);
  });

  it('keeps reasoning and tools, as items or as HTML, errors and files', async () => {
    const entry = openWebUi(['Oi', 'x', 'y', 'z']);
    const [, first, second, third] = Object.values(entry.chat.history.messages);
    Object.assign(first ?? {}, {
      content: 'não é lido',
      output: [
        { type: 'reasoning', content: [{ type: 'output_text', text: 'Penso' }] },
        { type: 'function_call', name: 'busca', arguments: '{"a":1}' },
        { type: 'function_call_output', output: [{ type: 'input_text', text: 'achado' }] },
        { type: 'message', content: [{ type: 'output_text', text: 'Olá' }] },
        { type: 'novelty', what: 'algo' },
      ],
    });
    Object.assign(second ?? {}, {
      files: [{ type: 'image', url: 'data:image/png;base64,AAAA' }, { name: 'a.pdf' }],
    });
    Object.assign(third ?? {}, {
      content:
        '<details type="reasoning" done="true"><summary>Thought</summary>\n&gt; Pois &amp; bem</details>Claro <details><summary>Tool &quot;x&quot;</summary>2</details> fim',
      error: { content: 'caiu' },
    });
    const { taken } = await readAllChats([entry]);
    expect(taken[0]?.read.blocks.map(({ content }) => content.text)).toEqual([
      'Oi',
      '> **Raciocínio**\n>\n> Penso\n\n> **Ferramenta: busca**\n>\n> ```json\n> {"a":1}\n> ```\n\n> **Resultado**\n>\n> achado\n\nOlá\n\n```json\n{\n  "type": "novelty",\n  "what": "algo"\n}\n```',
      'y\n\n[Anexo: image]\n\n[Anexo: a.pdf]',
      '> **Raciocínio**\n>\n> Pois & bem\n\nClaro \n\n> **Tool "x"**\n>\n> 2\n\n fim\n\n> **Erro**\n>\n> caiu',
    ]);
    expect(taken[0]?.read.blocks[3]?.content).toMatchObject({ state: 'failed', failure: 'server_error' });
  });
});

describe('a conversation of LibreChat', () => {
  it('I-01 keeps what was said, in a list or in a tree of any depth', async () => {
    expect(await onlyChat(libreChat(said))).toEqual(answered);
    const [first, ...rest] = libreChat(said).messages.map((message) => ({
      ...message,
      children: [] as unknown[],
    }));
    let last = first;
    for (const message of rest) {
      last?.children.push(message);
      last = message;
    }
    const recursive = { conversationId: 'c', title: 'T', recursive: true, messages: [first] };
    expect(await onlyChat(recursive)).toEqual(answered);
  });

  it('keeps the parts of a content, files and how an answer ended', async () => {
    const chat = libreChat(['Oi', 'x', 'y', 'z']);
    Object.assign(chat.messages[1] ?? {}, {
      unfinished: true,
      content: [
        { type: 'think', think: 'Penso' },
        { type: 'tool_call', tool_call: { name: 'busca', args: '{}', output: 'achado' } },
        { type: 'text', text: { value: 'Olá' } },
        { type: 'novelty', what: 'algo' },
      ],
    });
    Object.assign(chat.messages[2] ?? {}, { files: [{ filename: 'a.pdf' }] });
    Object.assign(chat.messages[3] ?? {}, { error: true });
    const { taken } = await readAllChats(chat);
    const blocks = taken[0]?.read.blocks ?? [];
    expect(blocks.map(({ content }) => content.text)).toEqual([
      'Oi',
      '> **Raciocínio**\n>\n> Penso\n\n> **Ferramenta: busca**\n>\n> ```json\n> {}\n> ```\n\n> **Resultado**\n>\n> achado\n\nOlá\n\n```json\n{\n  "type": "novelty",\n  "what": "algo"\n}\n```',
      'y\n\n[Anexo: a.pdf]',
      '> **Erro**\n>\n> z',
    ]);
    expect(blocks.map(({ content }) => content.state)).toEqual([
      undefined,
      'interrupted',
      undefined,
      'failed',
    ]);
  });
});
