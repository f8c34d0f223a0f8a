import type { Generated } from 'kysely';

/** How a column's values look on every engine: times as ISO 8601 in UTC with milliseconds, JSON as its text. */
export type ColumnKind = 'text' | 'integer' | 'boolean' | 'time' | 'json';

type Columns = Readonly<Record<string, ColumnKind | `${ColumnKind} or null`>>;

/**
 * Every column that is stored, by table, in the order in which a copy writes them. The types of the rows and the list
 * of what `juca copy` carries follow from it.
 */
export const storedColumns = {
  sessions: {
    id: 'text',
    user_id: 'text',
    title: 'text',
    status: 'text',
    created_at: 'time',
    updated_at: 'time',
    message_count: 'integer',
    metadata: 'json',
    version: 'integer',
    last_position: 'integer',
    pinned_at: 'time or null',
    deleted_at: 'time or null',
    matter_id: 'text or null',
    /** A JSON list. */
    tags: 'text',
    /** The words of each tag between two `#`; empty where there is none. */
    tag_keys: 'text',
  },
  matters: {
    id: 'text',
    user_id: 'text',
    name: 'text',
    /** What lists are ordered by, and the text in which they look (`matter-words.ts`). */
    name_key: 'text',
    words: 'text',
    state: 'text',
    case_number: 'text or null',
    party_count: 'integer',
    /** A JSON list of `Party`. */
    parties: 'text',
    created_at: 'time',
    updated_at: 'time',
    version: 'integer',
    /** Court, comarca, area, tags and responsible as JSON. */
    details: 'text',
    notes: 'text',
  },
  messages: {
    id: 'text',
    session_id: 'text',
    role: 'text',
    content: 'json',
    timestamp: 'time',
    metadata: 'json',
    position: 'integer',
    version: 'integer',
    removed_at: 'time or null',
  },
  /** The answer that a session is being written; a session has one at most. */
  answer_runs: {
    session_id: 'text',
    user_id: 'text',
    run_id: 'text',
    block_id: 'text',
    /** UTF-16 units of the text that the block had when the run began, and of the text by now. */
    base: 'integer',
    length: 'integer',
    started_at: 'time',
    /** Until when the process that writes it is taken for alive. */
    lease_until: 'time',
    stop_requested: 'integer',
    /** Names the call that began it, so that one process alone writes it. */
    writer: 'text',
  },
  /** What the run has written, by the place in the text where each part ends. */
  answer_parts: { session_id: 'text', finish: 'integer', text: 'text' },
  libraries: {
    user_id: 'text',
    /** The number of the decision that was taken in last; numbers are never used again. */
    last_ordinal: 'integer',
    decisions: 'integer',
    version: 'integer',
    /** See `IndexState`; `older` is a JSON list. */
    analyser: 'integer',
    generation: 'integer',
    older: 'text',
    /** The owner's groups, a JSON list of lists. */
    synonyms: 'text',
  },
  decisions: {
    id: 'text',
    user_id: 'text',
    identity: 'text',
    /** Numbers a library's decisions from 1; the index names them by it. */
    ordinal: 'integer',
    /** SHA-256 of the content, which tells whether an import brings something new. */
    digest: 'text',
    content: 'json',
    imported_at: 'time',
    updated_at: 'time',
  },
  practices: {
    user_id: 'text',
    content: 'json',
    updated_at: 'time',
    /** Id of the model that answers where a session has chosen none; null for the first one of the settings. */
    default_model: 'text or null',
  },
  statutes: {
    user_id: 'text',
    /** LexML URN of the statute. */
    urn: 'text',
    title: 'text',
    article_count: 'integer',
    /** Bytes of UTF-8 of the content. */
    size: 'integer',
    imported_at: 'time',
    /** The numbers of the articles in their order, a JSON list. */
    numbers: 'text',
    /** The texts of the articles in the same order, a JSON list. */
    content: 'json',
  },
  session_discretion: {
    session_id: 'text',
    discretion: 'text',
    /** 1 or 0. */
    answering: 'integer',
    model: 'text or null',
    agreed_host: 'text or null',
    agreed_at: 'time or null',
    /** The stand-ins that the session has given so far, a JSON list of `StandInKey`. */
    stand_ins: 'text',
    /** Grows by one with each change. */
    version: 'integer',
  },
  departures: {
    user_id: 'text',
    id: 'text',
    session_id: 'text',
    block_id: 'text',
    at: 'time',
    host: 'text',
    model: 'text',
    bytes: 'integer',
    sha256: 'text',
    /** 1 or 0. */
    masked: 'integer',
    input_tokens: 'integer or null',
    output_tokens: 'integer or null',
  },
  deadlines: {
    user_id: 'text',
    id: 'text',
    session_id: 'text or null',
    matter_id: 'text or null',
    title: 'text',
    notes: 'text',
    /** Initials; empty where none was named. */
    court: 'text',
    /** The comarca, folded, by which its calendars are found; empty where none was named. */
    comarca_key: 'text',
    /** The days that the reckoning looked at, ISO. */
    first_day: 'text',
    last_day: 'text',
    last_time: 'text or null',
    /** SHA-256 of what the calendars said of these days; empty for a day that was given. */
    said: 'text',
    /** 1 where a calendar of the court changed and nobody has compared yet, else 0. */
    check_due: 'integer',
    done_at: 'time or null',
    created_at: 'time',
    updated_at: 'time',
    version: 'integer',
    /** See `DeadlineBasis`, `Warning` and the field `recheck` of `Deadline`. */
    basis: 'json',
    warnings: 'json',
    recheck: 'json or null',
  },
  court_calendars: {
    user_id: 'text',
    id: 'text',
    court: 'text',
    comarca: 'text or null',
    /** Folded; empty for the calendar of the whole court. */
    comarca_key: 'text',
    from_day: 'text',
    to_day: 'text',
    as_of: 'text',
    source: 'text',
    day_count: 'integer',
    updated_at: 'time',
    version: 'integer',
    /** The days of the file, a JSON list. */
    content: 'json',
  },
  /** The index of what an owner's sessions say (decision 0041). */
  search_indexes: {
    user_id: 'text',
    /** What it was made by: `indexVersion`. */
    version: 'text',
    /** The numbers that were given last to a session and to a chunk. */
    last_session: 'integer',
    last_chunk: 'integer',
  },
  /** How far each session is indexed. A row outlives its session until nothing of that is left in the index. */
  search_sessions: {
    user_id: 'text',
    session_id: 'text',
    number: 'integer',
    /** Every change of the session up to this version is indexed. */
    version: 'integer',
    /** The last position that was looked at. */
    position: 'integer',
    /** The title that is indexed. */
    title: 'text',
  },
  /** Documents that are in no chunk yet. The position of a title is 0. */
  search_documents: {
    user_id: 'text',
    session_number: 'integer',
    position: 'integer',
    timestamp: 'time',
    entries: 'text',
  },
  /** The documents of a chunk in order: `document-map.ts`. */
  search_chunks: { user_id: 'text', chunk: 'integer', map: 'text' },
  /** The terms of a chunk that fall into a bucket: `entries.ts`. */
  search_entries: { user_id: 'text', bucket: 'integer', chunk: 'integer', entries: 'text' },
  decision_terms: { user_id: 'text', block: 'text', term: 'text', postings: 'text' },
} as const satisfies Record<string, Columns>;

type ValueOf<Kind> = Kind extends `${infer Known extends ColumnKind} or null`
  ? ValueOf<Known> | null
  : Kind extends 'integer'
    ? number
    : Kind extends 'boolean'
      ? boolean
      : string;

type RowsOf<Table extends Columns> = { -readonly [Column in keyof Table]: ValueOf<Table[Column]> };

type StoredTables = { [Table in keyof typeof storedColumns]: RowsOf<(typeof storedColumns)[Table]> };

/** The tables as queries see them. */
export interface Tables extends Omit<StoredTables, 'sessions'> {
  /** The shelf is computed by the database from `deleted_at`, `status` and `pinned_at`; a new session has no tags. */
  sessions: Omit<StoredTables['sessions'], 'tags' | 'tag_keys'> & {
    shelf: Generated<string>;
    tags: Generated<string>;
    tag_keys: Generated<string>;
  };
}

export const storeTables = Object.keys(storedColumns) as readonly (keyof Tables)[];

/** The columns of a table with their kinds, whether or not they may hold NULL. */
export const kindsOf = (table: keyof Tables): Readonly<Record<string, ColumnKind>> =>
  Object.fromEntries(
    Object.entries(storedColumns[table]).map(([name, kind]) => [
      name,
      kind.replace(' or null', '') as ColumnKind,
    ]),
  );
