import { AnswerDesk } from '#/lib/assistant/answers/answer-desk.ts';
import type { MarkAnswer } from '#/lib/assistant/answers/answer-parts.ts';
import { toolsOf } from '#/lib/assistant/answers/tools-of.ts';
import { windowOf } from '#/lib/assistant/answers/window-of.ts';
import { MaskingDesk } from '#/lib/assistant/discretion/masking-desk.ts';
import type { ComposeRequest } from '#/lib/assistant/discretion/preview.ts';
import { checkAnswer } from '#/lib/assistant/grounding/check-answer.ts';
import type { ModelBounds } from '#/lib/assistant/model/bounds.ts';
import { prepareModels } from '#/lib/assistant/model/sdk.ts';
import { RulesDesk } from '#/lib/assistant/rules/rules-desk.ts';
import type { Config } from '#/lib/config.ts';
import type { LibraryDB } from '#/lib/db/library.ts';
import type { SessionsDB } from '#/lib/db/sessions.ts';
import type { Answering } from '#/lib/domain/answering.ts';
import type { Logger } from '#/lib/logger.ts';
import { answerersOf } from './answerers.ts';
import { composeRequestOf } from './compose-request.ts';

interface Parts {
  config: Pick<Config, 'models' | 'TOKENS_PER_DAY' | 'ANSWERS_AT_ONCE'>;
  sessions: SessionsDB;
  library: LibraryDB;
  logger: Pick<Logger, 'error'>;
  /** Deadlines of models other than the usual ones, for tests. */
  bounds?: Partial<ModelBounds>;
}

/** What of answers a process has. */
interface AnsweringParts {
  answers: AnswerDesk;
  /** What a browser is told of the models. */
  answering: Answering;
  composeRequest: ComposeRequest;
  masking: MaskingDesk;
  rules: RulesDesk;
}

/** Loads what asks the models of the settings, and brings together who answers, what may leave and what is checked. */
export const createAnswering = async ({
  config: { models, TOKENS_PER_DAY: tokensPerDay, ANSWERS_AT_ONCE: most },
  bounds,
  ...parts
}: Parts): Promise<AnsweringParts> => {
  await prepareModels(models);
  const masking = new MaskingDesk();
  // All answers may end at once, beside as many readings for the guide.
  const rules = new RulesDesk({ waiting: 2 * most });
  const answerers = answerersOf({ ...parts, models, masking, rules, tokensPerDay, bounds });
  return {
    answers: new AnswerDesk({ ...parts, answerers, mark: markBy(rules) }, most),
    answering: { models: models.map((model) => model.toJSON()), default: models[0]?.id ?? null },
    composeRequest: composeRequestOf(models),
    masking,
    rules,
  };
};

/** Marks an answer by the blocks that it was written from, and by the library of the session's owner. */
const markBy =
  (rules: RulesDesk): MarkAnswer =>
  async (text, { owner, sessions, library, session, question }, signal) => {
    const { blocks } = await windowOf(sessions, session, question);
    const { readBlock } = toolsOf(session, sessions, library);
    return checkAnswer(text, { blocks, readBlock, library }, { rules: rules.for({ id: owner }), signal });
  };
