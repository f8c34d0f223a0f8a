import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { Role } from '#/lib/domain/session.ts';
import { render } from '../../../../tests/support/components/render.tsx';
import { blockAt } from '../../../../tests/support/session-history.ts';
import { BlockFrame } from './BlockFrame.tsx';
import { PendingRemoval } from './PendingRemoval.tsx';

const author: Role = 'user';

type Standing = 'there' | 'pending' | 'sending' | 'gone';

interface RowProps {
  position: number;
  standing: Standing;
  takesFocus: (blockId: string) => boolean;
}

/** Three messages; the named one is as it says. */
function List({ at, standing }: { at: number; standing: Standing }) {
  const [begun] = useState(() => new Set([blockAt(at, 1).id]));
  const takesFocus = (blockId: string) => begun.delete(blockId);
  return [1, 2, 3].map((position) => (
    <div key={position} data-index={position - 1}>
      <Row position={position} standing={position === at ? standing : 'there'} takesFocus={takesFocus} />
    </div>
  ));
}

function Row({ position, standing, takesFocus }: RowProps) {
  if (standing === 'gone') return null;
  const removals = {
    isPending: () => true,
    isSending: () => standing === 'sending',
    begin: () => {},
    takesFocus,
    undo: () => {},
    finish: () => {},
  };
  return (
    <BlockFrame
      position={position}
      total={3}
      role={author}
      timestamp="2026-03-09T14:05:00.000Z"
      isLinked={false}
      takesFocus={() => false}
      footer={null}
    >
      {standing !== 'there' && <PendingRemoval block={blockAt(position, 1)} removals={removals} />}
    </BlockFrame>
  );
}

const articleAt = (position: number) =>
  screen.getAllByRole('article').find((each) => each.getAttribute('aria-posinset') === String(position));

it('gives the focus to its message where the removal was undone', () => {
  const page = render(<List at={2} standing="pending" />);
  expect(document.activeElement?.textContent).toBe(page.say('canvas.removal.undo'));
  page.rerender(<List at={2} standing="there" />);
  expect(document.activeElement).toBe(articleAt(2));
});

it.each([
  [2, 3],
  [3, 2],
])('gives the focus to a neighbour where message %i goes, and keeps it until then', async (at, neighbour) => {
  const page = render(<List at={at} standing="pending" />);
  const undo = document.activeElement;
  page.rerender(<List at={at} standing="sending" />);
  expect(document.activeElement).toBe(undo);
  page.rerender(<List at={at} standing="gone" />);
  await waitFor(() => expect(document.activeElement).toBe(articleAt(neighbour)));
});

it('leaves the focus alone where that is elsewhere', async () => {
  const page = render(<List at={2} standing="pending" />);
  articleAt(1)?.focus();
  page.rerender(<List at={2} standing="gone" />);
  await Promise.resolve();
  expect(document.activeElement).toBe(articleAt(1));
});

it('takes no focus where its row comes back into sight', () => {
  const page = render(<List at={2} standing="pending" />);
  page.rerender(<List at={2} standing="gone" />);
  articleAt(1)?.focus();
  page.rerender(<List at={2} standing="pending" />);
  expect(screen.getByRole('button', { name: page.say('canvas.removal.undo') })).toBeDefined();
  expect(document.activeElement).toBe(articleAt(1));
});
