import { forkSession } from '#/actions/session.ts';
import { getTranslator } from '#/i18n/server.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Block } from '#/lib/domain/session.ts';
import { Form, type FormPlace } from './Form.tsx';
import { Submit } from './fields.tsx';

/** Goes on from a block in another session. A form that is sent twice makes one session. */
export async function ForkForm({ block, ...place }: FormPlace & { block: Block }) {
  const t = await getTranslator();
  const values = { id: block.sessionId, blockId: block.id, key: newId() };
  return (
    <Form {...place} action={forkSession} values={values}>
      <Submit quiet>{t('canvas.block.fork')}</Submit>
    </Form>
  );
}
