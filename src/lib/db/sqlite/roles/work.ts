import type { Connection } from '../connection.ts';
import type { LogHandover } from '../log-handover.ts';
import type { FromThread, Request, ThreadSettings } from '../protocol.ts';

/** What a thread does with its connection until it is closed. */
export interface Work {
  take: (requests: Request[]) => void;
  close: () => Promise<void>;
}

/** What a thread has before its work begins. */
export interface WorkParts {
  connection: Connection;
  settings: ThreadSettings;
  handover: LogHandover;
  send: (message: FromThread) => void;
}
