import type { StatementName, StatementParameters } from '#/lib/db/statements.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { BegunRun } from '../../support/answers.ts';
import { deadlineValues, type KnownDeadlines } from '../../support/deadlines.ts';
import { knownDeparture } from '../../support/departures.ts';
import { libraryValues } from '../../support/library-values.ts';
import { knownMatter, matterStored } from '../../support/matters.ts';
import { searchRows, searchValues } from '../../support/search-values.ts';
import { statuteValues } from '../../support/statutes.ts';
import type { Target } from './targets.ts';

const knownStatute = statuteValues({ isNew: false });
const now = '2026-03-09T14:05:00.000Z';
const libraryParameters = (decision: string) => {
  const known = libraryValues({ decision, isNew: false });
  const content = { content: '{}', now };
  return {
    openLibrary: known,
    library: {},
    libraryForWrite: {},
    moveLibrary: known,
    keepIndexState: known,
    keepSynonyms: known,
    decision: known,
    decisionByIdentity: known,
    decisionByOrdinal: known,
    decisionsBefore: { ordinal: 100, limit: 10 },
    insertDecision: { ...libraryValues({ decision, isNew: true }), ...content },
    reviseDecision: { ...known, ...content },
    deleteDecision: known,
    postingsAt: known,
    putPostings: known,
    appendPostings: known,
    postingsOfBlock: { ...known, after: '', limit: 10 },
    deletePostings: known,
  };
};

/** Erasing reaches everything of its owner's. */
const erasureParameters = ({ session }: Pick<Target, 'session'>) => ({
  shelfTotals: { shelf: 'active' },
  someOnShelf: { shelf: 'active', limit: 10 },
  trashedBefore: { before: '9999-01-01T00:00:00.000Z', limit: 10 },
  lastPositions: { session, limit: 10 },
  eraseBlocksFrom: { session, position: 1 },
  firstOrdinals: { limit: 10 },
  eraseDecisions: { from: 0, to: 100 },
  firstPostings: { limit: 10 },
  erasePostings: {
    termBlock: libraryValues({ decision: '', isNew: false }).termBlock,
    from: '',
    to: '\u{10ffff}',
  },
  closeLibrary: {},
});

/** See `indexKnown`. */
const searchParameters = (session: string) => ({
  openSearchIndex: searchValues,
  searchIndex: {},
  searchIndexForWrite: {},
  moveSearchIndex: searchValues,
  searchedOnShelf: { shelf: 'active', ...latest },
  searchSession: { session },
  putSearchSessions: { rows: searchRows.putSearchSessions },
  goneSearchSessions: searchValues,
  deleteSearchSession: { session },
  blocksChangedLast: { session, ...searchValues },
  searchDocuments: searchValues,
  searchDocumentSizes: { limit: 10 },
  putSearchDocuments: { rows: searchRows.putSearchDocuments },
  deleteSearchDocumentsTo: searchValues,
  deleteSearchDocumentsOf: searchValues,
  searchChunks: searchValues,
  putSearchChunk: searchValues,
  searchEntries: searchValues,
  searchEntriesAt: searchValues,
  putSearchEntries: { rows: searchRows.putSearchEntries },
  firstSearchEntries: searchValues,
  eraseSearchEntries: searchValues,
  firstSearchSessions: searchValues,
  eraseSearchSessions: searchValues,
  eraseSearchDocuments: {},
  eraseSearchChunks: {},
  closeSearchIndex: {},
});

/** The ledger's known line; see `knownDeparture`. */
const discretionParameters = (session: string) => ({
  discretion: { session },
  putDiscretion: {
    session,
    discretion: 'none',
    answering: 0 as const,
    model: null,
    agreedHost: null,
    agreedAt: null,
    standIns: '[]',
  },
  defaultModel: {},
  putDefaultModel: { model: 'm', now },
  departure: { departure: knownDeparture.id },
  insertDeparture: {
    ...knownDeparture,
    departure: newId(),
    session,
    block: newId(),
    now,
    masked: 1 as const,
  },
  completeDeparture: { departure: knownDeparture.id, input: 1, output: 1 },
  departuresBefore: { at: latest.updatedAt, id: 'z', limit: 10 },
  departedTokens: { since: '2020-01-01T00:00:00.000Z' },
  firstDepartures: { limit: 10 },
  eraseDepartures: { to: 'z' },
});

/** The matter of `makeKnownMatter`, to which the session belongs. */
const matterParameters = (session: string, matter: string) => ({
  matter: { matter },
  matterForWrite: { matter },
  mattersAfter: { key: '', id: '', state: null, words: '[]', limit: 10 },
  namedMatters: { ids: JSON.stringify([matter]) },
  matterTotals: {},
  insertMatter: { ...matterStored(knownMatter), matter: newId(), now },
  changeMatter: { ...matterStored(knownMatter), matter, now },
  deleteMatter: { matter },
  sessionsOfMatter: { matter, ...latest },
  matterSessionCount: { matter },
  placeSession: { session, matter },
  releaseSessions: { matter },
  firstMatters: { limit: 10 },
  partiesOfMatters: { key: '', id: '', limit: 10 },
  matterVersions: {},
  mattersById: { ids: JSON.stringify([matter]) },
});
/** Of `addKnownDeadlines`: each statement reaches one of them. */
const deadlineParameters = (session: string, matter: string, planned: KnownDeadlines) => {
  const known = { ...deadlineValues(planned, { isNew: false }), now };
  return {
    deadline: known,
    deadlineForWrite: known,
    insertDeadline: { ...known, ...deadlineValues(planned, { isNew: true }) },
    updateDeadline: known,
    deleteDeadline: known,
    deadlineCount: {},
    openDeadlines: known,
    doneDeadlines: { ...known, at: latest.updatedAt, id: 'z' },
    deadlinesToCheck: known,
    deadlinesOfSession: { ...known, session },
    deadlinesOfMatter: { ...known, matter },
    deadlinesFrom: known,
    eraseDeadlines: { to: 'z' },
    callForCheck: known,
    deadlinesDue: known,
    checkedDeadline: known,
    calendars: {},
    calendar: known,
    calendarsOfPlace: known,
    putCalendar: { ...known, ...deadlineValues(planned, { isNew: true }) },
    deleteCalendar: known,
  };
};

/** Of a session with a run that has written four units, and for the run's beginning one without. */
const answerParameters = ({ id: session, run }: BegunRun, unanswered: string) => ({
  answerRun: { session },
  answerRunForWrite: { session },
  beginRun: {
    session: unanswered,
    run: newId(),
    block: newId(),
    base: 0,
    now,
    leaseUntil: now,
    writer: newId(),
  },
  growRun: { session, run, start: 4, finish: 8, leaseUntil: now },
  insertPart: { session, finish: 8, text: 'mais' },
  partsAfter: { session, place: 0, limit: 10 },
  stopRun: { session },
  deleteRun: { session },
});

const latest = { updatedAt: '9999-12-31T23:59:59.999Z', id: 'z', limit: 10 };

/** How each statement of the store is run against a record; the compiler asks for one that is not here. */
export const parametersFor = (
  { session, block, decision, matter }: Target,
  answered: BegunRun,
  /** A session without blocks. */
  empty: string,
  planned: KnownDeadlines,
): { [N in StatementName]: StatementParameters<N> } => ({
  session: { session },
  sessionForWrite: { session },
  sessionsOnShelf: { shelf: 'active', ...latest },
  insertSession: { session: newId(), title: 'Nova', now },
  growForBlock: { session, block: newId(), maxBlocks: 10_000, ifVersion: null, now },
  growForBlocks: {
    session,
    blocks: JSON.stringify([newId()]),
    count: 1,
    maxBlocks: 10_000,
    ifVersion: null,
    now,
  },
  nameSession: { session, title: 'Nova' },
  moveSession: { session, removed: 1, now },
  arrangeSession: { session, title: 'Nova', status: 'active', pinnedAt: null, deletedAt: null },
  sessionPlace: { shelf: 'active', ...latest, reach: 0 },
  filteredSessions: {
    shelf: 'active',
    ...latest,
    ...{ untilTime: '1970-01-01T00:00:00.000Z', untilId: '' },
    ...{ alone: 0, matters: null, tag: null, phase: null, briefing: null },
  },
  tagSession: { session, tags: '["Urgente"]', tagKeys: '#urgente#' },
  taggedSessions: { limit: 10 },
  sessionMetadata: { session },
  keepMetadata: { session, metadata: '{}', now },
  deleteSession: { session },
  block: { session, block },
  blocksBefore: { session, position: 100, limit: 10 },
  sizesBefore: { session, position: 100, limit: 10 },
  blocksAfter: { session, position: 0, limit: 10 },
  sizesAfter: { session, position: 0, limit: 10 },
  blocksChanged: { session, since: 0, limit: 10 },
  sizesChanged: { session, since: 0, limit: 10 },
  firstUserMessage: { session },
  insertBlock: {
    session,
    block: newId(),
    role: 'user',
    content: '{}',
    metadata: '{}',
    position: 100,
    version: 100,
    timestamp: now,
    removedAt: null,
  },
  reviseBlock: { session, block, content: '{}', metadata: '{}', version: 100 },
  removeBlock: { session, block, version: 100, now },
  insertTakenIn: {
    session: newId(),
    title: 'Nova',
    tags: '[]',
    tagKeys: '',
    createdAt: now,
    updatedAt: now,
    metadata: '{}',
    deletedAt: null,
  },
  growTakenIn: { session, count: 1, present: 1, metadata: '{}', deletedAt: null },
  insertFork: { session, fork: newId(), last: 1, title: 'Nova', metadata: '{}', deletedAt: null, now },
  growFork: { session, last: 2, present: 0, metadata: '{}', deletedAt: null, now },
  forkSizes: { session, after: 0, last: 1, limit: 10 },
  forkKibibytes: { session, after: 0, last: 1 },
  changedInSpan: { session, after: 0, last: 1, version: 0 },
  copyBlocks: { session, fork: empty, after: 0, last: 1 },
  copyDiscretion: { session, fork: empty },
  ...libraryParameters(decision),
  statutes: {},
  statute: knownStatute,
  statuteText: knownStatute,
  articleAt: knownStatute,
  putStatute: { ...statuteValues({ isNew: true }), content: '["Art. 1"]', now },
  deleteStatute: knownStatute,
  practice: {},
  deletePractice: {},
  putPractice: { content: '{}', now },
  ...answerParameters(answered, session),
  ...discretionParameters(session),
  ...matterParameters(session, matter),
  ...erasureParameters({ session }),
  ...deadlineParameters(session, matter, planned),
  ...searchParameters(session),
});
