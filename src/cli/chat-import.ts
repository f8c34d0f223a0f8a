import { takenIn } from '#/lib/db/taken-in.ts';
import { harmlessSkips } from '#/lib/domain/chat-report.ts';
import type { Session } from '#/lib/domain/session.ts';
import type { Caller } from '#/lib/export/export-desk.ts';
import { ChatRun } from '#/lib/import/chats/chat-run.ts';
import { ChatLines, reportLines } from './chat-import-report.ts';
import { exitCodes } from './command.ts';
import { isRefusal } from './database-work.ts';
import { complain, say } from './say.ts';

/** Imports conversations into an account with progress and a report; gives the exit code. */
export const importInto = async (
  { owner, sessions }: Caller,
  work: (run: ChatRun, show: () => void) => Promise<void>,
): Promise<number> => {
  const begun = performance.now();
  const progress = new ChatLines(say);
  let last: Session | undefined;
  const run = new ChatRun(
    { find: (key) => takenIn(sessions, owner, key), takeIn: (step) => sessions.takeIn(step) },
    (session, { altered, title }) => {
      last = session;
      for (const position of altered)
        complain(
          `Block ${position} of “${title}” is a finalized document whose text is not the one that its hash was made from.`,
        );
    },
  );
  await work(run, () => progress.show(run.report));
  const { report } = run;
  if (report.found === 1 && last)
    say(`Session ${last.id} is there, with ${last.messageCount.toLocaleString('en')} blocks.`);
  const seconds = (performance.now() - begun) / 1_000;
  for (const line of reportLines(report, seconds, process.resourceUsage().maxRSS)) say(line);
  return exitCodeOf(report);
};

const exitCodeOf = ({ taken, skipped, reasons }: ChatRun['report']): number => {
  const harmless = harmlessSkips.reduce((sum, reason) => sum + (reasons[reason] ?? 0), 0);
  if (skipped === harmless) return exitCodes.done;
  return taken + harmless > 0 ? exitCodes.partlyTaken : exitCodes.failed;
};

/** What ended an import, in words. */
export const readFailure = (error: unknown): string => {
  if (isRefusal(error)) return error.message;
  const { message, stack } = error as Error;
  const isOfSystem = (error as NodeJS.ErrnoException).code !== undefined;
  return `The import broke off: ${isOfSystem ? message : (stack ?? message)}\nWhat was taken is kept; the same command takes the rest.`;
};
