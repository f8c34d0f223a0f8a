import { askAnswer, askAnswerAgain, continueAnswer, stopAnswer } from '#/actions/answer.ts';
import type { AnswerContent } from '#/blocks/answer/definition.ts';
import { getTranslator } from '#/i18n/server.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import { canGoOn } from '#/lib/domain/can-go-on.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Block } from '#/lib/domain/session.ts';
import { Form, type FormPlace } from './Form.tsx';
import { Submit } from './fields.tsx';

interface Props extends FormPlace {
  block: Block;
  /** True for the newest block, which is the one to be answered. */
  isLast: boolean;
}

/** What can be done about an answer, or an answer to the newest message. A form that is sent twice is stored once. */
export async function AnswerForms({ block, isLast, ...place }: Props) {
  const t = await getTranslator();
  const answer = contentAs('answer', block);
  const isAsked = isLast && block.role === 'user' && block.type === 'message' && !block.removedAt;
  if (!answer && !isAsked) return null;
  const { action, label } = answer ? formOf(answer) : asking;
  const values: Record<string, string> = { id: block.sessionId, blockId: answer ? block.id : newId() };
  if (!answer) values.question = block.id;
  if (action !== stopAnswer) values.run = newId();
  return (
    <Form {...place} action={action} values={values}>
      <Submit>{t(`basic.answer.${label}`)}</Submit>
    </Form>
  );
}

const asking = { action: askAnswer, label: 'ask' } as const;
const again = { action: askAnswerAgain, label: 'again' } as const;
const goOn = { action: continueAnswer, label: 'goOn' } as const;

const stop = { action: stopAnswer, label: 'stop' } as const;

const formOf = (answer: AnswerContent) => {
  if (answer.state === 'writing') return stop;
  return canGoOn(answer) ? goOn : again;
};
