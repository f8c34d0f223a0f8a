import type { ColumnType } from 'kysely';

/**
 * A time as the sign-in tables keep it: ISO 8601 text on SQLite, `timestamptz` on PostgreSQL, which is what Better
 * Auth's Kysely adapter writes for each. Our own statements write ISO text, which both take.
 */
type Time = ColumnType<string | Date, string, string>;

/** Better Auth's tables under our names (`session` is our word for something else), and the attempts we count. */
export interface SignInTables {
  auth_user: {
    id: string;
    name: string;
    /** In lower case. */
    email: string;
    email_verified: ColumnType<boolean | number, boolean | number, boolean | number>;
    image: string | null;
    role: string;
    created_at: Time;
    updated_at: Time;
    /** Since when nobody can sign in to the account; null for every other account. */
    disabled_at: Time | null;
    last_sign_in_at: Time | null;
  };
  /** One row a sign-in that is alive: a browser or device of a user. */
  auth_session: {
    id: string;
    token: string;
    user_id: string;
    /** The end of the sign-in however much it is used. */
    expires_at: Time;
    created_at: Time;
    /** The last use, to the hour. */
    updated_at: Time;
    ip_address: string | null;
    user_agent: string | null;
  };
  /** One row a way in: a password (`provider_id` is `credential`) or an account at a provider. */
  auth_account: {
    id: string;
    account_id: string;
    provider_id: string;
    user_id: string;
    access_token: string | null;
    refresh_token: string | null;
    id_token: string | null;
    access_token_expires_at: Time | null;
    refresh_token_expires_at: Time | null;
    scope: string | null;
    /** Salt and scrypt key, in hexadecimal. */
    password: string | null;
    created_at: Time;
    updated_at: Time;
  };
  auth_verification: {
    id: string;
    identifier: string;
    value: string;
    expires_at: Time;
    created_at: Time;
    updated_at: Time;
  };
  /** One row an invitation that nobody has used yet. */
  auth_invitation: {
    id: string;
    /** SHA-256 of the token in the link. */
    token_hash: string;
    /** The only e-mail for which it counts; null for any. */
    email: string | null;
    /** The administrator; null for whoever has the machine, and for an account that is gone. */
    invited_by: string | null;
    created_at: Time;
    expires_at: Time;
  };
  /** One row a link for a new password. */
  auth_reset_link: {
    /** SHA-256 of the token in the link. */
    id: string;
    user_id: string;
    created_at: Time;
    expires_at: Time;
  };
  /** One row an account whose deadlines can be read as a calendar at a secret address. */
  auth_calendar_feed: {
    /** SHA-256 of the token in the address. */
    id: string;
    user_id: string;
    created_at: Time;
  };
  /** One row a deletion of an account. */
  auth_deletion: {
    receipt: string;
    /** Until nothing of the account is left. */
    user_id: string | null;
    requested_at: Time;
    finished_at: Time | null;
    session_count: number;
    block_count: number;
    decision_count: number;
    sign_in_count: number;
  };
  auth_rate_limit: {
    key: string;
    count: number;
    /** Milliseconds since 1970; PostgreSQL gives a bigint as text. */
    resets_at: ColumnType<number | string, number, number>;
  };
}
