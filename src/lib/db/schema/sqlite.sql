CREATE TABLE "answer_parts" ("session_id" text not null, "finish" integer not null, "text" text not null, constraint "answer_parts_by_finish" primary key ("session_id", "finish"), constraint "answer_parts_run" foreign key ("session_id") references "answer_runs" ("session_id") on delete cascade) strict;

CREATE TABLE "answer_runs" ("session_id" text not null primary key references "sessions" ("id") on delete cascade, "user_id" text not null, "run_id" text not null, "block_id" text not null, "base" integer not null, "length" integer not null, "started_at" text not null, "lease_until" text not null, "stop_requested" integer not null, "writer" text) strict;

CREATE TABLE "auth_account" ("id" text not null primary key, "account_id" text not null, "provider_id" text not null, "user_id" text not null references "auth_user" ("id") on delete cascade, "access_token" text, "refresh_token" text, "id_token" text, "access_token_expires_at" text, "refresh_token_expires_at" text, "scope" text, "password" text, "created_at" text not null, "updated_at" text not null, constraint "auth_account_by_provider" unique ("provider_id", "account_id")) strict;

CREATE TABLE "auth_calendar_feed" ("id" text not null primary key, "user_id" text not null unique, "created_at" text not null) strict;

CREATE TABLE "auth_deletion" ("receipt" text not null primary key, "user_id" text, "requested_at" text not null, "finished_at" text, "session_count" integer not null, "block_count" integer not null, "decision_count" integer not null, "sign_in_count" integer not null) strict;

CREATE TABLE "auth_invitation" ("id" text not null primary key, "token_hash" text not null unique, "email" text, "invited_by" text references "auth_user" ("id") on delete set null, "created_at" text not null, "expires_at" text not null) strict;

CREATE TABLE "auth_rate_limit" ("key" text not null primary key, "count" integer not null, "resets_at" integer not null) strict;

CREATE TABLE "auth_reset_link" ("id" text not null primary key, "user_id" text not null references "auth_user" ("id") on delete cascade, "created_at" text not null, "expires_at" text not null) strict;

CREATE TABLE "auth_session" ("id" text not null primary key, "token" text not null unique, "user_id" text not null references "auth_user" ("id") on delete cascade, "expires_at" text not null, "created_at" text not null, "updated_at" text not null, "ip_address" text, "user_agent" text) strict;

CREATE TABLE "auth_user" ("id" text not null primary key, "name" text not null, "email" text not null unique, "email_verified" integer not null, "image" text, "role" text not null check (role in ('admin', 'user')), "created_at" text not null, "updated_at" text not null, "disabled_at" text, "last_sign_in_at" text) strict;

CREATE TABLE "auth_verification" ("id" text not null primary key, "identifier" text not null, "value" text not null, "expires_at" text not null, "created_at" text not null, "updated_at" text not null) strict;

CREATE TABLE "court_calendars" ("user_id" text not null, "id" text not null, "court" text not null, "comarca" text, "comarca_key" text not null, "from_day" text not null, "to_day" text not null, "as_of" text not null, "source" text not null, "day_count" integer not null, "updated_at" text not null, "version" integer not null, "content" text not null, constraint "court_calendars_by_id" primary key ("user_id", "id"), constraint "court_calendars_by_span" unique ("user_id", "court", "comarca_key", "from_day", "to_day")) strict;

CREATE TABLE "deadlines" ("user_id" text not null, "id" text not null, "session_id" text, "matter_id" text, "title" text not null, "notes" text not null, "court" text not null, "comarca_key" text not null, "first_day" text not null, "last_day" text not null, "last_time" text, "said" text not null, "check_due" integer not null, "done_at" text, "created_at" text not null, "updated_at" text not null, "version" integer not null, "basis" text not null, "warnings" text not null, "recheck" text, constraint "deadlines_by_id" primary key ("user_id", "id"), constraint "deadlines_session" foreign key ("session_id") references "sessions" ("id") on delete set null, constraint "deadlines_matter" foreign key ("matter_id") references "matters" ("id") on delete set null) strict;

CREATE TABLE "decision_terms" ("user_id" text not null, "block" text not null, "term" text not null, "postings" text not null, constraint "decision_terms_by_owner" primary key ("user_id", "block", "term")) strict, without rowid;

CREATE TABLE "decisions" ("id" text not null primary key, "user_id" text not null, "identity" text not null, "ordinal" integer not null, "digest" text not null, "content" text not null, "imported_at" text not null, "updated_at" text not null) strict;

CREATE TABLE "departures" ("user_id" text not null, "id" text not null, "session_id" text not null, "block_id" text not null, "at" text not null, "host" text not null, "model" text not null, "bytes" integer not null, "sha256" text not null, "masked" integer not null, "input_tokens" integer, "output_tokens" integer, constraint "departures_by_id" primary key ("user_id", "id")) strict;

CREATE TABLE "libraries" ("user_id" text not null primary key, "last_ordinal" integer not null, "decisions" integer not null, "version" integer not null, "analyser" integer default 1 not null, "generation" integer default 0 not null, "older" text default '[]' not null, "synonyms" text default '[]' not null) strict;

CREATE TABLE "matters" ("id" text not null primary key, "user_id" text not null, "name" text not null, "name_key" text not null, "words" text not null, "state" text not null check (state in ('open', 'closed')), "case_number" text, "party_count" integer not null, "parties" text not null, "created_at" text not null, "updated_at" text not null, "version" integer not null, "details" text not null, "notes" text not null) strict;

CREATE TABLE "messages" ("id" text not null, "session_id" text not null, "role" text not null, "content" text not null, "timestamp" text not null, "metadata" text not null, "position" integer not null, "version" integer not null, "removed_at" text, constraint "messages_by_id" primary key ("id", "session_id"), constraint "messages_session" foreign key ("session_id") references "sessions" ("id") on delete cascade) strict;

CREATE TABLE "practices" ("user_id" text not null primary key, "content" text not null, "updated_at" text not null, "default_model" text) strict;

CREATE TABLE "schema_migrations" ("version" integer not null primary key, "name" text not null, "applied_at" text not null);

CREATE TABLE "search_chunks" ("user_id" text not null, "chunk" integer not null, "map" text not null, constraint "search_chunks_by_owner" primary key ("user_id", "chunk")) strict;

CREATE TABLE "search_documents" ("user_id" text not null, "session_number" integer not null, "position" integer not null, "timestamp" text not null, "entries" text not null, constraint "search_documents_by_owner" primary key ("user_id", "session_number", "position")) strict;

CREATE TABLE "search_entries" ("user_id" text not null, "bucket" integer not null, "chunk" integer not null, "entries" text not null, constraint "search_entries_by_owner" primary key ("user_id", "bucket", "chunk")) strict;

CREATE TABLE "search_indexes" ("user_id" text not null, "version" text not null, "last_session" integer not null, "last_chunk" integer not null, constraint "search_indexes_by_owner" primary key ("user_id")) strict;

CREATE TABLE "search_sessions" ("user_id" text not null, "session_id" text not null, "number" integer not null, "version" integer not null, "position" integer not null, "title" text not null, constraint "search_sessions_by_owner" primary key ("user_id", "session_id")) strict;

CREATE TABLE "session_discretion" ("session_id" text not null primary key, "discretion" text not null check (discretion in ('none', 'masked', 'clear')), "answering" integer not null, "model" text, "agreed_host" text, "agreed_at" text, "stand_ins" text not null, "version" integer not null, constraint "session_discretion_session" foreign key ("session_id") references "sessions" ("id") on delete cascade) strict;

CREATE TABLE "sessions" ("id" text not null primary key, "user_id" text not null, "title" text not null, "status" text not null check (status in ('active', 'archived')), "created_at" text not null, "updated_at" text not null, "message_count" integer not null, "metadata" text not null, "version" integer not null, "last_position" integer not null, "pinned_at" text, "deleted_at" text, "shelf" text generated always as (case
  when deleted_at is not null then 'trash'
  when status = 'archived' then 'archived'
  when pinned_at is not null then 'pinned'
  else 'active' end) stored not null, "matter_id" text references "matters" ("id") on delete set null, "tags" text default '[]' not null, "tag_keys" text default '' not null) strict;

CREATE TABLE "statutes" ("user_id" text not null, "urn" text not null, "title" text not null, "article_count" integer not null, "size" integer not null, "imported_at" text not null, "numbers" text not null, "content" text not null, constraint "statutes_by_owner" primary key ("user_id", "urn")) strict;

CREATE INDEX "auth_account_by_user_id" on "auth_account" ("user_id");

CREATE INDEX "auth_deletion_by_user_id" on "auth_deletion" ("user_id") where "user_id" is not null;

CREATE INDEX "auth_rate_limit_by_resets_at" on "auth_rate_limit" ("resets_at");

CREATE INDEX "auth_reset_link_by_user_id" on "auth_reset_link" ("user_id");

CREATE INDEX "auth_session_by_expires_at" on "auth_session" ("expires_at");

CREATE INDEX "auth_session_by_updated_at" on "auth_session" ("updated_at");

CREATE INDEX "auth_session_by_user_id" on "auth_session" ("user_id");

CREATE INDEX "auth_verification_by_expires_at" on "auth_verification" ("expires_at");

CREATE INDEX "auth_verification_by_identifier" on "auth_verification" ("identifier");

CREATE INDEX deadlines_done on deadlines (user_id, done_at desc, id desc) where done_at is not null;

CREATE INDEX deadlines_due on deadlines (user_id, check_due, court, comarca_key, id);

CREATE INDEX deadlines_of_court on deadlines (user_id, court);

CREATE INDEX deadlines_of_matter on deadlines (matter_id, last_day, id);

CREATE INDEX deadlines_of_session on deadlines (session_id, last_day, id);

CREATE INDEX deadlines_open on deadlines (user_id, last_day, id) where done_at is null;

CREATE INDEX deadlines_to_check on deadlines (user_id, last_day, id) where recheck is not null;

CREATE UNIQUE INDEX "decisions_by_identity" on "decisions" ("user_id", "identity");

CREATE UNIQUE INDEX "decisions_by_ordinal" on "decisions" ("user_id", "ordinal");

CREATE INDEX "departures_by_time" on "departures" (user_id, at desc, id desc);

CREATE INDEX "matters_by_name" on "matters" ("user_id", "name_key", "id");

CREATE UNIQUE INDEX "messages_by_position" on "messages" ("session_id", "position");

CREATE UNIQUE INDEX "messages_by_version" on "messages" ("session_id", "version");

CREATE INDEX sessions_by_matter on sessions (matter_id, user_id, updated_at desc, id desc)
      where matter_id is not null;

CREATE INDEX sessions_by_shelf on sessions (user_id, shelf, updated_at desc, id desc, title, status,
    created_at, message_count, version, last_position, pinned_at, deleted_at, matter_id, tags, tag_keys,
    metadata ->> 'phase', metadata ->> 'finalizedAt');

CREATE INDEX sessions_tagged on sessions (user_id, id desc, tags, tag_keys)
      where tag_keys <> '' and deleted_at is null;
