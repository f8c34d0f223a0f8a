import { accountAdd, accountEnable, accountList, accountReset, accountRole } from './account.ts';
import { accountDelete } from './account-delete.ts';
import { accountExport } from './account-export.ts';
import { accountInvite } from './account-invite.ts';
import { backup, restore, verify } from './backup.ts';
import { type Command, exitCodes, UsageError } from './command.ts';
import { dbCopy } from './db-copy.ts';
import { dbVacuum } from './db-vacuum.ts';
import { deadline } from './deadline.ts';
import { libraryImport } from './library-import.ts';
import { modelRehearse } from './model-rehearse.ts';
import { complain, say } from './say.ts';
import { sessionExport } from './session-export.ts';
import { sessionImport } from './session-import.ts';

/** Every command, in the order in which the help lists them. */
const commands: readonly Command[] = [
  accountAdd,
  accountInvite,
  accountReset,
  accountEnable,
  accountRole,
  accountList,
  accountExport,
  accountDelete,
  libraryImport,
  sessionExport,
  sessionImport,
  deadline,
  modelRehearse,
  dbCopy,
  dbVacuum,
  backup,
  verify,
  restore,
];

const help = (): string =>
  [
    'juca <command> [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(16)} ${summary}`),
    '',
    'juca <command> --help tells more. juca start, dev, test, faults, security and bench are the npm scripts of these names.',
  ].join('\n');

const main = async (args: string[]): Promise<number> => {
  const command = commands.find(({ name }) => `${args.join(' ')} `.startsWith(`${name} `));
  if (!command) return noCommand(args);
  const rest = args.slice(command.name.split(' ').length);
  if (rest.includes('--help')) {
    say(command.help);
    return exitCodes.done;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message}\n\njuca ${command.name} --help tells more.`);
    return exitCodes.usage;
  }
};

const noCommand = (args: string[]): number => {
  if (args.length === 0 || args[0] === '--help' || args[0] === 'help') {
    say(help());
    return exitCodes.done;
  }
  complain(`There is no command "${args.join(' ')}".\n\n${help()}`);
  return exitCodes.usage;
};

// A database, a file or a report that a command makes is its user's own.
process.umask(0o077);
process.exitCode = await main(process.argv.slice(2));
