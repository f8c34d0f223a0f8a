import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { render } from '../../../../tests/support/components/render.tsx';
import { Comparison } from './Comparison.tsx';

const document = (text: string) => ({
  title: 'Parecer',
  sections: [{ heading: 'Direito', statements: [{ text, sources: [] }] }],
  paths: [],
});

it('takes the focus and shows what was put in and taken out, with its note and what can be done', () => {
  render(
    <Comparison
      title="O que mudou"
      before={document('É nula.')}
      after={document('É válida.')}
      note="Confira."
    >
      <button type="button">Descartar</button>
    </Comparison>,
  );
  const shown = screen.getByRole('region', { name: 'O que mudou' });
  expect(shown.ownerDocument.activeElement).toBe(shown);
  expect(shown.querySelector('ins')?.textContent).toContain('válida');
  expect(shown.querySelector('del')?.textContent).toContain('nula');
  expect(shown.textContent).toContain('Confira.');
  expect(screen.getByRole('button', { name: 'Descartar' })).toBeDefined();
});

it('says where the earlier version is not kept', () => {
  render(<Comparison title="O que mudou" before={undefined} after={document('É válida.')} />);
  expect(screen.getByText(/não está mais/)).toBeDefined();
});
