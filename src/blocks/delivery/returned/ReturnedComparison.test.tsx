import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { LeftOut } from '#/lib/domain/briefing/read-document.ts';
import { leftOutKinds } from '#/lib/domain/briefing/read-document.ts';
import { render } from '../../../../tests/support/components/render.tsx';
import { ReturnedComparison } from './ReturnedComparison.tsx';

const text = {
  title: 'Parecer',
  sections: [{ heading: 'Direito', statements: [{ text: 'É nula.', sources: [] }] }],
  paths: [],
};

const show = (locale: 'pt-BR' | 'en', ...omitted: LeftOut[]) => {
  const returned = { text, omitted, choose: vi.fn(), takeIn: vi.fn(), discard: vi.fn(), isPending: false };
  return render(<ReturnedComparison stored={text} returned={returned} text={text} />, { locale });
};

it.each([
  ['pt-BR', 'Do DOCX não entram neste texto: 2 imagens e 1 equação.'],
  ['en', 'Left out of this text, of what the DOCX has: 2 pictures and 1 equation.'],
] as const)('says above the buttons what was left out (%s)', (locale, said) => {
  const { say } = show(locale, { kind: 'pictures', count: 2 }, { kind: 'equations', count: 1 });
  const note = screen.getByText(said);
  const take = screen.getByRole('button', { name: say('cards.delivery.returned.take') });
  expect(note.compareDocumentPosition(take)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('has words for each kind, and says nothing where nothing was left out', () => {
  show('pt-BR', ...leftOutKinds.map((kind) => ({ kind, count: 3 })));
  expect(screen.getByText(/não entram/).textContent?.match(/3 \p{L}+/gu)).toHaveLength(leftOutKinds.length);
  show('en');
  expect(screen.queryByText(/Left out/)).toBeNull();
});
