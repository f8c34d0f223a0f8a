import type { Kysely } from 'kysely';
import type { Config } from '#/lib/config.ts';
import type { Engine } from '#/lib/db/engine.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import type { InstallationStatus } from '#/lib/domain/administration.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Logger } from '#/lib/logger.ts';
import type { Mailer } from '#/lib/mail/mailer.ts';
import { Administration } from '../administration.ts';
import { Inviting } from '../inviting.ts';
import type { PasswordHash } from '../password-hash.ts';
import { nothingHere } from '../refusal.ts';
import type { ResetLinks } from '../reset-links.ts';
import type { SignIns } from '../sign-ins.ts';
import type { SignedInUser } from '../signed-in-user.ts';
import { AccountList } from './account-list.ts';
import { AdminDesk } from './admin-desk.ts';

/** What the server tells of itself. */
export interface InstallationReport {
  version: string;
  backups: () => Promise<InstallationStatus['backups']>;
}

interface Parts {
  config: Config;
  engine: Pick<Engine, 'sizes' | 'health'>;
  logger: Logger;
  db: Kysely<SignInTables>;
  clock: () => Date;
  mailer: Mailer | null;
  signIns: SignIns;
  links: ResetLinks;
  passwordHash: PasswordHash;
  installation?: InstallationReport;
}

const silentReport: InstallationReport = { version: '', backups: async () => null };

/**
 * The one place that asks whether somebody is an administrator: it gives the desk, without which nothing of it can be
 * called. Throws `unauthenticated` for nobody and, for everyone else, what an address that leads nowhere answers.
 */
export const createAdminDesks = (parts: Parts): ((user: SignedInUser | null) => AdminDesk) => {
  const { config, engine, db, clock, mailer, signIns, links, logger, passwordHash } = parts;
  const sizes = engine.sizes();
  const desk = {
    db,
    logger,
    clock,
    signIns,
    links,
    list: new AccountList(db, sizes),
    administration: new Administration(db, passwordHash),
    inviting: new Inviting({ config, db, clock, mailer }),
    status: async () => {
      const { version, backups } = parts.installation ?? silentReport;
      const [{ database, log }, health, taken] = await Promise.all([
        sizes.ofDatabase(),
        engine.health(),
        backups(),
      ]);
      const { status, reasons } = health;
      return {
        version,
        engine: health.engine,
        status,
        reasons,
        database,
        log,
        backups: taken,
        mail: mailer !== null,
      };
    },
  };
  return (user) => {
    if (!user) throw new JucaError('unauthenticated', 'Sign in first.');
    if (user.role !== 'admin') throw nothingHere();
    return new AdminDesk(user, desk);
  };
};
