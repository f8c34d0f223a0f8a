import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { problem } from '../../../../tests/support/components/fake-api.ts';
import { render } from '../../../../tests/support/components/render.tsx';
import { storedSession } from '../../../../tests/support/sessions.ts';
import { SessionTitle } from './SessionTitle.tsx';

const session = storedSession({ title: 'Recusa de cobertura', version: 3 });

it('shows why a title was refused, and keeps what was typed', async () => {
  const { api, user, say } = render(<SessionTitle session={session} />);
  api.on(`PATCH /api/sessions/${session.id}`, problem(400, 'invalid'));
  await user.click(screen.getByRole('button'));
  await user.keyboard('Cobertura negada{Enter}');
  expect((await screen.findByRole('alert')).textContent).toBe(say('errors.invalid'));
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Cobertura negada');
});

it('restores the title on Escape, and gives the focus back', async () => {
  const { api, user } = render(<SessionTitle session={session} />);
  await user.click(screen.getByRole('button'));
  await user.keyboard('Outro{Escape}');
  expect(screen.getByRole('button')).toBe(document.activeElement);
  expect(screen.getByRole('button').textContent).toContain('Recusa de cobertura');
  expect(api.requests).toEqual([]);
});

it('renames nothing in the trash', () => {
  render(<SessionTitle session={{ ...session, shelf: 'trash' }} />);
  expect(screen.queryByRole('button')).toBeNull();
});
