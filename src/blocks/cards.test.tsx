import { expect, it, vi } from 'vitest';
import type { Json } from '#/lib/domain/json.ts';
import { render } from '../../tests/support/components/render.tsx';
import { BlockContent } from './cards.tsx';

/** A card that throws for a statement of this text. */
const broken = 'não se desenha';

vi.mock('./summary/Card.tsx', () => ({
  SummaryCard: ({ content }: { content: { statements: { text: string }[] } }) => {
    if (content.statements.some(({ text }) => text === broken)) throw new Error('The card is broken.');
    return <p>{content.statements.map(({ text }) => text)}</p>;
  },
}));

const summaryOf = (text: string): Record<string, Json> => ({ statements: [{ text, sources: [] }] });

const contentOf = (type: string, content: Record<string, Json>, version = 1) => (
  <BlockContent
    block={{ id: type, role: 'assistant', type, content }}
    version={version}
    sessionId="1"
    isWritable
    isExpanded={false}
    onExpand={() => undefined}
  />
);

it('shows a card that throws as a note with its text, and leaves the other blocks', () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const session = (text: string, version: number) => (
    <>
      {contentOf('message', { text: 'Antes' })}
      {contentOf('summary', summaryOf(text), version)}
      {contentOf('hologram', { título: 'Depois' })}
    </>
  );
  const { say, getByText, queryByText, rerender } = render(session(broken, 1));
  const note = say('canvas.block.failed', { type: say('cards.summary.name') });
  getByText(note);
  getByText(/"não se desenha"/);
  getByText('Antes');
  getByText('Depois');
  expect(report).toHaveBeenCalled();

  rerender(session('de novo', 2));
  getByText('de novo');
  expect(queryByText(note)).toBeNull();
});
