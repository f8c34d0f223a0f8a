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
});

const hasFrame = (value: object): boolean => 'conversations' in value || 'chats' in value || 'data' in value;
