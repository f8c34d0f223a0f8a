import { describe, expect, it } from 'vitest';
import { Retention } from '#/lib/account/retention.ts';
import { ResetLinks } from '#/lib/auth/reset-links.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { createLogger } from '#/lib/logger.ts';
import { messages } from '../support/factories.ts';
import { postgresEngine } from '../support/postgres-database.ts';
import { createAna } from '../support/sign-in.ts';
import { signInDatabaseOn } from '../support/sign-in-database.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';

const day = 24 * 60 * 60_000;

describe.each([sqliteEngine(), postgresEngine()])('what is past its time on $name', (contract) => {
  const database = signInDatabaseOn(contract);

  it('is deleted: sessions that are long in the trash, and sign-ins that are over', async () => {
    const { signIn, db } = await database.install();
    const browser = await createAna(signIn);
    const sessions = new SessionsDB(database.engine).for({ id: (await browser.user())?.id ?? '' });
    const { session: kept } = await sessions.create({ blocks: messages(1) });
    const { session: trashed } = await sessions.create({ blocks: messages(1) });
    await sessions.trash({ id: trashed.id });
    await (await signIn.requireAdmin(browser.headers)).invite({ email: 'carla@example.com' }, 'pt-BR');
    await new ResetLinks(db, () => new Date()).create((await browser.user())?.id ?? '');
    const run = (trashDays: number, daysAhead: number) => {
      const clock = () => new Date(Date.now() + daysAhead * day);
      return new Retention({
        engine: database.engine,
        logger: createLogger('silent'),
        trashDays,
        clock,
      }).run();
    };
    const trash = async () => (await sessions.list({ shelf: 'trash' })).sessions.map(({ id }) => id);
    await run(30, 29);
    await run(0, 400);
    expect(await trash()).toEqual([trashed.id]);
    for (const table of ['auth_session', 'auth_invitation', 'auth_reset_link'] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    await run(30, 31);
    expect(await trash()).toEqual([]);
    expect((await sessions.list({})).sessions.map(({ id }) => id)).toEqual([kept.id]);
  });
  it('is looked for with a rest behind each account', async () => {
    const others = Array.from({ length: 7 }, (_, index) => ({ id: `owner-${index}` }));
    const rests: number[] = [];
    await new Retention({
      engine: database.engine,
      logger: createLogger('silent'),
      trashDays: 30,
      others,
      rest: async (milliseconds) => rests.push(milliseconds),
    }).run();
    expect(rests.length).toBeGreaterThanOrEqual(others.length);
    expect(rests.every((rest) => rest > 0)).toBe(true);
  });
});
