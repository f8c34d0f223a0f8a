import { sendQuestionAgain } from '#/actions/answer.ts';
import { getTranslator } from '#/i18n/server.ts';
import { answerTo } from '#/lib/domain/answer-to.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Block } from '#/lib/domain/session.ts';
import { Form, type FormPlace } from './Form.tsx';
import { Submit, TextBox } from './fields.tsx';

interface Props extends FormPlace {
  block: Block;
  /** The blocks of the page, among which its answer is looked for. */
  blocks: readonly Block[];
}

/** Gives a message that has an answer another text, and has it answered anew. */
export async function ResendForm({ block, blocks, ...place }: Props) {
  const t = await getTranslator();
  const answer = answerTo(blocks, block.id);
  const text = contentAs('message', block)?.text;
  if (answer === null || text === undefined) return null;
  const values = {
    id: block.sessionId,
    blockId: answer,
    run: newId(),
    blockVersion: String(block.version),
  };
  return (
    <details>
      <summary className="py-2">{t('canvas.block.edit')}</summary>
      <Form {...place} action={sendQuestionAgain} values={values} className="flex flex-col gap-3">
        <TextBox name="text" label={t('canvas.edit.label')} value={text} />
        <Submit quiet>{t('canvas.edit.resend')}</Submit>
      </Form>
    </details>
  );
}
