import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnedSessions, SessionsDB } from '#/lib/db/sessions.ts';
import { answerLease } from '#/lib/domain/answer-lease.ts';
import { newId } from '#/lib/domain/ids.ts';
import { type BegunRun, beginRun, doneEnding, someModel } from '../support/answers.ts';
import { newCast } from '../support/factories.ts';
import { postgresEngine, withClient } from '../support/postgres-database.ts';
import { until } from '../support/until.ts';
import { refusal } from './suite/reading.ts';

const { ana } = newCast();
/** Past every lease of a process whose clock is right. */
const clockOffsetMs = answerLease + 60_000;

describe('the end of a run on PostgreSQL, while a part of it is being stored', () => {
  const engine = postgresEngine();
  let url = '';
  let now: SessionsDB;
  let later: SessionsDB;
  beforeAll(async () => {
    const database = await engine.migrated();
    url = database.settings.DATABASE_URL ?? '';
    now = await database.open();
    later = await database.open({ clockOffsetMs });
  });
  afterAll(async () => {
    await Promise.all([now.close(), later.close()]);
    await engine.cleanUp();
  });

  /** Has the later process end a run, whose part is committed once that process waits for it. */
  const duringPart = async <T>(end: (owner: OwnedSessions, begun: BegunRun) => Promise<T>) => {
    const begun = await beginRun(now.for(ana), 'A recusa');
    const { id, blockId } = begun;
    const ended = await withClient(url, async (client) => {
      const lease = new Date(Date.now() + clockOffsetMs + answerLease);
      await client.query('begin');
      await client.query('update answer_runs set length = 10, lease_until = $2 where session_id = $1', [
        id,
        lease,
      ]);
      await client.query(`insert into answer_parts (session_id, finish, text) values ($1, 10, ' é')`, [id]);
      const ending = end(later.for(ana), begun);
      await until(async () => {
        const text = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
        expect((await client.query(text)).rows).toHaveLength(1);
      });
      await client.query('commit');
      return ending;
    });
    const { state, text } = await later.for(ana).readAnswer({ id, blockId });
    return { ended, state, text };
  };

  it('takes a run that grows for alive', async () => {
    expect(await duringPart((owner, { id }) => owner.settleAnswer({ id }))).toEqual({
      ended: { interrupted: false },
      state: 'writing',
      text: 'A recusa é',
    });
    const stopped = await duringPart((owner, { id, blockId }) => owner.stopAnswer({ id, blockId }));
    expect(stopped).toMatchObject({ state: 'writing', text: 'A recusa é' });
    const begun = await duringPart((owner, { id, question }) =>
      refusal(
        owner.beginAnswer({
          id,
          blockId: newId(),
          run: newId(),
          author: someModel,
          mode: { kind: 'new', question },
        }),
      ),
    );
    expect(begun).toMatchObject({
      ended: { code: 'conflict', details: { field: 'answering' } },
      state: 'writing',
      text: 'A recusa é',
    });
  });

  it('keeps the part', async () => {
    const ended = await duringPart((owner, { id, blockId, run }) =>
      owner.endAnswer({ id, blockId, run, ...doneEnding }),
    );
    expect(ended).toMatchObject({ state: 'done', text: 'A recusa é' });
  });
});
