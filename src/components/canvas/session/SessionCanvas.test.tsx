import { act, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { announced } from '#/lib/client/notices/announce.ts';
import { OutboxItems } from '#/lib/client/outbox/outbox-items.ts';
import { replicasOf } from '#/lib/client/sessions/page-replicas.ts';
import { typedTextOf } from '#/lib/client/typed/typed-text-of.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { render } from '../../../../tests/support/components/render.tsx';
import { blockAt, historyId, sessionAt } from '../../../../tests/support/session-history.ts';
import { CommandsProvider } from '../../shell/commands/CommandsProvider.tsx';
import { ShellProvider } from '../../shell/frame/ShellContext.tsx';
import { SessionCanvas } from './SessionCanvas.tsx';

it('announces no message of a session that becomes known beside one that waits', async () => {
  const ownerId = newId();
  const typed = typedTextOf(ownerId);
  await typed.whenLoaded();
  const destination = { kind: 'session', id: historyId } as const;
  const createdAt = '2026-03-09T14:05:00.000Z';
  new OutboxItems(typed).put(destination, { blockId: newId(), text: 'Ainda espera.', createdAt });
  const { findByText } = render(
    <ShellProvider user={{ id: ownerId, name: 'Ana' }}>
      <CommandsProvider>
        <SessionCanvas destination={destination} />
      </CommandsProvider>
    </ShellProvider>,
    { ownerId },
  );
  await findByText('Ainda espera.');
  const before = announced();
  const blocks = [blockAt(299, 299), blockAt(300, 300)];
  act(() =>
    replicasOf(ownerId)
      .of(historyId)
      .apply({ kind: 'window', session: sessionAt(300, 300), state: null, blocks, working: [] }),
  );
  await findByText('Texto 300');
  await waitFor(() => expect(announced()).toBe(before));
});
