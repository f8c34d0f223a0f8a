import { expect } from 'vitest';
import { indexAll } from '#/lib/db/index-all.ts';
import type { OwnedSearch } from '#/lib/db/search.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { limits } from '#/lib/domain/limits.ts';
import { indexVersion } from '#/lib/domain/search/document.ts';
import { chunkSize } from '#/lib/domain/search/entries.ts';
import { message, messages, newCast, type Person } from '../../support/factories.ts';
import { rowsOf, run } from '../../support/run-statement.ts';
import { until } from '../../support/until.ts';
import type { Context } from './context.ts';

const wordCycle = ['penhora', 'hipoteca', 'fiança', 'aval', 'mora'];

/** More blocks than a chunk has, in sessions of 90 each. */
const fill = async (sessions: OwnedSessions, amount = chunkSize + 100): Promise<string[]> => {
  const ids: string[] = [];
  for (let made = 0; made < amount; made += 90) {
    const blocks = Array.from({ length: Math.min(90, amount - made) }, (_, index) =>
      message(
        `Cláusula ${made + index} sobre ${wordCycle[(made + index) % 5]} e ${wordCycle[(made + index) % 3]}.`,
      ),
    );
    ids.push((await sessions.create({ title: `Contrato ${made}`, blocks })).session.id);
  }
  return ids;
};

/** All hits in their order. */
const everyHit = async (search: OwnedSearch, query: string): Promise<string[]> => {
  const seen: string[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await search.searchSessions({ query, limit: 100, ...(cursor && { cursor }) });
    for (const { session, block, matching, snippet } of page.hits)
      seen.push(`${session.id} ${block?.position ?? 0} ${matching} ${snippet.text}`);
    cursor = page.nextCursor;
  } while (cursor);
  return seen;
};

const queries = [
  'penhora',
  'fiança mora',
  '"sobre penhora"',
  'aval -mora',
  'contrato',
  '7',
  '"penhora e hipoteca"',
];

export const searchIndexRules = ({ rule, store, search, account, database }: Context): void => {
  const owned = (person: Person) => ({ sessions: store().for(person), search: search().for(person) });

  /** Compacts until nothing is left to do. */
  const compact = async (own: OwnedSearch, verb: 'compactIndex' | 'clearIndex') => {
    while (!(await own[verb]()).done);
  };
  const stored = async ({ id }: Person): Promise<string> => {
    const tables = ['documents', 'chunks', 'entries', 'sessions'];
    const rows = await Promise.all(
      tables.map((table) => rowsOf(database(), `select * from search_${table} where user_id = '${id}'`)),
    );
    return JSON.stringify(rows);
  };
  /** Which of the words the index still has. */
  const wordsLeft = async (person: Person, words: string[]) => {
    const text = await stored(person);
    return words.filter((word) => text.includes(word));
  };

  rule(
    'Q-20',
    'finds a block at once, before and after it is indexed, by its present text alone',
    async () => {
      const { ana } = newCast();
      const { sessions, search: own } = owned(ana);
      const { session, blocks } = await sessions.create({ blocks: [message('Penhora de bens')] });
      const found = async (query: string) => (await everyHit(own, query)).length;
      expect(await found('penhora')).toBe(2);
      await indexAll(own);
      expect(await found('penhora')).toBe(2);
      const [block] = blocks;
      const seen = { id: session.id, blockId: block?.id ?? '', blockVersion: block?.version ?? 0 };
      await sessions.revise({ ...seen, content: { text: 'Arresto de bens' } });
      await sessions.rename({ id: session.id, title: 'Sequestro' });
      for (const step of ['stored', 'indexed']) {
        expect(await found('penhora'), step).toBe(0);
        expect([await found('arresto'), await found('sequestro'), await found('bens')], step).toEqual([
          1, 1, 1,
        ]);
        await indexAll(own);
      }
    },
  );

  rule(
    'Q-21',
    'finds nothing that was removed, is in the trash or was deleted, and archived only if asked',
    async () => {
      const { ana } = newCast();
      const { sessions, search: own } = owned(ana);
      const { session } = await sessions.create({
        title: 'Posse',
        blocks: [message('Penhora'), message('Penhora')],
      });
      const positions = async (archived = false) =>
        (await own.searchSessions({ query: 'penhora', archived })).hits.map(({ block }) => block?.position);
      for (const indexed of [false, true]) {
        if (indexed) await indexAll(own);
        await sessions.trash({ id: session.id });
        expect([await positions(), await positions(true)]).toEqual([[], []]);
        await sessions.restore({ id: session.id });
        await sessions.archive({ id: session.id, archived: true });
        expect([await positions(), await positions(true)]).toEqual([[], [2, 1]]);
        await sessions.archive({ id: session.id, archived: false });
        expect(await positions()).toEqual([2, 1]);
      }
      const [block] = (await sessions.open({ id: session.id })).blocks;
      await sessions.remove({ id: session.id, blockId: block?.id ?? '', blockVersion: block?.version ?? 0 });
      expect(await positions()).toEqual([2]);
      await indexAll(own);
      expect(await positions()).toEqual([2]);
      await sessions.trash({ id: session.id });
      await sessions.purge({ id: session.id });
      expect(await positions(true)).toEqual([]);
      expect(
        (await own.searchSessions({ query: '', filters: { from: '2020-01-01T00:00:00Z' } })).hits,
      ).toEqual([]);
    },
  );

  rule('Q-22', 'gives the same in the same order however much of it is indexed', async () => {
    const { ana } = newCast();
    const { sessions, search: own } = owned(ana);
    await fill(sessions, 180);
    const before = await Promise.all(queries.map((query) => everyHit(own, query)));
    expect(before.every((hits) => hits.length > 0)).toBe(true);
    await indexAll(own, 0);
    expect(await Promise.all(queries.map((query) => everyHit(own, query)))).toEqual(before);
    await fill(sessions, chunkSize);
    await indexAll(own);
    expect(
      await rowsOf(database(), `select chunk from search_chunks where user_id = '${ana.id}'`),
    ).toHaveLength(1);
    const frozen = await Promise.all(queries.map((query) => everyHit(own, query)));
    await run(database(), `update search_indexes set version = '0' where user_id = '${ana.id}'`);
    await indexAll(own);
    expect(await Promise.all(queries.map((query) => everyHit(own, query)))).toEqual(frozen);
  });

  rule('Q-28', 'leaves less than a chunk outside of chunks, however much time a step has', async () => {
    const { ana } = newCast();
    const { sessions, search: own } = owned(ana);
    const { session } = await sessions.create({ blocks: messages(limits.blocksPerAppend) });
    const { id } = session;
    for (let count = 1; count < 10; count += 1)
      await sessions.append({ id, blocks: messages(limits.blocksPerAppend) });
    await sessions.append({ id, blocks: [message('Enfiteuse')] });
    for (let left = [id]; left.length > 0; )
      left = (await own.indexSessions({ sessions: left, milliseconds: 1_000 })).left;
    const loose = `select position from search_documents where user_id = '${ana.id}'`;
    expect((await rowsOf(database(), loose)).length).toBeLessThan(chunkSize);
    const { hits, complete } = await own.searchSessions({ query: 'enfiteuse' });
    expect([hits.length, complete]).toEqual([1, true]);
  });

  rule('Q-28', 'makes chunks of few documents where these have very many terms', async () => {
    const { ana } = newCast();
    const { sessions, search: own } = owned(ana);
    let made = 0;
    const different = () => Array.from({ length: 15_000 }, () => `x${(made++).toString(36)}q`).join(' ');
    const { session } = await sessions.create({ blocks: [message('Enfiteuse')] });
    for (let count = 0; count < 12; count += 1)
      await sessions.append({ id: session.id, blocks: [message(different())] });
    await indexAll(own, 0);
    const chunks = await rowsOf(database(), `select chunk from search_chunks where user_id = '${ana.id}'`);
    expect(chunks.length).toBeGreaterThan(0);
    const { hits } = await own.searchSessions({ query: 'x0q' });
    expect(hits).toHaveLength(1);
    expect((await own.searchSessions({ query: 'enfiteuse' })).hits.map(({ kind }) => kind)).toContain(
      'message',
    );
  });

  rule('Q-23', 'says where it did not look at everything, and finds the newest of it', async () => {
    const { ana } = newCast();
    const { sessions, search: own } = owned(ana);
    const [first = ''] = await fill(sessions, 450);
    await sessions.append({ id: first, blocks: [message('Enfiteuse')] });
    const before = await own.searchSessions({ query: 'enfiteuse' });
    expect([before.hits.length, before.complete]).toEqual([1, false]);
    await indexAll(own);
    const after = await own.searchSessions({ query: 'cláusula', limit: 1 });
    expect([after.hits.length, after.complete]).toEqual([1, true]);
  });

  rule('Q-24', 'keeps no word of what was deleted for good or replaced, and all others', async () => {
    const { ana } = newCast();
    const { sessions, search: own } = owned(ana);
    const { session: deleted } = await sessions.create({
      title: 'Segredo',
      blocks: [message('Anticrese oculta')],
    });
    const { session, blocks } = await sessions.create({
      title: 'Terras',
      blocks: [message('Enfiteuse e laudêmio'), message('Foreiro')],
    });
    await fill(sessions);
    await indexAll(own);
    const gone = ['anticres', 'segred', 'laudemi', 'foreir'];
    expect(await wordsLeft(ana, gone)).toEqual(gone);
    const [revised, removed] = blocks;
    const seen = (block = revised) => ({
      id: session.id,
      blockId: block?.id ?? '',
      blockVersion: block?.version ?? 0,
    });
    await sessions.revise({ ...seen(), content: { text: 'Superfície' } });
    await sessions.remove(seen(removed));
    await indexAll(own);
    await compact(own, 'compactIndex');
    expect(await wordsLeft(ana, ['laudemi', 'foreir'])).toEqual([]);
    expect(await everyHit(own, 'superfície')).toHaveLength(1);
    const kept = await Promise.all(queries.map((query) => everyHit(own, query)));
    await sessions.trash({ id: deleted.id });
    await sessions.purge({ id: deleted.id });
    await compact(own, 'clearIndex');
    expect(await wordsLeft(ana, ['anticres', 'segred', deleted.id])).toEqual([]);
    expect(await Promise.all(queries.map((query) => everyHit(own, query)))).toEqual(kept);
  });

  rule('Q-25', 'makes an index of another version anew, and answers meanwhile', async () => {
    const { ana } = newCast();
    const { sessions, search: own } = owned(ana);
    await fill(sessions);
    await indexAll(own);
    const where = `where user_id = '${ana.id}'`;
    await run(database(), `update search_indexes set version = '0' ${where}`);
    await run(database(), `update search_entries set entries = '' ${where}`);
    expect((await own.searchSessions({ query: 'penhora' })).complete).toBe(false);
    await indexAll(own);
    expect(await rowsOf(database(), `select version from search_indexes ${where}`)).toEqual([
      { version: indexVersion },
    ]);
    expect((await everyHit(own, 'cláusula')).length).toBe(chunkSize + 100);
  });

  rule('Q-26', 'brings the index up to date in the background', async () => {
    const { ana } = newCast();
    const doors = await database().openDoors();
    const { sessions } = doors;
    await fill(sessions.for(ana), 100);
    const own = doors.indexedSearch().for(ana);
    const versions = () =>
      rowsOf(
        database(),
        `select sessions.id from sessions left join search_sessions on session_id = sessions.id
         where sessions.user_id = '${ana.id}' and coalesce(search_sessions.version, 0) <> sessions.version`,
      );
    await until(async () => expect(await versions()).toEqual([]));
    const [first] = (await sessions.for(ana).list()).sessions;
    await sessions.for(ana).append({ id: first?.id ?? '', blocks: [message('Enfiteuse')] });
    expect((await own.searchSessions({ query: 'enfiteuse' })).hits.map(({ kind }) => kind)).toContain(
      'message',
    );
    await until(async () => expect(await versions()).toEqual([]));
    await doors.sessions.close();
  });

  rule('Q-27', 'goes with the account', async () => {
    const { ana, bruno } = newCast();
    for (const person of [ana, bruno]) {
      await fill(owned(person).sessions);
      await indexAll(owned(person).search);
    }
    const brunos = await stored(bruno);
    const [{ id = '' } = {}] = (await owned(ana).sessions.list()).sessions;
    while (!(await account().for(ana).eraseAccount()).done);
    expect(await owned(ana).search.indexSessions({ sessions: [id] })).toEqual({ left: [], replaced: false });
    expect(await stored(ana)).toBe('[[],[],[],[]]');
    expect(await rowsOf(database(), `select * from search_indexes where user_id = '${ana.id}'`)).toEqual([]);
    expect(await stored(bruno)).toBe(brunos);
  });
};
