import type { Accounts } from './account/index.ts';
import type { AnswerDesk } from './assistant/answers/answer-desk.ts';
import type { Assistant } from './assistant/assistant.ts';
import type { MaskingDesk } from './assistant/discretion/masking-desk.ts';
import type { ComposeRequest } from './assistant/discretion/preview.ts';
import type { RulesDesk } from './assistant/rules/rules-desk.ts';
import type { SignIn } from './auth.ts';
import type { SessionReadings } from './briefing/session-readings.ts';
import type { Config } from './config.ts';
import type { DeadlinesDB } from './db/deadlines.ts';
import type { LibraryDB } from './db/library.ts';
import type { MattersDB } from './db/matters.ts';
import type { PracticesDB } from './db/practices.ts';
import type { SearchDB } from './db/search.ts';
import type { SessionsDB } from './db/sessions.ts';
import type { Answering } from './domain/answering.ts';
import type { ForkDesk } from './forks/fork-desk.ts';
import type { Logger } from './logger.ts';

/**
 * What the process has exactly one of. The server makes it before anything is served; pages and actions, which the
 * framework loads as modules of their own, reach the same one through `globalThis`.
 */
export interface Runtime {
  config: Config;
  logger: Logger;
  sessions: SessionsDB;
  library: LibraryDB;
  practices: PracticesDB;
  matters: MattersDB;
  deadlines: DeadlinesDB;
  search: SearchDB;
  signIn: SignIn;
  accounts: Accounts;
  forks: ForkDesk;
  assistant: Assistant;
  readings: SessionReadings;
  answers: AnswerDesk;
  /** What a browser is told of the models. */
  answering: Answering;
  /** What a model would be asked; not there where no model is set. */
  composeRequest?: ComposeRequest;
  masking: MaskingDesk;
  rules: RulesDesk;
  /** The scheduled backups, where there are any. */
  backups?: { readonly lastGood: string | null } | null;
}

const key = Symbol.for('juca.runtime');
const holder = globalThis as { [key]?: Runtime };

export const installRuntime = (runtime: Runtime): void => {
  holder[key] = runtime;
};

/** The running process's parts. Throws outside a running server. */
export const runtime = (): Runtime => {
  const installed = holder[key];
  if (!installed) throw new Error('The runtime is not there: pages and actions run inside server.ts.');
  return installed;
};
