import { deleteSession, renameSession, restoreSession } from '#/actions/session.ts';
import { getTranslator } from '#/i18n/server.ts';
import type { Session } from '#/lib/domain/session.ts';
import { Form, type FormPlace } from './Form.tsx';
import { Line, Submit } from './fields.tsx';

/** What can be done to a session as a whole: its title, and the trash. */
export async function SessionForms({ session, ...place }: FormPlace & { session: Session }) {
  const t = await getTranslator();
  const values = { id: session.id };
  if (session.deletedAt !== null) {
    return (
      <Form {...place} action={restoreSession} values={values} className="flex flex-wrap items-center gap-3">
        <p className="grow">{t('canvas.trashed.text')}</p>
        <Submit>{t('shell.menu.restore')}</Submit>
      </Form>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <Form {...place} action={renameSession} values={values} className="flex flex-wrap items-end gap-3">
        <Line name="title" label={t('shell.rename.label')} value={session.title} />
        <Submit quiet>{t('shell.menu.rename')}</Submit>
      </Form>
      <Form {...place} action={deleteSession} values={values}>
        <Submit quiet>{t('shell.menu.trash')}</Submit>
      </Form>
    </div>
  );
}
