import { sendMessage, startSession } from '#/actions/message.ts';
import { getTranslator } from '#/i18n/server.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { Form, type FormPlace } from './Form.tsx';
import { Submit, TextBox } from './fields.tsx';

/** Where a message is written; without a session it begins one. A form that is sent twice is stored once. */
export async function MessageForm({ sessionId, ...place }: FormPlace & { sessionId: string | null }) {
  const t = await getTranslator();
  const blockId = newId();
  const [action, values] =
    sessionId === null
      ? ([startSession, { key: newId(), blockId }] as const)
      : ([sendMessage, { id: sessionId, blockId }] as const);
  return (
    <Form {...place} action={action} values={values} className="flex flex-col gap-3">
      <TextBox name="text" label={t('canvas.composer.label')} />
      <Submit>{sessionId === null ? t('basic.begin') : t('canvas.composer.send')}</Submit>
    </Form>
  );
}
