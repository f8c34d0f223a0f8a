import type { Generated } from 'kysely';

/** The columns as they are stored. JSON columns hold text; times are ISO 8601 in UTC with milliseconds. */
export interface Tables {
  sessions: {
    id: string;
    user_id: string;
    title: string;
    status: 'active' | 'archived';
    created_at: string;
    updated_at: string;
    message_count: number;
    metadata: string;
    version: number;
    last_position: number;
    pinned_at: string | null;
    deleted_at: string | null;
    /** Computed by the database from `deleted_at`, `status` and `pinned_at`. */
    shelf: Generated<string>;
  };
  messages: {
    id: string;
    session_id: string;
    role: string;
    content: string;
    timestamp: string;
    metadata: string;
    position: number;
    version: number;
    removed_at: string | null;
  };
  libraries: {
    user_id: string;
    /** The number of the decision that was taken in last; numbers are never used again. */
    last_ordinal: number;
    decisions: number;
    version: number;
    /** See `IndexState`; `older` is a JSON list. */
    analyser: number;
    generation: number;
    older: string;
  };
  decisions: {
    id: string;
    user_id: string;
    identity: string;
    /** Numbers a library's decisions from 1; the index names them by it. */
    ordinal: number;
    /** SHA-256 of the content, which tells whether an import brings something new. */
    digest: string;
    content: string;
    imported_at: string;
    updated_at: string;
  };
  decision_terms: {
    user_id: string;
    term: string;
    block: string;
    postings: string;
  };
}

/** The store's tables by name; the compiler asks for each table of `Tables`. */
const named: Record<keyof Tables, true> = {
  sessions: true,
  messages: true,
  libraries: true,
  decisions: true,
  decision_terms: true,
};

export const storeTables = Object.keys(named) as readonly (keyof Tables)[];
