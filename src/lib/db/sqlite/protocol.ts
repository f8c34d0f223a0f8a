import type { ErrorCode, ErrorDetails } from '#/lib/domain/errors.ts';
import type { HealthReason } from '#/lib/domain/health-reasons.ts';
import type { VerbName } from '../contract.ts';
import type { OwnedChange } from '../engine.ts';
import type { HealthFinding } from '../engine-health.ts';
import type { FileIdentity } from './file/identity.ts';

/** What passes between the main thread and the threads that hold SQLite. */

export type ThreadRole = 'writer' | 'reader' | 'checkpointer';

export interface ThreadSettings {
  role: ThreadRole;
  /** Without symbolic links. */
  path: string;
  /** The file that the path led to when the engine was opened. A thread opens no other one. */
  file: FileIdentity;
  /** See `AdmittedFile`. */
  descriptor: number;
  /** Of the `LogHandover`, the same for all threads of a database. */
  handover: SharedArrayBuffer;
  /** Added to the machine's clock; tests set the clock back with it. */
  clockOffsetMs: number;
}

/** A verb of the store, called by name. */
export interface VerbRequest {
  id: number;
  verb: VerbName;
  owner: string;
  input: unknown;
  /** The verb is a `JsonVerb`, and its answer is wanted as JSON text. */
  isForJson?: boolean;
}

/** A statement of the sign-in tables, which another library composes; or one that counts what is stored. */
export interface SignInRequest {
  id: number;
  sql: string;
  parameters: readonly unknown[];
  /** It reads much, and takes its turn among the verbs. */
  isLong?: boolean;
}

/** A commit without a change: whether the database can be written to. */
interface ProbeRequest {
  id: number;
  probe: true;
}

export type Request = VerbRequest | SignInRequest | ProbeRequest;

export interface ThreadError {
  code: ErrorCode;
  message: string;
  details: ErrorDetails;
  /** What the database itself said, for the log only. */
  cause?: string | undefined;
}

export type Answer =
  | { id: number; value: unknown; changes: OwnedChange[] }
  | { id: number; error: ThreadError };

export type ToThread = { kind: 'requests'; requests: Request[] } | { kind: 'close' };

/** What a connection says of itself; see `EngineHealth`. */
export interface Durability {
  synchronous: number;
  journalMode: string;
}

export type FromThread =
  | { kind: 'ready'; durability: Durability }
  | { kind: 'failed'; name: string; message: string; reason?: HealthReason | undefined }
  | { kind: 'answers'; answers: Answer[] }
  /** Another process committed to the database file. */
  | { kind: 'foreign-commit' }
  /** What is wrong with the file at the path; told when it changes. */
  | { kind: 'file'; problem: HealthFinding | undefined }
  | { kind: 'note'; level: 'info' | 'warn'; message: string };
