import { createInterface } from 'node:readline/promises';
import { createAccounts } from '#/lib/account/index.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { flag, readArguments } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { withDatabase } from './database-work.ts';
import { ownerOf } from './owner.ts';
import { say } from './say.ts';

/** The `juca account delete` command. */
export const accountDelete: Command = {
  name: 'account delete',
  summary: 'delete an account with all in it, for good',
  help: `juca account delete EMAIL [--yes]

Deletes the account, its sessions, its library and its sign-ins, and prints a receipt as JSON. Asks for the e-mail once
more unless --yes is given. Take \`juca account export\` before. A deletion that is interrupted goes on when the server
or this command runs next. Backups taken before still have the account until they are deleted (BACKUP_KEEP).

Exit codes: 0 deleted; 1 refused; 2 wrong arguments.`,
  run: async (args) => {
    const { email, yes } = read(args);
    return withDatabase(async ({ engine, db, logger }) => {
      const owner = await ownerOf(db, email);
      if (!yes) await confirm(email);
      const { deletions } = createAccounts(engine, logger);
      await deletions.resume();
      const receipt = await deletions.delete(owner.id, withoutEnd);
      await deletions.stop();
      say(JSON.stringify(receipt, null, 2));
      if (receipt.finishedAt === null) {
        throw new JucaError(
          'unavailable',
          'The deletion began and could not finish. Run this command again.',
        );
      }
    });
  },
};

/** Milliseconds: the longest that a timer takes. */
const withoutEnd = 2 ** 31 - 1;

const confirm = async (email: string): Promise<void> => {
  if (!process.stdin.isTTY) throw new JucaError('invalid', 'Nobody can be asked here: give --yes.');
  const questions = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await questions.question(`This cannot be undone. Type ${email} to delete the account: `);
  questions.close();
  if (answer.trim().toLowerCase() !== email.toLowerCase())
    throw new JucaError('invalid', 'Nothing was deleted.');
};

const read = (args: string[]): { email: string; yes: boolean } => {
  const { values, positionals } = readArguments(args, { yes: flag });
  const [email, ...others] = positionals;
  if (!email || others.length > 0) throw new UsageError('One e-mail is needed.');
  return { email, yes: values.yes === true };
};
