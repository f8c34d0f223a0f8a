import { expect } from 'vitest';
import { isBlockType } from '#/blocks/definitions.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import { documentHash, isIntact } from '#/lib/domain/document-hash.ts';
import { briefingProblem } from '#/lib/domain/filed-briefing.ts';
import { analyserVersion } from '#/lib/domain/library/analyse.ts';
import { compose } from '#/lib/export/compose/index.ts';
import { renderMarkdown } from '#/lib/export/formats/markdown.ts';
import { fillAsVersion010, hashesOf010, ownerOf010 } from '../../support/released/version-0-1-0.ts';
import { rowsOf } from '../../support/run-statement.ts';
import { until } from '../../support/until.ts';
import type { Context } from './context.ts';
import type { ContractDatabase } from './database.ts';
import { allBlocks, everything } from './reading.ts';

const wording = { locale: 'pt-BR', timeZone: 'UTC', now: '2026-11-26T12:00:00.000Z' } as const;

/** What is stored of sessions and blocks, as the database gives it. */
const storedIn = async (database: ContractDatabase) => ({
  sessions: await rowsOf(database, 'select * from sessions order by id'),
  messages: await rowsOf(database, 'select * from messages order by session_id, position'),
});

const opened = async ({ engine }: Context) => {
  const database = await engine.empty();
  await fillAsVersion010(database);
  const before = await storedIn(database);
  const doors = await database.openDoors();
  const sessions = doors.sessions.for(ownerOf010);
  return { database, before, doors, sessions, library: doors.library.for(ownerOf010) };
};

export const releasedRules = (context: Context): void => {
  const { rule } = context;

  rule('S-97', 'leaves every session and block of version 0.1.0 as it was stored', async () => {
    const { database, before, doors, sessions } = await opened(context);
    // Later releases add columns.
    expect(await storedIn(database)).toMatchObject(before);
    const blocks = (await everything(sessions)).flatMap((each) => each.blocks);
    const unread = blocks.filter((block) => isBlockType(block.type) && !contentAs(block.type, block));
    expect(unread).toEqual([]);
    await doors.sessions.close();
  });

  rule(
    'S-97',
    'gives finalized documents of version 0.1.0 with their hashes, and exports them whole',
    async () => {
      const { doors, sessions } = await opened(context);
      const [finalized] = (await sessions.list({ limit: 10 })).sessions.filter((each) => each.finalized);
      const id = finalized?.id ?? '';
      const blocks = await allBlocks(sessions, id);
      for (const [block, hash] of Object.entries(hashesOf010)) {
        const content = contentAs(
          'delivery',
          blocks.find((each) => each.id === block),
        );
        if (!content) return expect.fail(`no document at ${block}`);
        expect([content.hash, documentHash(content), isIntact(content)]).toEqual([hash, hash, true]);
      }
      const { session, state } = await sessions.briefing({ id });
      const text = renderMarkdown(compose({ session, state, blocks }, 'delivery', wording));
      expect(text).toContain('# Parecer revisto: “cobertura” — cafe\u0301 😀');
      expect(text).toContain('44% favorável, calculado a partir do balanço em números desta sessão.');
      expect(text).toContain(hashesOf010['6fa4d1e9-7b90-516d-a782-3a91b438c69d']);
      expect(text).not.toContain('não confere');
      await doors.sessions.close();
    },
  );

  rule('S-97', 'opens each briefing of version 0.1.0 in its phase, and lets it go on', async () => {
    const { doors, sessions } = await opened(context);
    const phases: number[] = [];
    for (const { session, blocks } of await everything(sessions)) {
      const { state } = await sessions.briefing({ id: session.id });
      expect(briefingProblem(state, blocks)).toBeUndefined();
      phases.push(state.phase);
      await sessions.brief({
        id: session.id,
        event: { type: 'chooseSituation', situation: 'estudando', query: '' },
      });
    }
    expect(phases.sort()).toEqual([1, 2, 3, 4]);
    await doors.sessions.close();
  });

  rule('S-97', 'finds decisions of version 0.1.0, before and after they are indexed anew', async () => {
    const { database, doors, library } = await opened(context);
    const found = async (query: string) =>
      (await library.searchDecisions({ query })).found.map(({ decision }) => decision.number);
    const all = async () => [await found('rol taxativo'), await found('tema 1.082'), await found('planos')];
    const expected = [
      ['REsp 1.733.013/PR'],
      ['Tema 1.082'],
      expect.arrayContaining(['REsp 1.733.013/PR', 'Tema 1.082']),
    ];
    expect(await all()).toEqual(expected);
    await until(async () =>
      expect(await rowsOf(database, 'select analyser, older from libraries')).toEqual([
        { analyser: analyserVersion, older: '[]' },
      ]),
    );
    expect(await all()).toEqual(expected);
    await doors.sessions.close();
  });
};
