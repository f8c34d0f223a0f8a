import { expect } from 'vitest';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import type { JsonObject } from '#/lib/domain/json.ts';
import { limits } from '#/lib/domain/limits.ts';
import { message, messages } from '../../support/factories.ts';
import { largeShapes, parsedShape } from '../../support/large-shapes.ts';
import type { Context } from './context.ts';
import { allBlocks, everything, expectRefusal } from './reading.ts';

const titleOf = (length: number) => '😀'.repeat(length);
/** A content of exactly this many bytes of JSON. The letter ç takes two bytes. */
const contentOf = (bytes: number) => {
  const rest = bytes - '{"text":""}'.length;
  return { text: 'ç'.repeat(Math.floor(rest / 2)) + 'c'.repeat(rest % 2) };
};
const metadataOf = (bytes: number): JsonObject => ({ nota: 'n'.repeat(bytes - '{"nota":""}'.length) });
const nested = (depth: number): JsonObject => (depth === 1 ? {} : { dentro: nested(depth - 1) });
const withKeys = (count: number): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`chave${index}`, index]));

/** Each limit with an input just within it and one just beyond it. */
const bounds: { name: keyof typeof limits; use: (owner: OwnedSessions, size: number) => Promise<unknown> }[] =
  [
    { name: 'title', use: (owner, size) => owner.create({ title: titleOf(size) }) },
    {
      name: 'content',
      use: (owner, size) => owner.create({ blocks: [message('', { content: contentOf(size) })] }),
    },
    {
      name: 'metadata',
      use: (owner, size) => owner.create({ blocks: [message('x', { metadata: metadataOf(size) })] }),
    },
    {
      name: 'metadataDepth',
      use: (owner, size) => owner.create({ blocks: [message('x', { metadata: nested(size) })] }),
    },
    {
      name: 'metadataKeys',
      use: (owner, size) => owner.create({ blocks: [message('x', { metadata: withKeys(size) })] }),
    },
  ];

/** Text that no engine accepts: NUL and lone surrogates. */
const unstorable = ['a\0b', '\ud800', 'a\udc00b', '\ud83d\ud83d'];

/** Every field that contains text. */
const places: ((owner: OwnedSessions, id: string, text: string) => Promise<unknown>)[] = [
  (owner, _id, text) => owner.create({ title: text }),
  (owner, id, text) => owner.rename({ id, title: text }),
  (owner, id, text) => owner.append({ id, blocks: [message(text)] }),
  ...[
    (text: string): JsonObject => ({ lista: ['bom', { fundo: text }] }),
    (text: string): JsonObject => ({ [text]: 1 }),
    (text: string): JsonObject => ({ fundo: [{ [text]: 1 }] }),
  ].flatMap((shape) => [
    (owner: OwnedSessions, id: string, text: string) =>
      owner.append({ id, blocks: [message('x', { type: 'outro', content: shape(text) })] }),
    (owner: OwnedSessions, id: string, text: string) =>
      owner.append({ id, blocks: [message('x', { metadata: shape(text) })] }),
  ]),
];

/** As parsed from JSON: an own key and not the prototype. */
const withProto = (depth: number): JsonObject =>
  depth === 0 ? JSON.parse('{"__proto__":{"dono":true}}') : { dentro: [withProto(depth - 1)] };

export const limitRules = ({ rule, owners }: Context): void => {
  for (const { name, use } of bounds) {
    rule('S-80', `holds the limit "${name}", and names it with its maximum`, async () => {
      const { ana } = owners();
      const max = limits[name];
      await use(ana, max);
      await expectRefusal(use(ana, max + 1), 'too_large', { limit: name, max });
      expect(await everything(ana)).toHaveLength(1);
    });
  }

  rule('S-80', 'holds the blocks of an append and the page size, and names the field', async () => {
    const { ana } = owners();
    const { session } = await ana.create({ blocks: messages(limits.blocksPerAppend) });
    const { id } = session;
    const beyond = messages(limits.blocksPerAppend + 1);
    await expectRefusal(ana.append({ id, blocks: beyond }), 'invalid', { field: 'blocks' });
    await expectRefusal(ana.append({ id, blocks: [] }), 'invalid', { field: 'blocks' });
    const limit = limits.page + 1;
    await expectRefusal(ana.list({ limit }), 'invalid', { field: 'limit' });
    await expectRefusal(ana.open({ id, limit }), 'invalid', { field: 'limit' });
    await expectRefusal(ana.changes({ id, since: 0, limit }), 'invalid', { field: 'limit' });
    expect((await ana.open({ id, limit: limits.page })).blocks).toHaveLength(limits.page);
    expect(await ana.get({ id })).toEqual(session);
  });

  rule('S-80', 'refuses what is too large in any shape', async () => {
    const { ana } = owners();
    const { session } = await ana.create();
    const { id } = session;
    for (const json of Object.values(largeShapes)) {
      const shape = parsedShape(json);
      const content = message('x', { type: 'outro', content: shape });
      await expectRefusal(ana.append({ id, blocks: [content] }), 'too_large');
      await expectRefusal(ana.append({ id, blocks: [message('x', { metadata: shape })] }), 'too_large');
    }
    expect(await ana.get({ id })).toEqual(session);
  });

  rule('S-80', 'holds a revision to the limits of an append', async () => {
    const { ana } = owners();
    const { session, blocks } = await ana.create({ blocks: [message()] });
    const target = { id: session.id, blockId: blocks[0]?.id ?? '', blockVersion: blocks[0]?.version ?? 0 };
    const content = contentOf(limits.content + 1);
    await expectRefusal(ana.revise({ ...target, content }), 'too_large', { limit: 'content' });
    const metadata = metadataOf(limits.metadata + 1);
    const both = ana.revise({ ...target, content: { text: 'x' }, metadata });
    await expectRefusal(both, 'too_large', { limit: 'metadata' });
    expect(await allBlocks(ana, session.id)).toEqual(blocks);
  });

  rule('S-81', 'refuses NUL and lone surrogates wherever they stand', async () => {
    const { ana } = owners();
    const { session, blocks } = await ana.create({ title: 'Plano', blocks: [message()] });
    const revise = (text: string) =>
      ana.revise({
        id: session.id,
        blockId: blocks[0]?.id ?? '',
        blockVersion: blocks[0]?.version ?? 0,
        content: { text },
      });
    for (const text of unstorable) {
      for (const place of places) await expectRefusal(place(ana, session.id, text), 'invalid');
      await expectRefusal(revise(text), 'invalid');
    }
    expect(await everything(ana)).toEqual([{ session, blocks }]);
  });

  rule('S-82', 'makes a title one line without controls that reorder text', async () => {
    const { ana } = owners();
    const { session } = await ana.create({ title: '  Plano\r\n de\t\u202Esaúde\u2069\u2028coletivo ' });
    expect(session.title).toBe('Plano de saúde coletivo');
    const renamed = await ana.rename({ id: session.id, title: '\u200Fdois\u2066\nnomes' });
    expect(renamed.title).toBe('dois nomes');
    const automatic = await ana.create({ blocks: [message('Primeira\nlinha \u202Eoculta')] });
    expect(automatic.session.title).toBe('Primeira linha oculta');
    expect((await ana.create({ title: '\u200b\u2060' })).session.title).toBe('');
  });

  rule('S-83', 'refuses a key named __proto__ and keeps other keys as ordinary values', async () => {
    const { ana } = owners();
    const { session } = await ana.create();
    const { id } = session;
    for (const depth of [0, 1, 2]) {
      const content = withProto(depth);
      const block = message('x', { type: 'outro', content });
      await expectRefusal(ana.append({ id, blocks: [block] }), 'invalid');
      await expectRefusal(ana.append({ id, blocks: [message('x', { metadata: content })] }), 'invalid');
    }
    expect(await ana.get({ id })).toEqual(session);
    const ordinary = {
      constructor: { prototype: 1 },
      hasOwnProperty: true,
      toString: 'texto',
      valueOf: null,
    };
    await ana.append({
      id,
      blocks: [message('x', { type: 'outro', content: ordinary, metadata: ordinary })],
    });
    const [stored] = await allBlocks(ana, id);
    expect(JSON.stringify(stored?.content)).toBe(JSON.stringify(ordinary));
    expect(JSON.stringify(stored?.metadata)).toBe(JSON.stringify(ordinary));
  });
};
