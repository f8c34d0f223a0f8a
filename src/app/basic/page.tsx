import { BasicPage } from '#/components/basic/BasicPage.tsx';
import { MessageForm } from '#/components/basic/MessageForm.tsx';
import { SessionRows } from '#/components/basic/SessionRows.tsx';
import { getTranslator } from '#/i18n/server.ts';
import { requirePageUser } from '#/lib/auth/page.ts';
import { basicPath } from '#/lib/domain/basic-pages.ts';
import { shelves } from '#/lib/domain/session-words.ts';
import { runtime } from '#/lib/runtime.ts';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The sessions of one shelf, a page at a time, and a form that begins a new one; works without scripts. */
export default async function BasicHome({ searchParams }: Props) {
  const user = await requirePageUser(basicPath);
  const [t, query] = await Promise.all([getTranslator(), searchParams]);
  const shelf = shelves.find((each) => each === query.shelf) ?? 'active';
  const cursor = typeof query.cursor === 'string' ? query.cursor : undefined;
  const own = runtime().sessions.for(user);
  const { sessions, nextCursor } = await own.list({ shelf, cursor }).catch(() => own.list({ shelf }));
  const addressOf = (values: Record<string, string>) => `${basicPath}?${new URLSearchParams(values)}`;
  return (
    <BasicPage title={t('basic.title')} user={user} error={query.error}>
      <section className="rounded-card bg-surface px-5 py-4">
        <MessageForm ownerId={user.id} back={basicPath} sessionId={null} />
      </section>
      <section className="rounded-card bg-surface px-5 py-4">
        <nav aria-label={t('basic.shelves')} className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-small">
          {shelves.map((each) => (
            <a
              key={each}
              href={addressOf({ shelf: each })}
              aria-current={each === shelf ? 'page' : undefined}
              className="py-1 underline aria-[current]:font-medium aria-[current]:no-underline"
            >
              {t(`basic.shelf.${each}`)}
            </a>
          ))}
        </nav>
        <SessionRows sessions={sessions} />
        {nextCursor !== null && (
          <a href={addressOf({ shelf, cursor: nextCursor })} className="mt-3 inline-block py-2 underline">
            {t('basic.more')}
          </a>
        )}
      </section>
    </BasicPage>
  );
}
