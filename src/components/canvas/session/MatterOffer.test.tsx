import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CommandsProvider } from '#/components/shell/commands/CommandsProvider.tsx';
import { ShellProvider } from '#/components/shell/frame/ShellContext.tsx';
import { useReplica } from '#/hooks/session/replicas.tsx';
import { useReplicaView } from '#/hooks/session/useReplicaView.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Session } from '#/lib/domain/session.ts';
import { render } from '../../../../tests/support/components/render.tsx';
import { storedSession } from '../../../../tests/support/sessions.ts';
import { MatterOffer } from './MatterOffer.tsx';

const session = storedSession();
const matter = { id: newId(), name: 'Prado × Plano', state: 'open' as const };
const block = {
  id: newId(),
  sessionId: session.id,
  position: 1,
  version: 1,
  role: 'user',
  type: 'message',
  phase: 0,
  content: { text: 'Processo 0000902-05.2017.5.09.0026 de Ana Lúcia Prado' },
  metadata: {},
  timestamp: session.createdAt,
  removedAt: null,
};

function Offer() {
  const replica = useReplica(session.id);
  const shown = useReplicaView(session.id, ({ known }) => known.session) as Session | undefined;
  if (!shown) {
    void replica?.open();
    return null;
  }
  return <MatterOffer session={shown} />;
}

const renderOffer = () => {
  const page = render(
    <ShellProvider user={{ id: 'ana', name: 'Ana' }}>
      <CommandsProvider>
        <Offer />
      </CommandsProvider>
    </ShellProvider>,
    { address: `/s/${session.id}` },
  );
  page.api.on(`GET /api/sessions/${session.id}/blocks`, {
    session,
    blocks: [block],
    state: null,
    working: [],
  });
  page.api.on('POST /api/matters/proposals', {
    proposals: [{ matter, by: 'case_number', text: '0000902-05.2017.5.09.0026' }],
  });
  page.api.on('POST /api/sessions/move', { sessions: [{ ...session, matterId: matter.id, version: 2 }] });
  page.api.on('GET /api/sessions', { sessions: [], nextCursor: null });
  const moves = () => page.api.requests.filter(({ path }) => path === '/api/sessions/move');
  return { ...page, moves };
};

it('accepts the proposed matter by its keys, once, and not once it was put off', async () => {
  const page = renderOffer();
  await page.findByRole('button', { name: new RegExp(page.say('matters.take')) });
  const press = () => page.user.keyboard('{Control>}{Alt>}{p}{/Alt}{/Control}');
  await page.user.click(page.getByRole('button', { name: page.say('matters.dismiss') }));
  await press();
  expect(page.moves()).toEqual([]);
});

it('moves the session there by its keys', async () => {
  const page = renderOffer();
  await page.findByRole('button', { name: new RegExp(page.say('matters.take')) });
  await page.user.keyboard('{Control>}{Alt>}{p}{/Alt}{/Control}');
  await waitFor(() => expect(page.moves()).toHaveLength(1));
  expect(page.moves()[0]?.body).toEqual({ sessions: [session.id], matter: matter.id });
  await waitFor(() => expect(page.queryByText(page.say('matters.dismiss'))).toBeNull());
  await page.user.keyboard('{Control>}{Alt>}{p}{/Alt}{/Control}');
  expect(page.moves()).toHaveLength(1);
});
