import { expect, it } from 'vitest';
import { fakeApi, problem } from '../../../tests/support/components/fake-api.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { storedSession } from '../../../tests/support/sessions.ts';
import { BlockContent } from '../cards.tsx';

const session = '0198a000-0000-7000-8000-000000000001';
const route = `GET /api/sessions/${session}`;

const originBlock = (title: string) => (
  <BlockContent
    block={{
      id: '0198a000-0000-7000-8000-000000000200',
      role: 'system',
      type: 'origin',
      content: { session, title, block: '0198a000-0000-7000-8000-000000000100', position: 12 },
    }}
    version={13}
    sessionId="0198a000-0000-7000-8000-000000000002"
    isWritable
    isExpanded={false}
    onExpand={() => undefined}
  />
);

it('leads to the block of the other session that a fork began at', async () => {
  fakeApi().on(route, storedSession({ id: session }));
  const { findByRole } = render(originBlock('Recusa de cobertura'));
  const link = await findByRole('link', { name: 'Recusa de cobertura' });
  expect(link.getAttribute('href')).toBe(`/s/${session}#bloco-12`);
});

it('says that the other session was deleted, and leads nowhere', async () => {
  fakeApi().on(route, problem(404, 'not_found'));
  const { say, findByText, queryByRole } = render(originBlock('Recusa de cobertura'));
  await findByText(say('cards.origin.gone', { title: 'Recusa de cobertura' }));
  expect(queryByRole('link')).toBeNull();
});

it('says that the other session is in the trash, also of one without a title', async () => {
  fakeApi().on(route, storedSession({ id: session, deletedAt: '2026-03-09T14:05:00.000Z' }));
  const { say, findByText } = render(originBlock(''));
  await findByText(say('cards.origin.trashed', { title: say('cards.origin.untitled') }));
});
