import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatGpt, claude, libreChat, openWebUi, type Said } from '../../../../tests/support/chats/formats.ts';
import { readAllChats } from '../../../../tests/support/chats/read.ts';

const formats = { chatGpt, claude, libreChat, openWebUi };
const format = fc.constantFrom(...Object.values(formats));

/** Messages whose ids and parents may be anything; each has a text that stands nowhere else. */
const said = fc
  .array(
    fc.record({
      parent: fc.oneof(
        { weight: 4, arbitrary: fc.constant(undefined) },
        fc.constant(null),
        fc.constantFrom('m1', 'm2', 'm3', 'm9', 'gone', ''),
      ),
      role: fc.constantFrom('user' as const, 'assistant' as const),
      length: fc.constantFrom(0, 0, 0, 50_000),
    }),
    { maxLength: 10 },
  )
  .map((notes) =>
    notes.map(
      ({ parent, role, length }, index): Said => ({
        ...(parent !== undefined && { parent }),
        role,
        text: `§${index}§${'a\n'.repeat(length)}`,
      }),
    ),
  );

/** Puts a value somewhere into another one. */
const replaced = (value: unknown, way: readonly number[], by: unknown): unknown => {
  if (typeof value !== 'object' || value === null || way.length === 0) return by;
  const keys = Object.keys(value);
  const key = keys[(way[0] ?? 0) % Math.max(keys.length, 1)];
  if (key === undefined) return by;
  const inner = replaced((value as Record<string, unknown>)[key], way.slice(1), by);
  return Array.isArray(value)
    ? value.map((each, index) => (String(index) === key ? inner : each))
    : { ...value, [key]: inner };
};

const oddity = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    null,
    '',
    'None',
    '2024-05-29 00:33:03',
    1_714_585_031_148,
    -1,
    1e300,
    'x\0y',
    '\uD800',
    [[[[]]]],
    { __proto__: null, toString: 'x' },
    'm1',
  ),
);
const way = fc.array(fc.nat(30), { maxLength: 8 });

describe('conversations with anything wrong with them', () => {
  it('I-11 keep each message once, whatever follows whatever', async () => {
    await fc.assert(
      fc.asyncProperty(format, said, async (write, messages) => {
        const { taken, skipped } = await readAllChats([write(messages)], 64 * 1024);
        expect(taken.length + skipped.length).toBe(1);
        const all = JSON.stringify(taken.flatMap(({ read }) => read.blocks.map(({ content }) => content)));
        for (const index of messages.keys()) expect(all.split(`§${index}§`)).toHaveLength(2);
      }),
      { numRuns: 200 },
    );
  });

  it('I-22 are each taken or skipped, whatever stands in a field', async () => {
    const entry = fc.tuple(format, said, fc.array(fc.tuple(way, oddity), { maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 4 }), async (entries) => {
        const values = entries.map(([write, messages, changes], index) =>
          changes.reduce<unknown>(
            (value, [at, by]) => replaced(value, at, by),
            write(messages, { id: `c${index}` }),
          ),
        );
        // Only an object can be told from what stands between objects.
        const objects = values.filter((value) => typeof value === 'object' && value && !Array.isArray(value));
        fc.pre(objects.length > 0 && !objects.some((value) => hasFrame(value as object)));
        const { taken, skipped } = await readAllChats(objects, 64 * 1024);
        expect(taken.length + skipped.length).toBe(objects.length);
      }),
      { numRuns: 400 },
    );
  });

  it('I-22 are read without an error, whatever the text is', async () => {
    const text = JSON.stringify([chatGpt(['Oi', 'Olá']), claude(['Oi', 'Olá'])]);
    const piece = fc.oneof(
      fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '\n', 'null'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.nat(40), piece, async (at, length, by) => {
        const { taken, skipped } = await readAllChats(text.slice(0, at) + by + text.slice(at + length));
        expect(taken.length + skipped.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it.each(Object.entries(formats))('I-22 take 10,000 messages of %s', async (_, write) => {
    const messages = Array.from({ length: 10_000 }, (__, index) => `mensagem ${index}`);
    const { taken } = await readAllChats([write(messages)], 1024 * 1024);
    expect(taken[0]?.read.blocks).toHaveLength(10_000);
  });

  it('I-22 are refused with a reason beyond the blocks that a session may have', async () => {
    const messages = Array.from({ length: 10_001 }, (_, index) => `mensagem ${index}`);
    const { skipped } = await readAllChats([libreChat(messages)], 1024 * 1024);
    expect(skipped).toMatchObject([{ reason: 'too_long', title: 'Título', detail: '10001' }]);
  });

  it('I-22 are passed over where they nest deeper than any conversation', async () => {
    const deep = `{"mapping":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const { taken, skipped } = await readAllChats(`[${deep},${JSON.stringify(claude(['Oi']))}]`, 1024 * 1024);
    expect([taken.length, skipped.map(({ reason }) => reason)]).toEqual([1, ['too_large']]);
    const nested = `{"content_type":"x","y":${'['.repeat(40_000)}${']'.repeat(40_000)}}`;
    const entry = `{"mapping":{"a":{"message":{"author":{"role":"user"},"content":${nested}}}}}`;
    expect((await readAllChats(entry)).taken).toHaveLength(1);
  });

  const unstorable = 'x\0y\uD800';
  const allOf = async (entry: unknown) => {
    const { taken, skipped } = await readAllChats([entry]);
    expect(skipped).toEqual([]);
    return taken.flatMap(({ read }) => read.blocks);
  };

  it.each(Object.entries(formats))('I-24 have texts that every engine stores, from %s', async (_, write) => {
    const [block] = await allOf(write([{ id: unstorable, text: unstorable }], { title: unstorable }));
    expect(block?.content.text).toBe('xy\uFFFD');
    expect(JSON.stringify(block)).not.toMatch(/\\u0000|\\ud800/i);
  });

  it.each<[string, (odd: object) => unknown]>([
    ['ChatGPT', (odd) => withContent({ content_type: 'text', parts: [odd] })],
    ['a kind of ChatGPT', (odd) => withContent({ content_type: 'hologram', odd })],
    ['Claude', (odd) => withParts([odd])],
    ['a tool of Claude', (odd) => withParts([{ type: 'tool_use', name: unstorable, input: odd }])],
    ['Open WebUI', (odd) => openWebUi([{ text: odd as unknown as string }])],
    ['a part of Open WebUI', (odd) => openWebUi([{ text: [odd] as unknown as string }])],
    ['LibreChat', (odd) => ({ ...libreChat(['']), messages: [{ messageId: 'a', content: [odd] }] })],
  ])('I-24 have unknown parts that every engine stores, from %s', async (_, entry) => {
    const [block] = await allOf(entry({ [unstorable]: unstorable }));
    expect(block?.content.text).toContain('"xy\uFFFD": "xy\uFFFD"');
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'I-22 are read whatever is called %s in them',
    async (name) => {
      const kind = { content_type: name, text: 'Oi' };
      const tool = { type: 'tool_use', name, input: { [name]: 'Oi' } };
      for (const entry of [
        withContent(kind),
        withContent({ content_type: 'text', parts: [kind] }),
        withParts([{ type: name, text: 'Oi' }, tool]),
        openWebUi([{ id: name, parent: name, text: 'Oi' }]),
        { ...openWebUi(['Oi']), [name]: 'x' },
        libreChat([{ id: name, parent: name, text: 'Oi' }]),
      ])
        expect(JSON.stringify(await allOf(JSON.parse(JSON.stringify(entry))))).toContain('Oi');
    },
  );

  it('I-22 are read with results of tools within results, as deep as a file may nest', async () => {
    const levels = 20_000;
    const nested = `${'{"type":"tool_result","content":['.repeat(levels)}"fim"${']}'.repeat(levels)}`;
    const entry = JSON.stringify(withParts(['HERE'])).replace('"HERE"', `"Oi",${nested}`);
    const { taken } = await readAllChats(entry, 1024 * 1024);
    expect(String(taken[0]?.read.blocks[0]?.content.text)).toMatch(/^Oi/);
    const few = withParts([{ type: 'tool_result', content: [{ type: 'tool_result', content: ['fim'] }] }]);
    expect((await allOf(few))[0]?.content.text).toContain('> > fim');
  });
});

/** A conversation of ChatGPT whose only message has this content. */
const withContent = (content: object) => {
  const entry = chatGpt(['x']);
  for (const { message } of Object.values(entry.mapping)) Object.assign(message, { content });
  return entry;
};

/** A conversation of Claude whose only message has these parts. */
const withParts = (content: unknown[]) => ({
  ...claude(['x']),
  chat_messages: [{ uuid: 'm1', sender: 'human', content }],
});

const hasFrame = (value: object): boolean => 'conversations' in value || 'chats' in value || 'data' in value;
