import { Administration } from '#/lib/auth/administration.ts';
import { administer, databaseNote, parseAccountArgs } from './account-command.ts';
import { type Command, UsageError } from './command.ts';
import { say } from './say.ts';

/** The `juca account add` command. */
export const accountAdd: Command = {
  name: 'account add',
  summary: 'add an account, also where sign-up is closed',
  help: `juca account add EMAIL --name NAME [--admin]

Adds an account and prints its password once; it can be changed after signing in. ${databaseNote}`,
  run: async (args) => {
    const { values, positionals } = parseAccountArgs(args, {
      name: { type: 'string' },
      admin: { type: 'boolean' },
    });
    const [email] = positionals;
    const { name, admin } = values;
    if (!email || positionals.length > 1 || typeof name !== 'string') {
      throw new UsageError('One e-mail and --name are needed.');
    }
    return administer(async ({ db }) => {
      const password = await new Administration(db).add({ email, name, role: admin ? 'admin' : 'user' });
      say(`The account of ${email} is there. Its password, which is shown only now: ${password}`);
    });
  },
};

/** The `juca account reset` command. */
export const accountReset: Command = {
  name: 'account reset',
  summary: 'give an account a new password and end its sign-ins',
  help: `juca account reset EMAIL

Gives the account a new password, prints it once, and ends all sign-ins of the account. ${databaseNote}`,
  run: async (args) => {
    const [email, ...others] = parseAccountArgs(args, {}).positionals;
    if (!email || others.length > 0) throw new UsageError('One e-mail is needed.');
    return administer(async ({ db }) => {
      const password = await new Administration(db).reset(email);
      say(`The new password of ${email}, which is shown only now: ${password}`);
    });
  },
};

/** The `juca account enable` command. */
export const accountEnable: Command = {
  name: 'account enable',
  summary: 'let a disabled account sign in again',
  help: `juca account enable EMAIL

Lets an account sign in again that an administrator has disabled. ${databaseNote}`,
  run: async (args) => {
    const [email, ...others] = parseAccountArgs(args, {}).positionals;
    if (!email || others.length > 0) throw new UsageError('One e-mail is needed.');
    return administer(async ({ db }) => {
      await new Administration(db).enable(email);
      say(`The account of ${email} can sign in.`);
    });
  },
};

/** The `juca account list` command. */
export const accountList: Command = {
  name: 'account list',
  summary: 'list the accounts',
  help: `juca account list

Lists all accounts: e-mail, role, since when, name. ${databaseNote}`,
  run: async (args) => {
    parseAccountArgs(args, {}, false);
    return administer(async ({ db }) => {
      for (const { email, role, createdAt, name } of await new Administration(db).list()) {
        say([email, role, createdAt.slice(0, 10), name].join('\t'));
      }
    });
  },
};
