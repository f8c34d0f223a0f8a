import type { OwnedAccount } from '#/lib/db/account.ts';
import type { OwnedDeadlines } from '#/lib/db/deadlines.ts';
import type { OwnedLibrary } from '#/lib/db/library.ts';
import type { OwnedMatters } from '#/lib/db/matters.ts';
import type { OwnedPractice } from '#/lib/db/practices.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { allMatters } from './all-matters.ts';
import { allSessions } from './all-sessions.ts';
import { ArchiveWriter } from './archive-writer.ts';
import { deadlinePieces } from './deadline-pieces.ts';
import type { ArchivePiece, WriteJson } from './protocol.ts';
import type { RendererParts } from './session-renderer.ts';

/** What an export of an account reads, and how it is worded. */
export interface AccountSource extends RendererParts {
  account: OwnedAccount;
  practice: OwnedPractice;
  matters: OwnedMatters;
  deadlines: Pick<OwnedDeadlines, 'allDeadlines' | 'listCalendars' | 'getCalendar'>;
  library: Pick<OwnedLibrary, 'getSynonyms' | 'listStatutes' | 'getStatute'>;
  /** What is known of the person: profile, ways in, sign-ins, preferences. */
  about: object;
}

const pageSize = 100;
const decisionsPerFile = 50;

/** The ZIP file of all that a person has, piece by piece; nothing is read before it is wanted. */
export async function* accountPieces(source: AccountSource): AsyncGenerator<ArchivePiece> {
  const { about } = source;
  await using archive = new ArchiveWriter({
    ...source,
    format: 'juca-account-export-1',
    formats: ['json', 'md'],
  });
  await archive.begin();
  const { json } = archive;
  yield await json('account.json', about);
  yield await json('practice.json', await source.practice.getPractice());
  yield await json('answering.json', await source.sessions.getDefaultModel());
  yield await json('library/synonyms.json', await source.library.getSynonyms());
  yield* departurePieces(source.sessions, json);
  yield* deadlinePieces(source.deadlines, json);
  const counts = { sessions: 0, blocks: 0, matters: 0, decisions: 0, statutes: 0 };
  for await (const session of allSessions(source.sessions)) {
    const isThere = yield* archive.session(session);
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
  yield await archive.end(counts);
}

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
