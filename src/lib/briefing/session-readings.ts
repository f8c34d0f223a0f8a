import { z } from 'zod';
import type { ProgressContent } from '#/blocks/progress/definition.ts';
import type { Assistant, Source } from '#/lib/assistant/assistant.ts';
import { windowsOf } from '#/lib/db/session-windows.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { refused } from '#/lib/domain/briefing/changes.ts';
import { Count } from '#/lib/domain/fields.ts';
import { dayInBrasilia } from '#/lib/domain/law/days.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import type { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import { Turns } from '#/lib/threads/turns.ts';
import { joinFindings } from './join-findings.ts';

/** How far a session has been read, in blocks. */
export const ReadingProgress = z.object({ read: Count, total: Count }).meta({ id: 'ReadingProgress' });
export type ReadingProgress = z.infer<typeof ReadingProgress>;

interface Started {
  progress: ReadingProgress;
  opened: Promise<OpenedBriefing>;
}

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
    return this.#join(owner, session, async (progress) => {
      const read = await this.#assistant.read(messagesOf(sessions, id, progress));
      const findings = withReach(read.progress, progress.read);
      return sessions.brief({ id, event: { type: 'start', diagnosis: read.diagnosis, progress: findings } });
    });
  }

  /**
   * Reads what was written since the briefing was last read, and offers it as points. Throws what `start` throws, and
   * `conflict` where no briefing has begun.
   */
  async readMore(owner: string, sessions: OwnedSessions, id: string): Promise<OpenedBriefing> {
    const { session, state, blocks } = await sessions.briefing({ id });
    const known = blocks.find((block) => block.id === state.blocks.progress)?.content as
      | ProgressContent
      | undefined;
    if (!known) throw refused('not_started');
    const from = known.coverage?.to ?? 0;
    return this.#join(owner, session, async (progress) => {
      const read = await this.#assistant.read(messagesOf(sessions, id, progress, from));
      const findings = joinFindings(known, withReach(read.progress, progress.read));
      const points = read.diagnosis.points ?? [];
      return sessions.brief({ id, event: { type: 'readMore', points, progress: findings } });
    });
  }

  /** How far the session has been read; undefined while it is not being read. */
  progressOf(owner: string, id: string): ReadingProgress | undefined {
    return this.#started.get(keyOf(owner, id))?.progress;
  }

  /** Reads in the owner's turn; a session that is being read is read once. */
  #join(
    owner: string,
    { id, lastPosition }: Session,
    read: (progress: ReadingProgress) => Promise<OpenedBriefing>,
  ): Promise<OpenedBriefing> {
    const key = keyOf(owner, id);
    const started = this.#started.get(key);
    if (started) return started.opened;
    const progress = { read: 0, total: lastPosition };
    const opened = this.#turns.take(owner, () => read(progress)).finally(() => this.#started.delete(key));
    this.#started.set(key, { progress, opened });
    return opened;
  }
}

const keyOf = (owner: string, id: string): string => `${owner} ${id}`;

/** The lawyer's messages after a position in order, window by window up to the end; notes how far it has come. */
async function* messagesOf(
  sessions: OwnedSessions,
  id: string,
  progress: ReadingProgress,
  from = 0,
): AsyncGenerator<Source[]> {
  progress.read = from;
  for await (const { session, blocks } of windowsOf(sessions, id, from)) {
    yield sourcesIn(blocks);
    progress.read = blocks.at(-1)?.position ?? progress.read;
    progress.total = session.lastPosition;
  }
}

const sourcesIn = (blocks: readonly Block[]): Source[] =>
  blocks.flatMap(({ id, role, type, content, timestamp }): Source[] =>
    role === 'user' && type === 'message' && typeof content.text === 'string'
      ? [{ id, text: content.text, day: dayInBrasilia(Date.parse(timestamp)) }]
      : [],
  );

const withReach = ({ findings, coverage }: ProgressContent, to: number): ProgressContent => ({
  findings,
  ...(coverage && { coverage: { ...coverage, to } }),
});
