import { describe, expect, it } from 'vitest';
import { chatGpt, claude, libreChat, openWebUi, type Said } from '../../../../tests/support/chats/formats.ts';
import { importNow } from '../../../../tests/support/chats/read.ts';
import { growthOf, linear } from '../../../../tests/support/growth.ts';
import { inPieces } from '../../../../tests/support/import.ts';
import { readChats } from './read-chats.ts';

const read = async (text: string) => {
  const chats = readChats(inPieces(text, 64 * 1024), { locale: 'pt-BR', now: importNow });
  for await (const _ of chats);
};

const many = (count: number, said: (index: number) => Said) =>
  Array.from({ length: count }, (_, index) => said(index));
const answer = (text: string) => JSON.stringify([claude(['?', text])]);
const chat = (text: string) => JSON.stringify([openWebUi(['?', text])]);

/** Conversations of which a part is repeated; each could take quadratic time. */
const files: Record<string, (size: number) => string> = {
  'messages whose parents are gone': (n) =>
    JSON.stringify([libreChat(many(n / 64, (index) => ({ parent: `gone${index}`, text: 'x' })))]),
  'messages that all follow the next one': (n) =>
    JSON.stringify([libreChat(many(n / 64, (index) => ({ parent: `m${index + 2}`, text: 'x' })))]),
  'messages that are their own parents': (n) =>
    JSON.stringify([libreChat(many(n / 64, (index) => ({ parent: `m${index + 1}`, text: 'x' })))]),
  'answers to one message': (n) =>
    JSON.stringify([
      chatGpt(
        many(n / 64, (index) => ({
          parent: index === 0 ? null : 'm1',
          role: index === 0 ? 'user' : 'assistant',
          text: 'x',
        })),
      ),
    ]),
  'branches of branches': (n) =>
    JSON.stringify([chatGpt(many(n / 64, (index) => ({ parent: `m${Math.ceil(index / 2)}`, text: 'x' })))]),
  'messages within messages': (n) => {
    const levels = Math.ceil(n / 64);
    const opening = '{"messageId":"a","text":"x","children":[';
    return `{"conversationId":"c","messages":[${opening.repeat(levels)}${']}'.repeat(levels)}]}`;
  },
  'steps of one answer': (n) => {
    const entry = chatGpt(many(n / 64, () => ({ role: 'assistant', text: 'x' })));
    for (const { message } of Object.values(entry.mapping)) message.recipient = 'python';
    return JSON.stringify([entry]);
  },
  'details that are not closed': (n) => chat(`${'<details '.repeat(n / 9)}</details>`),
  'details of details': (n) =>
    chat('<details><summary>'.repeat(n / 18) + '</summary></details>'.repeat(n / 20)),
  'details of blanks': (n) => chat(`<details>${' '.repeat(n)}</details>`.repeat(2)),
  entities: (n) => chat(`<details>${'&amp;'.repeat(n / 5)}</details>`),
  'marks of references that are not closed': (n) => JSON.stringify([chatGpt(['?', '\uE200'.repeat(n / 3)])]),
  'marks of references': (n) => JSON.stringify([chatGpt(['?', '\uE200x\uE201'.repeat(n / 7)])]),
  'fences in code': (n) =>
    JSON.stringify([
      { ...claude(['?']), chat_messages: [{ attachments: [{ extracted_content: '` '.repeat(n / 2) }] }] },
    ]),
  'a text without a line end': (n) => answer('x'.repeat(n)),
  'a text of line ends': (n) => answer('\n'.repeat(n)),
  'a title of marks': (n) => JSON.stringify([claude(['?'], { title: '\u0301'.repeat(n / 2) })]),
  'a number that is a date': (n) => JSON.stringify([{ ...claude(['?']), created_at: '1'.repeat(n) }]),
  'fields that are not known': (n) =>
    JSON.stringify([
      { ...claude(['?']), chat_messages: [{ content: [{ type: 'x', list: Array(n / 2).fill(0) }] }] },
    ]),
  'results within results': (n) => {
    const levels = Math.ceil(n / 64);
    const nested = `${'{"type":"tool_result","content":['.repeat(levels)}"x"${']}'.repeat(levels)}`;
    return `[{"uuid":"c","chat_messages":[{"sender":"human","content":["Oi",${nested}]}]}]`;
  },
  'tiny parts of one message': (n) =>
    JSON.stringify([
      { ...claude(['?']), chat_messages: [{ content: Array(n / 32).fill({ type: 'text', text: 'a' }) }] },
    ]),
  'empty objects': (n) => '{}'.repeat(n / 2),
  'empty objects behind a conversation': (n) => JSON.stringify(claude(['Oi'])) + '{}'.repeat(n / 2),
  'objects that are not known': (n) => '{"a":1}'.repeat(n / 7),
};

describe('the time that an import of conversations takes', () => {
  it.each(Object.entries(files))('I-23 grows with the size of %s', async (_, file) => {
    const growth = await growthOf((size) => read(file(size)), 16_384);
    expect(growth).toBeLessThan(linear);
  });
});
