import { parseArgs } from 'node:util';
import { Kysely } from 'kysely';
import { Administration } from '#/lib/auth/administration.ts';
import { ConfigError, readConfig } from '#/lib/config.ts';
import { openEngine } from '#/lib/db/open.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { createLogger } from '#/lib/logger.ts';
import { type Command, exitCodes, UsageError } from './command.ts';
import { complain, say } from './say.ts';

const settings =
  'The database is the one that the server uses: SQLITE_PATH, or DATABASE_URL. The server may be running meanwhile.';

/** The `juca account add` command. */
export const accountAdd: Command = {
  name: 'account add',
  summary: 'add an account, also where sign-up is closed',
  help: `juca account add EMAIL --name NAME [--admin]

Adds an account and prints its password once; it can be changed after signing in. ${settings}`,
  run: async (args) => {
    const { values, positionals } = parse(args, { name: { type: 'string' }, admin: { type: 'boolean' } });
    const [email] = positionals;
    const { name, admin } = values;
    if (!email || positionals.length > 1 || typeof name !== 'string') {
      throw new UsageError('One e-mail and --name are needed.');
    }
    return administer(async (accounts) => {
      const password = await accounts.add({ email, name, role: admin ? 'admin' : 'user' });
      say(`The account of ${email} is there. Its password, which is shown only now: ${password}`);
    });
  },
};

/** The `juca account reset` command. */
export const accountReset: Command = {
  name: 'account reset',
  summary: 'give an account a new password and end its sign-ins',
  help: `juca account reset EMAIL

Gives the account a new password, prints it once, and ends all sign-ins of the account. ${settings}`,
  run: async (args) => {
    const [email, ...others] = parse(args, {}).positionals;
    if (!email || others.length > 0) throw new UsageError('One e-mail is needed.');
    return administer(async (accounts) => {
      const password = await accounts.reset(email);
      say(`The new password of ${email}, which is shown only now: ${password}`);
    });
  },
};

/** The `juca account list` command. */
export const accountList: Command = {
  name: 'account list',
  summary: 'list the accounts',
  help: `juca account list

Lists all accounts: e-mail, role, since when, name. ${settings}`,
  run: async (args) => {
    parse(args, {}, false);
    return administer(async (accounts) => {
      for (const { email, role, createdAt, name } of await accounts.list()) {
        say([email, role, createdAt.slice(0, 10), name].join('\t'));
      }
    });
  },
};

type Options = Record<string, { type: 'string' | 'boolean' }>;

const parse = (args: string[], options: Options, allowPositionals = true) => {
  try {
    return parseArgs({ args, options, allowPositionals });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

const administer = async (work: (accounts: Administration) => Promise<void>): Promise<number> => {
  try {
    const engine = await openEngine(readConfig(process.env), createLogger('warn'));
    try {
      await work(new Administration(new Kysely<SignInTables>({ dialect: engine.signInDialect() })));
      return exitCodes.done;
    } finally {
      await engine.close();
    }
  } catch (error) {
    if (!(error instanceof JucaError || error instanceof ConfigError)) throw error;
    complain(error.message);
    return exitCodes.failed;
  }
};
