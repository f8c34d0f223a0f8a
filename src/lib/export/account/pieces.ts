import type { OwnedAccount } from '#/lib/db/account.ts';
import type { OwnedLibrary } from '#/lib/db/library.ts';
import type { OwnedMatters } from '#/lib/db/matters.ts';
import type { OwnedPractice } from '#/lib/db/practices.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { type Session, shelves } from '#/lib/domain/session.ts';
import type { Wording } from '../compose/index.ts';
import { allMatters } from './all-matters.ts';
import { archiveThread, sessionPieces } from './session-pieces.ts';

/** What an export of an account reads, and how it is worded. */
export interface AccountSource {
  sessions: OwnedSessions;
  account: OwnedAccount;
  practice: OwnedPractice;
  matters: OwnedMatters;
  library: Pick<OwnedLibrary, 'getSynonyms' | 'listStatutes' | 'getStatute'>;
  /** What is known of the person: profile, ways in, sign-ins, preferences. */
  about: object;
  wording: Wording;
  signal?: AbortSignal | undefined;
}

const pageSize = 100;
const decisionsPerFile = 50;

/** The ZIP file of all that a person has, piece by piece; nothing is read before it is wanted. */
export async function* accountPieces(source: AccountSource): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { about, wording, signal } = source;
  await using worker = archiveThread(signal);
  await worker.call('begin', { wording, format: 'juca-account-export-1' });
  const json = async (name: string, value: unknown) => (await worker.call('json', { name, value })).bytes;
  yield await json('account.json', about);
  yield await json('practice.json', await source.practice.getPractice());
  yield await json('library/synonyms.json', await source.library.getSynonyms());
  yield* departurePieces(source.sessions, json);
  const counts = { sessions: 0, blocks: 0, matters: 0, decisions: 0, statutes: 0 };
  for await (const session of allSessions(source.sessions)) {
    const isThere = yield* sessionPieces(source.sessions, session, worker);
    if (!isThere) continue;
    counts.sessions += 1;
    counts.blocks += session.lastPosition;
  }
  for await (const matter of allMatters(source.matters)) {
    counts.matters += 1;
    yield await json(`matters/${matter.id}.json`, matter);
  }
  for await (const decisions of allDecisions(source.account)) {
    const number = String(1 + counts.decisions / decisionsPerFile).padStart(5, '0');
    counts.decisions += decisions.length;
    yield await json(`library/decisions-${number}.json`, decisions);
  }
  for await (const statute of allStatutes(source.library)) {
    counts.statutes += 1;
    yield await json(`library/statutes-${String(counts.statutes).padStart(3, '0')}.json`, statute);
  }
  yield (await worker.call('end', { counts })).bytes;
}

type WriteJson = (name: string, value: unknown) => Promise<Uint8Array<ArrayBuffer>>;

/** The ledger of what left, the latest first; no file where nothing did. */
async function* departurePieces(sessions: OwnedSessions, write: WriteJson) {
  let number = 0;
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await sessions.listDepartures({ limit: pageSize, ...(cursor && { cursor }) });
    number += 1;
    if (page.departures.length > 0) {
      yield await write(`departures/departures-${String(number).padStart(5, '0')}.json`, page.departures);
    }
    cursor = page.nextCursor;
  }
}

/**
 * Each session of every shelf once. A session that moves meanwhile may pass the place that is read, so that the lists are
 * read again until nothing new is found.
 */
async function* allSessions(sessions: OwnedSessions): AsyncGenerator<Session> {
  const seen = new Set<string>();
  for (let before = -1; seen.size > before; ) {
    before = seen.size;
    for (const shelf of shelves) {
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await sessions.list({ shelf, limit: pageSize, ...(cursor && { cursor }) });
        for (const session of page.sessions) {
          if (seen.has(session.id)) continue;
          seen.add(session.id);
          yield session;
        }
        cursor = page.nextCursor;
      }
    }
  }
}

async function* allDecisions(account: OwnedAccount) {
  for (let before: number | null | undefined; before !== null; ) {
    const page = await account.allDecisions({ limit: decisionsPerFile, ...(before && { before }) });
    if (page.decisions.length > 0) yield page.decisions;
    before = page.next;
  }
}

/** Each imported statute whole; one that was deleted meanwhile is left out. */
async function* allStatutes(library: AccountSource['library']) {
  for (const { urn } of (await library.listStatutes()).statutes) {
    try {
      yield await library.getStatute({ urn });
    } catch (error) {
      if (!(error instanceof JucaError) || error.code !== 'not_found') throw error;
    }
  }
}
