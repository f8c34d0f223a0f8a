import { type ColumnKind, kindsOf } from '../tables.ts';

export interface CopiedTable {
  name: string;
  /** The columns that order the rows and tell them apart: the first of `columns`, each of them text or a number. */
  key: readonly string[];
  /** Every column that is stored; computed ones are computed anew. */
  columns: Readonly<Record<string, ColumnKind>>;
  /** Expressions over the whole table that together with the count change whenever a row does. */
  stamps: readonly string[];
}

const times = { created_at: 'time', updated_at: 'time' } as const;

const users: CopiedTable = {
  name: 'auth_user',
  key: ['id'],
  columns: {
    id: 'text',
    name: 'text',
    email: 'text',
    email_verified: 'boolean',
    image: 'text',
    role: 'text',
    ...times,
    disabled_at: 'time',
    last_sign_in_at: 'time',
  },
  stamps: ['max(updated_at)'],
};

const signIns: CopiedTable = {
  name: 'auth_session',
  key: ['id'],
  columns: {
    id: 'text',
    token: 'text',
    user_id: 'text',
    expires_at: 'time',
    ...times,
    ip_address: 'text',
    user_agent: 'text',
  },
  stamps: ['max(updated_at)'],
};

const accounts: CopiedTable = {
  name: 'auth_account',
  key: ['id'],
  columns: {
    id: 'text',
    account_id: 'text',
    provider_id: 'text',
    user_id: 'text',
    access_token: 'text',
    refresh_token: 'text',
    id_token: 'text',
    access_token_expires_at: 'time',
    refresh_token_expires_at: 'time',
    scope: 'text',
    password: 'text',
    ...times,
  },
  stamps: ['max(updated_at)'],
};

const verifications: CopiedTable = {
  name: 'auth_verification',
  key: ['id'],
  columns: { id: 'text', identifier: 'text', value: 'text', expires_at: 'time', ...times },
  stamps: ['max(updated_at)'],
};

const invitations: CopiedTable = {
  name: 'auth_invitation',
  key: ['id'],
  columns: {
    id: 'text',
    token_hash: 'text',
    email: 'text',
    invited_by: 'text',
    created_at: 'time',
    expires_at: 'time',
  },
  stamps: ['max(created_at)'],
};

const resetLinks: CopiedTable = {
  name: 'auth_reset_link',
  key: ['id'],
  columns: { id: 'text', user_id: 'text', created_at: 'time', expires_at: 'time' },
  stamps: ['max(created_at)'],
};

const deletions: CopiedTable = {
  name: 'auth_deletion',
  key: ['receipt'],
  columns: {
    receipt: 'text',
    user_id: 'text',
    requested_at: 'time',
    finished_at: 'time',
    session_count: 'integer',
    block_count: 'integer',
    decision_count: 'integer',
    sign_in_count: 'integer',
  },
  stamps: ['count(user_id)', 'count(finished_at)'],
};

const sessions: CopiedTable = {
  name: 'sessions',
  key: ['id'],
  columns: kindsOf('sessions'),
  stamps: ['sum(version)', 'max(updated_at)'],
};

const matters: CopiedTable = {
  name: 'matters',
  key: ['id'],
  columns: kindsOf('matters'),
  stamps: ['sum(version)', 'max(updated_at)'],
};

/** A block that changes raises its session's version, so the table needs no stamp of its own. */
const messages: CopiedTable = {
  name: 'messages',
  key: ['id', 'session_id'],
  columns: kindsOf('messages'),
  stamps: [],
};

/** A run that is copied has nobody who writes it: the next process ends it as interrupted. */
const answerRuns: CopiedTable = {
  name: 'answer_runs',
  key: ['session_id'],
  columns: kindsOf('answer_runs'),
  stamps: ['sum(length)', 'max(lease_until)'],
};

const answerParts: CopiedTable = {
  name: 'answer_parts',
  key: ['session_id', 'finish'],
  columns: kindsOf('answer_parts'),
  stamps: [],
};

const libraries: CopiedTable = {
  name: 'libraries',
  key: ['user_id'],
  columns: kindsOf('libraries'),
  stamps: ['sum(version)'],
};

/** A decision or a term that changes raises its library's version, so these tables need no stamps of their own. */
const decisions: CopiedTable = {
  name: 'decisions',
  key: ['id'],
  columns: kindsOf('decisions'),
  stamps: [],
};

const decisionTerms: CopiedTable = {
  name: 'decision_terms',
  key: ['user_id', 'block', 'term'],
  columns: kindsOf('decision_terms'),
  stamps: [],
};

const practices: CopiedTable = {
  name: 'practices',
  key: ['user_id'],
  columns: kindsOf('practices'),
  stamps: ['max(updated_at)'],
};

const statutes: CopiedTable = {
  name: 'statutes',
  key: ['user_id', 'urn'],
  columns: kindsOf('statutes'),
  stamps: ['max(imported_at)', 'sum(size)'],
};

const sessionDiscretion: CopiedTable = {
  name: 'session_discretion',
  key: ['session_id'],
  columns: kindsOf('session_discretion'),
  stamps: ['sum(version)'],
};

const departures: CopiedTable = {
  name: 'departures',
  key: ['user_id', 'id'],
  columns: kindsOf('departures'),
  stamps: ['max(at)', 'count(input_tokens)'],
};

const calendarFeeds: CopiedTable = {
  name: 'auth_calendar_feed',
  key: ['id'],
  columns: { id: 'text', user_id: 'text', created_at: 'time' },
  stamps: ['max(created_at)'],
};

/** A session or a matter that goes takes itself out of its deadlines, which raises no version. */
const deadlines: CopiedTable = {
  name: 'deadlines',
  key: ['user_id', 'id'],
  columns: kindsOf('deadlines'),
  stamps: ['sum(version)', 'sum(check_due)', 'count(session_id)', 'count(matter_id)', 'max(updated_at)'],
};

const courtCalendars: CopiedTable = {
  name: 'court_calendars',
  key: ['user_id', 'id'],
  columns: kindsOf('court_calendars'),
  stamps: ['sum(version)', 'max(updated_at)'],
};

/** In the order in which they are filled: what a row refers to is there before it. */
export const copiedTables: readonly CopiedTable[] = [
  users,
  signIns,
  accounts,
  verifications,
  invitations,
  resetLinks,
  deletions,
  matters,
  calendarFeeds,
  sessions,
  messages,
  answerRuns,
  answerParts,
  libraries,
  decisions,
  decisionTerms,
  practices,
  statutes,
  sessionDiscretion,
  departures,
  deadlines,
  courtCalendars,
];

/**
 * What each database keeps for itself: attempts that are counted, its own history, an unfinished copy's note, and the
 * index of the sessions, which is made from them.
 */
export const tablesLeftOut: readonly string[] = [
  ...['auth_rate_limit', 'schema_migrations', 'juca_copy'],
  ...['search_indexes', 'search_sessions', 'search_documents', 'search_chunks', 'search_entries'],
];
