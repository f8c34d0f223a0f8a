import { notFound } from 'next/navigation';
import { BasicPage } from '#/components/basic/BasicPage.tsx';
import { Blocks } from '#/components/basic/Blocks.tsx';
import { BriefingForms } from '#/components/basic/BriefingForms.tsx';
import { MessageForm } from '#/components/basic/MessageForm.tsx';
import { SessionForms } from '#/components/basic/SessionForms.tsx';
import { getLocale, getTranslator } from '#/i18n/server.ts';
import { requirePageUser } from '#/lib/auth/page.ts';
import { sessionPath } from '#/lib/client/address/session-address.ts';
import { basicPageOf } from '#/lib/domain/basic-pages.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { outdatedAnswers } from '#/lib/domain/outdated-answers.ts';
import { usualTimeZone } from '#/lib/domain/time-zone.ts';
import { createContext } from '#/lib/export/model/context.ts';
import { runtime } from '#/lib/runtime.ts';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Blocks on one page. */
const windowSize = 20;

/** The last blocks of a session, or those before a position, with the forms that change it; works without scripts. */
export default async function BasicSession({ params, searchParams }: Props) {
  const { id } = await params;
  const back = basicPageOf(sessionPath(id));
  const user = await requirePageUser(back);
  const [t, locale, query] = await Promise.all([getTranslator(), getLocale(), searchParams]);
  const { session, blocks, state } = await read(user, id, positionIn(query.before));
  const numbers = new Map(blocks.map((block) => [block.id, block.position]));
  const context = createContext({
    locale,
    timeZone: usualTimeZone,
    numberOf: (block) => numbers.get(block),
    outdated: outdatedAnswers(blocks),
  });
  const place = { ownerId: user.id, back };
  const isWritable = session.deletedAt === null;
  const first = blocks[0]?.position ?? 1;
  return (
    <BasicPage title={session.title || t('shell.row.untitled')} user={user} error={query.error}>
      {first > 1 && (
        <a href={`${back}?before=${first}`} className="px-3 py-2 underline">
          {t('basic.earlier')}
        </a>
      )}
      <Blocks
        {...place}
        blocks={blocks}
        state={state}
        context={context}
        isWritable={isWritable}
        lastPosition={session.lastPosition}
      />
      <section className="flex flex-col gap-4 rounded-card bg-surface px-5 py-4">
        {isWritable && <MessageForm {...place} sessionId={session.id} />}
        {isWritable && session.messageCount > 0 && (
          <BriefingForms {...place} session={session} state={state} />
        )}
        <SessionForms {...place} session={session} />
      </section>
    </BasicPage>
  );
}

/** Someone else's session and a missing one answer 404 alike. */
const read = async (user: { id: string }, id: string, before: number | undefined) => {
  const sessions = runtime().sessions.for(user);
  try {
    const [opened, { state }] = await Promise.all([
      sessions.open({ id, before, limit: windowSize }),
      sessions.briefing({ id }),
    ]);
    return { ...opened, state };
  } catch (error) {
    if (error instanceof JucaError && error.code === 'not_found') notFound();
    throw error;
  }
};

const positionIn = (value: unknown): number | undefined =>
  typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined;
