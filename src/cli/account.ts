import { Administration } from '#/lib/auth/administration.ts';
import { flag, readArguments, text } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { databaseNote, withDatabase } from './database-work.ts';
import { say } from './say.ts';

/** The `juca account add` command. */
export const accountAdd: Command = {
  name: 'account add',
  summary: 'add an account, also where sign-up is closed',
  help: `juca account add EMAIL --name NAME [--admin]

Adds an account and prints its password once; it can be changed after signing in. ${databaseNote}`,
  run: async (args) => {
    const { values, positionals } = readArguments(args, { name: text, admin: flag });
    const [email] = positionals;
    const { name, admin } = values;
    if (!email || positionals.length > 1 || name === undefined) {
      throw new UsageError('One e-mail and --name are needed.');
    }
    return withDatabase(async ({ db }) => {
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
    const email = oneEmail(args);
    return withDatabase(async ({ db }) => {
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
    const email = oneEmail(args);
    return withDatabase(async ({ db }) => {
      await new Administration(db).enable(email);
      say(`The account of ${email} can sign in.`);
    });
  },
};

/** The `juca account role` command. */
export const accountRole: Command = {
  name: 'account role',
  summary: 'make an account an administrator, or a user',
  help: `juca account role EMAIL ROLE

ROLE is admin or user. An administrator sees the page of the installation, and no contents. The last administrator who may
sign in stays one. ${databaseNote}`,
  run: async (args) => {
    const [email, role, ...others] = readArguments(args, {}).positionals;
    if (!email || (role !== 'admin' && role !== 'user') || others.length > 0) {
      throw new UsageError('One e-mail and a role, admin or user, are needed.');
    }
    return withDatabase(async ({ db }) => {
      await new Administration(db).setRole(email, role);
      say(`The role of ${email} is ${role}.`);
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
    if (readArguments(args, {}).positionals.length > 0) throw new UsageError('Nothing more is needed.');
    return withDatabase(async ({ db }) => {
      for (const { email, role, createdAt, name } of await new Administration(db).list()) {
        say([email, role, createdAt.slice(0, 10), name].join('\t'));
      }
    });
  },
};

const oneEmail = (args: string[]): string => {
  const [email, ...others] = readArguments(args, {}).positionals;
  if (!email || others.length > 0) throw new UsageError('One e-mail is needed.');
  return email;
};
