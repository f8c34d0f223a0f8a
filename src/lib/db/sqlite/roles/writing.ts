import { Executor } from '../executor.ts';
import { OpenFile } from '../file/open-file.ts';
import { FileWatch } from '../file-watch.ts';
import { ForeignCommits } from '../foreign-commits.ts';
import { LogEmptying } from '../log-emptying.ts';
import { migrateConnection } from '../migrate.ts';
import { Traces } from '../traces.ts';
import { Writer } from '../writer.ts';
import type { Work, WorkParts } from './work.ts';

export const begin = async ({ connection, settings, handover, send }: WorkParts): Promise<Work> => {
  await migrateConnection(connection);
  const executor = new Executor(connection, settings.clockOffsetMs);
  const file = new OpenFile(settings);
  const traces = new Traces(connection, handover, (message) =>
    send({ kind: 'note', level: 'warn', message }),
  );
  const writer = new Writer(connection, executor, file, handover, traces, (answers) =>
    send({ kind: 'answers', answers }),
  );
  const commits = new ForeignCommits(connection, () => send({ kind: 'foreign-commit' }));
  const emptying = new LogEmptying(connection, handover);
  const watch = new FileWatch(file, (problem) => send({ kind: 'file', problem }));
  const close = async () => {
    await writer.close();
    commits.close();
    emptying.close();
    watch.close();
  };
  return { take: (requests) => writer.take(requests), close };
};
