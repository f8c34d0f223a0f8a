import { z } from 'zod';
import { Count, NextCursor, Time, Uuid } from './fields.ts';
import { healthReasons } from './health-reasons.ts';

/** What an administrator is told of the installation: accounts and numbers, never a title or a content. */

export const AccountEntry = z
  .object({
    id: Uuid,
    name: z.string(),
    email: z.string(),
    role: z.enum(['user', 'admin']),
    createdAt: Time,
    /** Null for one that has never signed in since this is noted. */
    lastSignInAt: Time.nullable(),
    /** Null for one that may sign in. */
    disabledAt: Time.nullable(),
    sessions: Count,
    /** Of blocks and library, as they are stored. */
    bytes: Count,
  })
  .meta({ id: 'AccountEntry' });
export type AccountEntry = z.infer<typeof AccountEntry>;

export const AccountPage = z
  .object({ accounts: z.array(AccountEntry), nextCursor: NextCursor })
  .meta({ id: 'AccountPage' });
export type AccountPage = z.infer<typeof AccountPage>;

export const AccountSignIn = z
  .object({ id: z.string(), address: z.string(), userAgent: z.string(), signedInAt: Time, lastUsedAt: Time })
  .meta({ id: 'AccountSignIn' });
export type AccountSignIn = z.infer<typeof AccountSignIn>;

export const AccountDetails = z
  .object({ account: AccountEntry, signIns: z.array(AccountSignIn) })
  .meta({ id: 'AccountDetails' });
export type AccountDetails = z.infer<typeof AccountDetails>;

/** A path of this server that carries a token; it is shown once. */
const path = z.string();

export const ResetLink = z.object({ path, expiresAt: Time }).meta({ id: 'ResetLink' });
export type ResetLink = z.infer<typeof ResetLink>;

export const GivenPassword = z.object({ password: z.string() }).meta({ id: 'GivenPassword' });
export type GivenPassword = z.infer<typeof GivenPassword>;

export const Invitation = z
  .object({ id: Uuid, email: z.string().nullable(), createdAt: Time, expiresAt: Time })
  .meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof Invitation>;

export const InvitationList = z.object({ invitations: z.array(Invitation) }).meta({ id: 'InvitationList' });
export type InvitationList = z.infer<typeof InvitationList>;

export const NewInvitation = z
  .object({ invitation: Invitation, path, mailed: z.boolean() })
  .meta({ id: 'NewInvitation' });
export type NewInvitation = z.infer<typeof NewInvitation>;

export const InstallationStatus = z
  .object({
    version: z.string(),
    engine: z.enum(['sqlite', 'postgres']),
    status: z.enum(['ok', 'degraded']),
    /** Why it is degraded. */
    reasons: z.array(z.enum(healthReasons)),
    accounts: Count,
    /** In bytes. */
    database: Count,
    /** SQLite's write-ahead log, in bytes; null on PostgreSQL. */
    log: Count.nullable(),
    /** Null where no backups are scheduled. */
    backups: z.object({ count: Count, bytes: Count, last: Time.nullable() }).nullable(),
    mail: z.boolean(),
  })
  .meta({ id: 'InstallationStatus' });
export type InstallationStatus = z.infer<typeof InstallationStatus>;
