import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { healthReasons } from '#/lib/domain/health-reasons.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { problem } from '../../../tests/support/components/fake-api.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { DisableButton } from './DisableButton.tsx';
import { InvitationPanel } from './InvitationPanel.tsx';
import { PasswordGifts } from './PasswordGifts.tsx';
import { StatusFacts } from './StatusFacts.tsx';

const invitation = {
  id: newId(),
  email: 'bruno@example.com',
  createdAt: '2026-03-09T14:05:00.000Z',
  expiresAt: '2026-03-16T14:05:00.000Z',
};
const path = '/invitation?token=abc';

it('shows the link of a new invitation once, with the keyboard at its copy', async () => {
  const { api, user, say, router } = render(<InvitationPanel invitations={[]} />);
  api.on('POST /api/admin/invitations', { invitation, path, mailed: true });
  await user.type(screen.getByRole('textbox'), ' bruno@example.com');
  await user.keyboard('{Enter}');
  await screen.findByText(location.origin + path);
  expect(api.requests[0]?.body).toEqual({ email: 'bruno@example.com' });
  expect(screen.getByText(say('admin.invitations.mailed', { email: invitation.email }))).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: say('admin.copy') }));
  expect(router.refresh).toHaveBeenCalled();
});

it('says beside the field that the e-mail has an account', async () => {
  const { api, user, say } = render(<InvitationPanel invitations={[]} />);
  api.on('POST /api/admin/invitations', problem(409, 'conflict', { field: 'email' }));
  await user.type(screen.getByRole('textbox'), 'bruno@example.com');
  await user.click(screen.getByRole('button', { name: say('admin.invitations.invite') }));
  await screen.findByText(say('signIn.errors.emailTaken'));
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});

it('revokes an invitation that is open', async () => {
  const { api, user, say } = render(<InvitationPanel invitations={[invitation]} />);
  api.on(`DELETE /api/admin/invitations/${invitation.id}`, null);
  const { email } = invitation;
  await user.click(screen.getByRole('button', { name: say('admin.invitations.revokeOne', { email }) }));
  await screen.findByText(say('admin.invitations.revoked'));
  // The row goes, and the keyboard stays in the panel.
  expect(document.activeElement?.contains(screen.getByRole('textbox'))).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
  expect(api.requests).toHaveLength(1);
});

it('disables an account, and says what the server refused', async () => {
  const id = newId();
  const { api, user, say } = render(<DisableButton id={id} disabled={false} />);
  api.on(`PATCH /api/admin/accounts/${id}`, problem(404, 'not_found'));
  await user.click(screen.getByRole('button', { name: say('admin.account.disable') }));
  await screen.findByText(say('errors.not_found'));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: say('admin.account.disable') }));
  expect(api.requests[0]?.body).toEqual({ disabled: true });
});

it('gives a link, and then a password in its place', async () => {
  const id = newId();
  const { api, user, say } = render(<PasswordGifts id={id} />);
  api.on(`POST /api/admin/accounts/${id}/reset-link`, { path, expiresAt: invitation.expiresAt });
  api.on(`POST /api/admin/accounts/${id}/password`, { password: 'abc-def' });
  await user.click(screen.getByRole('button', { name: say('admin.account.giveLink') }));
  await screen.findByText(location.origin + path);
  await user.click(screen.getByRole('button', { name: say('admin.account.givePassword') }));
  await screen.findByText('abc-def');
  expect(screen.queryByText(location.origin + path)).toBeNull();
});

it('says in words why the server cannot do all of its work', () => {
  const { say } = render(
    <StatusFacts
      status={{
        version: '1.0.0',
        engine: 'sqlite',
        status: 'degraded',
        reasons: [...healthReasons],
        accounts: 1,
        database: 4_096,
        log: 0,
        backups: null,
        mail: false,
      }}
    />,
  );
  for (const reason of healthReasons) screen.getByText(say(`admin.status.reasons.${reason}`));
});
