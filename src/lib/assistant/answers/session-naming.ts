import { contentAs } from '#/lib/domain/block-content.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import type { Answerer } from '../answerer.ts';
import { answerBounds } from './answer-bounds.ts';
import type { OwnerParts } from './answer-parts.ts';
import { nameSession } from './session-title.ts';

interface Answered extends Pick<OwnerParts, 'sessions'> {
  ownerId: string;
  session: string;
  answerer: Answerer;
  /** The answer as it ended. */
  opened: Opened;
}

/**
 * Names sessions after their first answers, in this process. No answer waits for a title: a session that is not named keeps
 * the title that it has, as where its owner has too many of them under way.
 */
export class SessionNaming {
  readonly #underWay = new Map<Promise<void>, string>();

  begin(answered: Answered): void {
    const own = [...this.#underWay.values()].filter((owner) => owner === answered.ownerId);
    if (!answered.answerer.title || own.length >= limits.answersAtOnce) return;
    const naming = nameAfter(answered).catch(() => undefined);
    this.#underWay.set(naming, answered.ownerId);
    void naming.then(() => this.#underWay.delete(naming));
  }

  /** Resolves once nothing that was begun is under way. */
  async idle(): Promise<void> {
    await Promise.all(this.#underWay.keys());
  }
}

const nameAfter = async ({ sessions, session, answerer, opened }: Answered): Promise<void> => {
  const content = contentAs('answer', opened.blocks[0]);
  if (content?.state !== 'done') return;
  const signal = AbortSignal.timeout(answerBounds.titling);
  await nameSession(sessions, session, async (message) => {
    if (message.id !== content.question) return undefined;
    return answerer.title?.({ question: message.text, answer: content.text }, signal);
  });
};
