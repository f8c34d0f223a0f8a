import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { onToast, type Toast } from '#/lib/client/notices/toast.ts';
import { replicasOf } from '#/lib/client/sessions/page-replicas.ts';
import type { Edit } from '#/lib/client/typed/edit.ts';
import type { JsonObject } from '#/lib/domain/json.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { answerOf } from '../../../../tests/support/components/answers.tsx';
import { render } from '../../../../tests/support/components/render.tsx';
import { blockAt, sessionAt } from '../../../../tests/support/session-history.ts';
import { BlockEditor } from './BlockEditor.tsx';
import type { Edits } from './useEdits.ts';

const block = { ...blockAt(1, 1), content: { text: 'O plano negou.' } };

const renderEditor = (text: string, state: Edit['state'] = 'open', isBegun = true) => {
  const edits = {
    of: vi.fn(),
    isOpen: vi.fn(() => false),
    begin: vi.fn(),
    takesFocus: () => isBegun,
    type: vi.fn(),
    save: vi.fn(),
    resend: vi.fn(),
    overwrite: vi.fn(),
    end: vi.fn(),
  };
  const toasts: Toast[] = [];
  onToast((toast) => toasts.push(toast));
  const edit = { text, basedOn: block.version, state };
  const ownerId = newId();
  const shown = (isOpen: boolean) => (
    <article tabIndex={-1}>
      {isOpen && <BlockEditor block={block} edit={edit} edits={edits satisfies Edits} />}
    </article>
  );
  const page = render(shown(true), { ownerId });
  const replica = () => replicasOf(ownerId).of(block.sessionId);
  const close = () => page.rerender(shown(false));
  return { ...page, edits, toasts, replica, close };
};

it('ends an edit on Escape and offers to undo it where something was changed', async () => {
  const { user, edits, toasts } = renderEditor('O plano negou a cirurgia.');
  await user.type(screen.getByRole('textbox'), '{Escape}');
  expect(edits.end).toHaveBeenCalledExactlyOnceWith(block.id);
  toasts[0]?.action?.run();
  expect(edits.begin).toHaveBeenCalledExactlyOnceWith(block);
  expect(edits.type).toHaveBeenCalledExactlyOnceWith(block.id, 'O plano negou a cirurgia.');
});

it('only ends an edit that changed nothing', async () => {
  const { user, edits, toasts } = renderEditor('O plano negou.');
  await user.type(screen.getByRole('textbox'), '{Escape}');
  expect(edits.end).toHaveBeenCalledOnce();
  expect(toasts).toEqual([]);
});

it('stays while the edit is being saved, and discards nothing', async () => {
  const { user, say, edits, toasts } = renderEditor('O plano negou a cirurgia.', 'saving');
  await user.type(screen.getByRole('textbox'), '{Escape}');
  await user.click(screen.getByRole('button', { name: say('common.cancel') }));
  expect([edits.end.mock.calls, toasts]).toEqual([[], []]);
});

it('restores nothing over an edit that began since', async () => {
  const { user, edits, toasts } = renderEditor('O plano negou a cirurgia.');
  await user.type(screen.getByRole('textbox'), '{Escape}');
  edits.isOpen.mockReturnValue(true);
  toasts[0]?.action?.run();
  expect([edits.begin.mock.calls, edits.type.mock.calls]).toEqual([[], []]);
});

it('offers to send an answered message again, and no other', async () => {
  const { user, say, edits, replica } = renderEditor('O plano negou a cirurgia.');
  const resend = { name: say('canvas.edit.resend') };
  expect(screen.queryByRole('button', resend)).toBeNull();
  const content = answerOf({ question: block.id }) as unknown as JsonObject;
  const answer = { ...blockAt(2, 2), role: 'assistant' as const, type: 'answer', content };
  act(() => replica().apply({ kind: 'result', session: sessionAt(2, 2), blocks: [block, answer] }));
  await user.click(screen.getByRole('button', resend));
  expect(edits.resend).toHaveBeenCalledExactlyOnceWith(block, answer.id);
});

it('takes the focus where this page began the edit, and gives it to the message in the end', () => {
  const { close } = renderEditor('O plano negou.');
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
  close();
  expect(document.activeElement).toBe(screen.getByRole('article'));
});

it('takes no focus where the edit was begun before or elsewhere', () => {
  const { close } = renderEditor('O plano negou.', 'open', false);
  expect(document.activeElement).toBe(document.body);
  close();
  expect(document.activeElement).toBe(document.body);
});

it('leaves the focus on the button that saves while the message is being saved', () => {
  const { say } = renderEditor('O plano negou a cirurgia.', 'saving');
  const save = screen.getByRole('button', { name: say('canvas.edit.saving') });
  save.focus();
  expect(document.activeElement).toBe(save);
});
