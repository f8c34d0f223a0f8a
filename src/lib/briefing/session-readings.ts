import { z } from 'zod';
import type { Assistant, Source } from '#/lib/assistant/assistant.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { Count } from '#/lib/domain/fields.ts';
import { dayInBrasilia } from '#/lib/domain/law/days.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import type { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import { Turns } from '#/lib/threads/turns.ts';

/** How far a session has been read, in blocks. */
export const ReadingProgress = z.object({ read: Count, total: Count }).meta({ id: 'ReadingProgress' });
export type ReadingProgress = z.infer<typeof ReadingProgress>;

interface Started {
  progress: ReadingProgress;
  opened: Promise<OpenedBriefing>;
}

/** Blocks in one window: at the size limit of a block they are a few milliseconds of the thread that passes them on. */
const windowSize = 20;

/**
 * Begins briefings: reads the whole session window by window, then stores what the assistant made of it. A bounded
 * number of sessions is read at once, one for each owner. A call for a session that is being read joins that reading.
 */
export class SessionReadings {
  readonly #assistant: Pick<Assistant, 'read'>;
  readonly #turns = new Turns({ running: 2, runningPerOwner: 1, waiting: 32, perOwner: 3 });
  readonly #started = new Map<string, Started>();

  constructor(assistant: Pick<Assistant, 'read'>) {
    this.#assistant = assistant;
  }

  /**
   * Begins the briefing of a session; one that has begun is given as it is. Throws what the store's verbs throw,
   * `overloaded` where too many sessions wait to be read, and `too_large` where reading takes too long.
   */
  async start(owner: string, sessions: OwnedSessions, id: string): Promise<OpenedBriefing> {
    const session = await sessions.get({ id });
    if (session.phase > 0) return sessions.briefing({ id });
    const key = keyOf(owner, session.id);
    const started = this.#started.get(key) ?? this.#begin(key, owner, sessions, session);
    return started.opened;
  }

  /** How far the session has been read; undefined while it is not being read. */
  progressOf(owner: string, id: string): ReadingProgress | undefined {
    return this.#started.get(keyOf(owner, id))?.progress;
  }

  #begin(key: string, owner: string, sessions: OwnedSessions, { id, lastPosition }: Session): Started {
    const progress = { read: 0, total: lastPosition };
    const opened = this.#turns
      .take(owner, () => this.#read(sessions, id, progress))
      .finally(() => this.#started.delete(key));
    const started = { progress, opened };
    this.#started.set(key, started);
    return started;
  }

  async #read(sessions: OwnedSessions, id: string, progress: ReadingProgress): Promise<OpenedBriefing> {
    const { diagnosis, progress: findings } = await this.#assistant.read(windowsOf(sessions, id, progress));
    return sessions.brief({ id, event: { type: 'start', diagnosis, progress: findings } });
  }
}

const keyOf = (owner: string, id: string): string => `${owner} ${id}`;

/** The lawyer's messages in order, window by window up to the end; notes how far it has come. */
async function* windowsOf(
  sessions: OwnedSessions,
  id: string,
  progress: ReadingProgress,
): AsyncGenerator<Source[]> {
  for (let after = 0; ; after = progress.read) {
    const { session, blocks } = await sessions.open({ id, after, limit: windowSize });
    yield sourcesIn(blocks);
    progress.read = blocks.at(-1)?.position ?? after;
    progress.total = session.lastPosition;
    if (blocks.length < windowSize) return;
  }
}

const sourcesIn = (blocks: readonly Block[]): Source[] =>
  blocks.flatMap(({ id, role, type, content, timestamp }): Source[] =>
    role === 'user' && type === 'message' && typeof content.text === 'string'
      ? [{ id, text: content.text, day: dayInBrasilia(Date.parse(timestamp)) }]
      : [],
  );
