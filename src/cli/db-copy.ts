import { type Address, parseAddress } from '#/lib/db/copy/address.ts';
import type { CopyOutcome } from '#/lib/db/copy/copy-database.ts';
import { CopyError } from '#/lib/db/copy/copy-error.ts';
import { type CopyRequest, copyBetween } from '#/lib/db/copy/open.ts';
import { nameOf } from '#/lib/db/copy/refused-rows.ts';
import { MigrationError } from '#/lib/db/migrations/migrate.ts';
import { flag, readArguments, text } from './arguments.ts';
import { type Command, exitCodes, UsageError } from './command.ts';
import { outcomeLines, ProgressLines } from './db-copy-report.ts';
import { complain, say } from './say.ts';

const help = `juca db copy --from ADDRESS --to ADDRESS [--start-over] [--skip-rows]

Copies all accounts, sign-ins, sessions and blocks into a new or empty database, compares both ends row by row, and
leaves the source as it is. An address is sqlite:PATH (sqlite:./data/juca.db) or postgres://USER@HOST:PORT/NAME; give
the password in the environment as PGPASSWORD, or in ~/.pgpass, rather than where other users of the machine see it.

  --from ADDRESS   read from here; stop Juca on it first, since what is written after the start is not copied
  --to ADDRESS     write here; made and migrated by the command, refused where it holds data
  --start-over     empty the unfinished copy that is there and begin anew, instead of going on with it
  --skip-rows      leave out rows that the target does not take, and what refers to them; each is listed

It may be interrupted at any moment: the same command goes on where it stopped, and until it has ended Juca refuses
to open the target. A copy that left rows out has to begin anew (--start-over). Attempts at signing in that were
counted are not copied.

Exit codes: 0 copied and found equal; 1 refused or broken off; 2 wrong arguments; 3 copied and found equal, but the
source was written to meanwhile, and the target lacks that; 4 copied and found equal, but for the rows that are listed.`;

const run = async (args: string[]): Promise<number> => {
  const request = read(args);
  const progress = new ProgressLines(say);
  say('Stop Juca on the source first: what is written there from now on is not copied.');
  try {
    const outcome = await copyBetween({ ...request, onProgress: (step) => progress.show(step) });
    return conclude(outcome, request);
  } catch (error) {
    complain(explained(error));
    return exitCodes.failed;
  }
};

/** The `juca db copy` command. */
export const dbCopy: Command = {
  name: 'db copy',
  summary: 'copy a database into another one, from SQLite to PostgreSQL or back',
  help,
  run,
};

const read = (args: string[]): CopyRequest => {
  const options = { from: text, to: text, 'start-over': flag, 'skip-rows': flag };
  const { values, positionals } = readArguments(args, options);
  const { from, to, 'start-over': startOver, 'skip-rows': skipRows } = values;
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is no option.`);
  if (!from || !to) throw new UsageError('Both --from and --to are needed.');
  return { from: addressOf(from), to: addressOf(to), startOver: startOver ?? false, skipRows };
};

const addressOf = (text: string): Address => {
  const address = parseAddress(text);
  if (address) return address;
  throw new UsageError(
    `"${text}" is no address of a database. Write sqlite:PATH, as in sqlite:./data/juca.db, or ` +
      'postgres://USER@HOST:PORT/NAME.',
  );
};

const conclude = (outcome: CopyOutcome, { to }: CopyRequest): number => {
  for (const line of outcomeLines(outcome, process.resourceUsage().maxRSS)) say(line);
  for (const row of outcome.refused) complain(nameOf(row));
  if (!outcome.sourceMovedOn) {
    const setting = to.kind === 'sqlite' ? 'SQLITE_PATH, without DATABASE_URL' : 'DATABASE_URL';
    say(
      `Both are equal. Start Juca with the new database in ${setting}, and with the same AUTH_SECRET (or what the`,
    );
    say('file auth-secret beside the old database holds), so that everyone stays signed in.');
    return outcome.refused.length > 0 ? exitCodes.partlyTaken : exitCodes.done;
  }
  complain(
    'The target equals the source as it was when this command started. The source was written to after that, and ' +
      'the target lacks it: stop Juca, and copy again into an empty database.',
  );
  return exitCodes.sourceMovedOn;
};

const explained = (error: unknown): string => {
  if (error instanceof CopyError || error instanceof MigrationError) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `The copy broke off: ${reason}. What was stored is kept; the same command goes on from there.`;
};
