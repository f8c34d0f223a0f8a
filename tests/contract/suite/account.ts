import { expect } from 'vitest';
import type { OwnedAccount } from '#/lib/db/account.ts';
import { newId } from '#/lib/domain/ids.ts';
import { addKnownDeadlines } from '../../support/deadlines.ts';
import { decisions } from '../../support/decisions.ts';
import { recordKnownDeparture } from '../../support/departures.ts';
import { message, messages, newCast, type Person } from '../../support/factories.ts';
import { statute } from '../../support/statutes.ts';
import type { Context } from './context.ts';
import { everything, expectRefusal, recordChanges } from './reading.ts';

const none = { sessions: 0, blocks: 0, decisions: 0, statutes: 0 };

/** Erases until nothing is left; gives the number of calls. */
const eraseAll = async (account: OwnedAccount): Promise<number> => {
  for (let calls = 1; ; calls += 1) if ((await account.eraseAccount()).done) return calls;
};

export const accountRules = ({
  engine,
  rule,
  store,
  library,
  account,
  matters,
  deadlines,
}: Context): void => {
  /** A session on each shelf, one block of which is removed, and decisions. */
  const fill = async (person: Person) => {
    const sessions = store().for(person);
    const { session, blocks } = await sessions.create({ blocks: messages(3) });
    const [block] = blocks;
    await sessions.remove({ id: session.id, blockId: block?.id ?? '', blockVersion: block?.version ?? 0 });
    const { session: pinned } = await sessions.create({ blocks: [message()] });
    await sessions.pin({ id: pinned.id, pinned: true });
    const { session: archived } = await sessions.create({ blocks: [message()] });
    await sessions.archive({ id: archived.id, archived: true });
    await recordKnownDeparture(sessions, session.id, newId());
    const { session: trashed } = await sessions.create({ blocks: messages(2) });
    await sessions.trash({ id: trashed.id });
    await library()
      .for(person)
      .importDecisions({ decisions: decisions(3, `Servidão de ${person.name}`) });
    await library()
      .for(person)
      .setSynonyms({ groups: [['servidão', 'passagem']] });
    await library().for(person).keepStatute(statute());
    const matter = await matters().for(person).createMatter({ key: newId(), name: 'Servidão' });
    await matters()
      .for(person)
      .moveToMatter({ sessions: [session.id], matter: matter.id });
    await addKnownDeadlines(deadlines().for(person), session.id);
  };

  const stateOf = async (person: Person) => ({
    matters: (await matters().for(person).listMatters()).matters,
    departures: (await store().for(person).listDepartures()).departures.length,
    deadlines: (await deadlines().for(person).allDeadlines()).deadlines,
    calendars: (await deadlines().for(person).listCalendars()).calendars,
    sessions: await everything(store().for(person)),
    decisions: (await account().for(person).allDecisions()).decisions,
    statutes: (await library().for(person).listStatutes()).statutes,
    synonyms: (await library().for(person).getSynonyms()).groups,
    found: (await library().for(person).searchDecisions({ query: 'servidão' })).total,
  });

  rule('A-01', 'nothing of another owner is counted, given or erased', async () => {
    const { ana, carla } = newCast();
    await fill(ana);
    const before = await stateOf(ana);
    expect(await account().for(carla).accountTotals()).toEqual(none);
    expect((await account().for(carla).allDecisions()).decisions).toEqual([]);
    expect(await account().for(carla).eraseAccount()).toEqual({ done: true });
    const purge = { before: '2999-01-01T00:00:00.000Z' };
    expect(await account().for(carla).purgeTrash(purge)).toEqual({ purged: 0, done: true });
    expect(await stateOf(ana)).toEqual(before);
  });

  rule('A-10', 'counts all shelves, removed blocks and decisions', async () => {
    const { ana } = newCast();
    await fill(ana);
    expect(await account().for(ana).accountTotals()).toEqual({
      sessions: 4,
      blocks: 7,
      decisions: 3,
      statutes: 1,
    });
  });

  rule('A-11', 'gives each decision in full, page by page', async () => {
    const { ana } = newCast();
    const summary = 'Servidão de passagem. '.repeat(40);
    await library()
      .for(ana)
      .importDecisions({ decisions: decisions(5, summary) });
    const seen: string[] = [];
    for (let before: number | null | undefined; before !== null; ) {
      const page = await account()
        .for(ana)
        .allDecisions({ limit: 2, ...(before && { before }) });
      seen.push(...page.decisions.map((each) => each.summary));
      before = page.next;
    }
    expect(seen).toEqual([5, 4, 3, 2, 1].map((number) => `${summary} ${number}.`));
  });

  rule('A-20', 'leaves nothing of the owner and all of the others', async () => {
    const { ana, bruno } = newCast();
    await fill(ana);
    await fill(bruno);
    const brunos = await stateOf(bruno);
    await eraseAll(account().for(ana));
    expect(await stateOf(ana)).toEqual({
      matters: [],
      departures: 0,
      deadlines: [],
      calendars: [],
      sessions: [],
      decisions: [],
      statutes: [],
      synonyms: [],
      found: 0,
    });
    expect(await account().for(ana).accountTotals()).toEqual(none);
    expect(await stateOf(bruno)).toEqual(brunos);
  });

  rule('A-20', 'does a bounded part at each call', async () => {
    const { ana } = newCast();
    for (let made = 0; made < 60; made += 1)
      await store()
        .for(ana)
        .create({ blocks: messages(2) });
    expect(await account().for(ana).eraseAccount()).toEqual({ done: false });
    expect((await account().for(ana).accountTotals()).sessions).toBeGreaterThanOrEqual(10);
    expect(await eraseAll(account().for(ana))).toBeGreaterThanOrEqual(1);
  });

  rule('A-21', 'goes on after the engine was closed in the middle', async () => {
    const { ana } = newCast();
    const database = await engine.migrated();
    const before = await database.openDoors();
    for (let made = 0; made < 60; made += 1) await before.sessions.for(ana).create({ blocks: messages(2) });
    await before.account.for(ana).eraseAccount();
    await before.sessions.close();
    const after = await database.openDoors();
    await eraseAll(after.account.for(ana));
    expect(await after.account.for(ana).accountTotals()).toEqual(none);
    expect(await after.account.for(ana).eraseAccount()).toEqual({ done: true });
    await after.sessions.close();
  });

  rule('A-30', 'purges what is older, whole, and announces it', async () => {
    const { ana } = newCast();
    const sessions = store().for(ana);
    const { session: old } = await sessions.create({ blocks: messages(3) });
    const { session: restored } = await sessions.create({ blocks: messages(3) });
    for (const { id } of [old, restored]) await sessions.trash({ id });
    await sessions.restore({ id: restored.id });
    const changes = recordChanges(sessions);
    const { deletedAt } = await sessions.get({ id: old.id });
    const purge = (before: string) => account().for(ana).purgeTrash({ before });
    expect(await purge(deletedAt ?? '')).toEqual({ purged: 0, done: true });
    const later = new Date(Date.parse(deletedAt ?? '') + 1).toISOString();
    expect(await purge(later)).toEqual({ purged: 1, done: true });
    await expectRefusal(sessions.get({ id: old.id }), 'not_found');
    expect((await sessions.open({ id: restored.id })).blocks).toHaveLength(3);
    expect(await changes.settled()).toEqual([
      { kind: 'purged', sessionId: old.id, version: expect.any(Number) },
    ]);
  });
};
