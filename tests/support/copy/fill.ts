import { Kysely, sql } from 'kysely';
import { DeadlinesDB, type OwnedDeadlines } from '#/lib/db/deadlines.ts';
import type { Engine } from '#/lib/db/engine.ts';
import { LibraryDB, type OwnedLibrary } from '#/lib/db/library.ts';
import { MattersDB, type OwnedMatters } from '#/lib/db/matters.ts';
import { PracticesDB } from '#/lib/db/practices.ts';
import { type OwnedSessions, SessionsDB } from '#/lib/db/sessions.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { defaultPractice } from '#/lib/domain/practice.ts';
import { beginRun } from '../answers.ts';
import { addKnownDeadlines, newDeadline } from '../deadlines.ts';
import { decision, decisions } from '../decisions.ts';
import { knownDeparture } from '../departures.ts';
import { type Cast, message, messages, type Person } from '../factories.ts';
import { makeKnownMatter } from '../matters.ts';
import { statute } from '../statutes.ts';
import { oddIds, oddTexts } from './odd-texts.ts';

/** Fills an open database with every kind of content: sessions, blocks and sign-in rows. */
export const fill = async (engine: Engine, { ana, bruno }: Cast): Promise<void> => {
  const store = new SessionsDB(engine);
  await fillSessions(store.for(ana));
  await fillSessions(store.for(bruno));
  await fillLibrary(new LibraryDB(engine).for(ana));
  await fillLibrary(new LibraryDB(engine).for(bruno));
  for (const person of [ana, bruno]) {
    await fillMatters(new MattersDB(engine).for(person), store.for(person));
    const signing = { ...defaultPractice, name: person.name, letterhead: oddTexts().join(' ').slice(0, 900) };
    await new PracticesDB(engine)
      .for(person)
      .setPractice({ ...signing, letterhead: signing.letterhead.toWellFormed() });
    await store.for(person).setDefaultModel({ model: 'modelo' });
  }
  for (const person of [ana, bruno]) await fillDeadlines(new DeadlinesDB(engine).for(person));
  const db = new Kysely<SignInTables>({ dialect: engine.signInDialect() });
  await fillUsers(db, [ana, bruno]);
  await fillVerifications(db);
  await fillDeletions(db);
};

const fillSessions = async (owner: OwnedSessions): Promise<void> => {
  await owner.create();
  await owner.create({
    title: '\\N',
    blocks: oddTexts().map((text) => message(text, { type: 'nota', content: { [text]: text } })),
  });
  await owner.create({ title: `'"\\t {} $1`, blocks: [unknownBlock] });
  const { session: pinned } = await owner.create({ blocks: messages(3) });
  await owner.pin({ id: pinned.id, pinned: true });
  const { session: archived } = await owner.create({ blocks: messages(3) });
  await owner.archive({ id: archived.id, archived: true });
  const { session: trashed } = await owner.create({ blocks: messages(3) });
  await owner.trash({ id: trashed.id });
  await changeBlocks(owner);
  await beginRun(owner, 'Ainda em curso\t\\N');
  await fillLedger(owner);
};

/** A setting with everything in it, and lines of the ledger with tokens and without. */
const fillLedger = async (owner: OwnedSessions): Promise<void> => {
  const { session } = await owner.create({ blocks: messages(1) });
  const { id } = session;
  await owner.setDiscretion({
    id,
    discretion: 'clear',
    answering: false,
    model: "modelo\\N\t'",
    agreed: 'modelos.example',
  });
  await owner.numberStandIns({ id, keys: [`pessoa ${'a'.repeat(24)}`, `cpf ${'0'.repeat(24)}`] });
  for (let made = 0; made < 3; made += 1) {
    const departure = { ...knownDeparture, id: newId(), masked: made > 0 };
    await owner.recordDeparture({ id, departure });
    if (made > 1) await owner.completeDeparture({ departure: departure.id, input: 12, output: 3 });
  }
};

/** A matter with everything in it, one with odd texts, and a session in the former. */
const fillMatters = async (matters: OwnedMatters, sessions: OwnedSessions): Promise<void> => {
  const { session } = await sessions.create({ blocks: messages(1) });
  await makeKnownMatter(matters, session.id);
  const odd = oddTexts().map((text) => [...text].slice(0, 20).join('').toWellFormed());
  await matters.createMatter({ key: newId(), name: '\\N', notes: odd.join('\n'), state: 'closed' });
};

/** Deadlines of every kind, with odd texts, and calendars, one of which a deadline is to be checked by. */
const fillDeadlines = async (owner: OwnedDeadlines): Promise<void> => {
  await addKnownDeadlines(owner, null);
  const texts = oddTexts().map((text) => text.slice(0, 100).toWellFormed());
  for (const notes of texts) await owner.addDeadline(newDeadline({ notes }));
};

const fillLibrary = async (owner: OwnedLibrary): Promise<void> => {
  const odd = oddTexts().map((text) => decision({ summary: `Ementa ${text}` }));
  for (let at = 0; at < odd.length; at += limits.decisionsPerBatch) {
    await owner.importDecisions({ decisions: odd.slice(at, at + limits.decisionsPerBatch) });
  }
  const { outcomes } = await owner.importDecisions({ decisions: decisions(3) });
  const beginning = (text: string) => text.slice(0, 20).toWellFormed();
  const lines = oddTexts().map((text) => beginning(text).replace(/[,=\r\n]/g, ' '));
  await owner.setSynonyms({ groups: lines.map((line) => [`palavra ${line}`, 'outra']) });
  const articles = oddTexts().map((text, index) => ({ number: String(index + 1), text }));
  await owner.keepStatute(statute({ articles }));
  await owner.keepStatute(statute({ urn: 'urn:lex:br:federal:lei:1990-09-11;8078' }));
  await owner.removeDecision({ id: outcomes[0]?.id ?? '' });
};

const changeBlocks = async (owner: OwnedSessions): Promise<void> => {
  const { session, blocks } = await owner.create({ blocks: messages(4) });
  const [first, second] = blocks;
  if (!first || !second) throw new Error('The session has no blocks.');
  const { id } = session;
  await owner.revise({
    id,
    blockId: first.id,
    content: { text: 'revisto\t\\N' },
    blockVersion: first.version,
  });
  await owner.remove({ id, blockId: second.id, blockVersion: second.version });
};

/** Unsorted keys, extreme numbers, deep nesting. */
const unknownBlock = message('', {
  role: 'assistant',
  type: 'amanha',
  content: { z: 1, a: [null, true, -0.5, 1e300, 9007199254740991, { 'chave\n\\"é': '\t' }], text: '\u2028' },
  metadata: { 'ordem-b': 1, 'ordem-a': { profundo: ['\\N'] } },
});

type Database = Kysely<SignInTables>;

const early = '2026-03-01T12:00:00.000Z';
const late = '2026-03-09T14:05:00.123Z';
const times = { created_at: early, updated_at: late };

/** Ana is verified and has every optional row; Bruno has only the required ones. */
const fillUsers = async (db: Database, [ana, bruno]: [Person, Person]): Promise<void> => {
  const user = ({ id, name, email }: Person) => ({ id, name, email, ...times });
  await db
    .insertInto('auth_user')
    .values([
      {
        ...user(ana),
        email_verified: sql`true`,
        image: 'https://example.com/ana.png\t',
        role: 'admin',
        disabled_at: late,
        last_sign_in_at: early,
      },
      { ...user(bruno), email_verified: sql`false`, image: null, role: 'user' },
    ])
    .execute();
  await db
    .insertInto('auth_session')
    .values([...oddIds.map((id) => signIn(ana, id)), signIn(bruno, 'bruno', null)])
    .execute();
  await fillAccounts(db, ana, bruno);
  await fillInvitations(db, ana);
  await db
    .insertInto('auth_rate_limit')
    .values({ key: 'not copied', count: 3, resets_at: 1_774_000_000_000 })
    .execute();
};

const fillInvitations = async (db: Database, { id: invited_by }: Person): Promise<void> => {
  const invitation = { created_at: early, expires_at: late };
  await db
    .insertInto('auth_invitation')
    .values([
      { id: 'i-1', token_hash: 'hash-1\\', email: 'nova@example.com', invited_by, ...invitation },
      { id: 'i-2', token_hash: 'hash-2', email: null, invited_by: null, ...invitation },
    ])
    .execute();
  await db
    .insertInto('auth_reset_link')
    .values(['hash-3', 'hash-4'].map((id) => ({ id, user_id: invited_by, ...invitation })))
    .execute();
  await db
    .insertInto('auth_calendar_feed')
    .values([
      { id: 'hash-5', user_id: invited_by, created_at: early },
      { id: 'hash-6', user_id: 'dev-user', created_at: late },
    ])
    .execute();
};

const signIn = ({ id: user_id }: Person, id: string, agent: string | null = `\\${id}`) => ({
  id,
  token: `token-${id}`,
  user_id,
  expires_at: late,
  ip_address: agent,
  user_agent: agent,
  ...times,
});

const fillAccounts = async (db: Database, ana: Person, bruno: Person): Promise<void> => {
  const nothing = {
    access_token: null,
    refresh_token: null,
    id_token: null,
    access_token_expires_at: null,
    refresh_token_expires_at: null,
    scope: null,
    password: null,
  };
  const everything = {
    access_token: 'acesso\n',
    refresh_token: 'renovação',
    id_token: 'a.b.c',
    access_token_expires_at: early,
    refresh_token_expires_at: late,
    scope: 'openid,email',
    password: 'salt:key',
  };
  const account = ({ id: user_id }: Person, provider_id: string) => ({
    id: `${provider_id}-${user_id}`,
    account_id: user_id,
    provider_id,
    user_id,
    ...times,
  });
  await db
    .insertInto('auth_account')
    .values([
      { ...account(ana, 'credential'), ...everything },
      { ...account(bruno, 'google'), ...nothing },
    ])
    .execute();
};

const fillVerifications = async (db: Database): Promise<void> => {
  const rows = oddTexts(10).map((value, index) => ({
    id: `${oddIds[index % oddIds.length]}${index}`,
    identifier: value,
    value,
    expires_at: late,
    ...times,
  }));
  await db.insertInto('auth_verification').values(rows).execute();
};

/** Of accounts that are gone: one under way, whose owner has nothing here, and one that is over. */
const fillDeletions = async (db: Database): Promise<void> => {
  const counts = { session_count: 2, block_count: 20, decision_count: 0, sign_in_count: 1 };
  await db
    .insertInto('auth_deletion')
    .values([
      { receipt: 'JUCA-1', user_id: 'gone', requested_at: early, finished_at: null, ...counts },
      { receipt: 'JUCA-2', user_id: null, requested_at: early, finished_at: late, ...counts },
    ])
    .execute();
};
