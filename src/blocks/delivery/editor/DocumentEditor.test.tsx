import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { type DocumentEdit, editDocument } from '#/lib/client/document/document-edit.ts';
import { documentFrom, type EditedDocument, editedFrom } from '#/lib/client/document/edited.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { render } from '../../../../tests/support/components/render.tsx';
import { DocumentEditor } from './DocumentEditor.tsx';

const source = newId();
const stored = {
  title: 'Parecer',
  sections: [
    {
      heading: 'Relatório',
      statements: [
        { text: 'A recusa é abusiva.', sources: [source] },
        { text: 'Cabe recurso.', sources: [] },
      ],
    },
  ],
  paths: [],
};

interface DeskProps {
  first: string;
  onChange: (document: EditedDocument) => void;
}

/** The editor over a draft that is kept in memory. */
function Desk({ first, onChange }: DeskProps) {
  const [document, setDocument] = useState(() => editedFrom(stored));
  const replace = (next: EditedDocument) => {
    onChange(next);
    setDocument(next);
  };
  const draft = {
    document,
    standing: 'changed' as const,
    notKept: null,
    begin: vi.fn(),
    edit: (edit: DocumentEdit) => replace(editDocument(document, edit)),
    replace,
    save: vi.fn(),
    overwrite: vi.fn(),
    discard: vi.fn(),
  };
  return (
    <DocumentEditor draft={draft} document={document} stored={stored} sessionId={source} first={first} />
  );
}

const opened = (first = 's0.0') => {
  let now = editedFrom(stored);
  const page = render(<Desk first={first} onChange={(next) => (now = next)} />);
  const field = (number: number) =>
    page.getByRole('textbox', {
      name: page.say('cards.delivery.editing.statement', { number, section: 1 }),
    }) as HTMLTextAreaElement;
  const tool = (name: 'bold' | 'italic' | 'quote' | 'item' | 'part') =>
    page.getByRole('button', { name: page.say(`cards.delivery.editing.tools.${name}`) });
  return { ...page, field, tool, sections: () => documentFrom(now).sections };
};

it('begins in the paragraph that was chosen', () => {
  const { field } = opened('s0.1');
  expect(document.activeElement).toBe(field(2));
});

it('marks the selected words by key and by tool, and keeps them selected', async () => {
  const { user, field, tool, sections } = opened();
  field(1).setSelectionRange(2, 8);
  await user.keyboard('{Control>}b{/Control}');
  expect(sections()[0]?.statements[0]).toEqual({ text: 'A **recusa** é abusiva.', sources: [source] });
  expect([field(1).selectionStart, field(1).selectionEnd]).toEqual([2, 12]);
  await user.click(tool('italic'));
  expect(sections()[0]?.statements[0]?.text).toBe('A _**recusa**_ é abusiva.');
  expect(document.activeElement).toBe(field(1));
});

it("leaves Ctrl with a letter to the cursor on Apple's systems", async () => {
  vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel');
  const { user, field } = opened();
  field(1).setSelectionRange(2, 8);
  await user.keyboard('{Control>}b{/Control}');
  expect(field(1).value).toBe('A recusa é abusiva.');
  await user.keyboard('{Meta>}b{/Meta}');
  expect(field(1).value).toBe('A **recusa** é abusiva.');
  vi.restoreAllMocks();
});

it('sets a paragraph as a quotation, an item or a heading', async () => {
  const { user, field, tool, sections } = opened();
  await user.click(tool('quote'));
  expect(sections()[0]?.statements[0]?.form).toBe('quote');
  expect(tool('quote')).toHaveProperty('ariaPressed', 'true');
  await user.click(field(2));
  await user.click(tool('item'));
  expect(sections()[0]?.statements[1]?.form).toBe('item');
  await user.click(tool('part'));
  expect(sections()[1]).toEqual({ heading: 'Cabe recurso.', isPart: true, statements: [] });
});

it('says that sources are in question once the words changed, until they are confirmed', async () => {
  const { user, field, say, queryByText, getByRole, sections } = opened();
  const note = say('cards.delivery.inQuestion.label');
  expect(queryByText(note)).toBeNull();
  await user.type(field(1), ' Sempre.');
  expect(queryByText(note)).not.toBeNull();
  expect(sections()[0]?.statements[0]).toMatchObject({ sources: [source], edited: true });
  await user.click(getByRole('button', { name: say('cards.delivery.inQuestion.confirm') }));
  expect(queryByText(note)).toBeNull();
  expect(sections()[0]?.statements[0]).not.toHaveProperty('edited');
});
