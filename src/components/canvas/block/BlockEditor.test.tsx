import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { onToast, type Toast } from '#/lib/client/notices/toast.ts';
import { render } from '../../../../tests/support/components/render.tsx';
import { blockAt } from '../../../../tests/support/session-history.ts';
import { BlockEditor } from './BlockEditor.tsx';
import type { Edits } from './useEdits.ts';

const block = { ...blockAt(1, 1), content: { text: 'O plano negou.' } };

const renderEditor = (text: string) => {
  const edits = {
    of: vi.fn(),
    begin: vi.fn(),
    type: vi.fn(),
    save: vi.fn(),
    overwrite: vi.fn(),
    end: vi.fn(),
  };
  const toasts: Toast[] = [];
  onToast((toast) => toasts.push(toast));
  const edit = { text, basedOn: block.version, state: 'open' as const };
  const page = render(<BlockEditor block={block} edit={edit} edits={edits satisfies Edits} />);
  return { ...page, edits, toasts };
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
