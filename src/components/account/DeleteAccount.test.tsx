import { expect, it } from 'vitest';
import { problem } from '../../../tests/support/components/fake-api.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { DeletedAccountDialog } from '../shell/frame/DeletedAccountDialog.tsx';
import { DeleteAccount } from './DeleteAccount.tsx';

const user = { id: 'bruno', email: 'bruno@example.com' };
const route = 'POST /api/account/deletion';
const receipt = {
  format: 'juca-deletion-receipt-1',
  number: 'JUCA-AAAAA-BBBBB-CCCCC-DDDDD',
  requestedAt: '2026-03-09T14:00:00.000Z',
  finishedAt: '2026-03-09T14:00:01.000Z',
  counts: { sessions: 2, blocks: 7, decisions: 1, signIns: 1 },
  sha256: 'a'.repeat(64),
};

const open = async (hasPassword: boolean) => {
  const page = render(<DeleteAccount user={user} hasPassword={hasPassword} />, { ownerId: user.id });
  const { say } = page;
  await page.user.click(page.getByRole('button', { name: say('account.delete.open') }));
  const email = page.getByLabelText(say('account.delete.email', { email: user.email }));
  const submit = () => page.user.click(page.getByRole('button', { name: say('account.delete.submit') }));
  return { ...page, email, submit };
};

it('asks for the password and the e-mail typed out, and then shows the receipt', async () => {
  const { api, user: hands, say, email, submit, getByLabelText, findByText } = await open(true);
  api.on(route, problem(400, 'invalid', { field: 'password' }));
  await submit();
  await findByText(say('account.delete.errors.email'));
  expect(api.requests).toEqual([]);
  await hands.type(getByLabelText(say('signIn.fields.password')), 'errada');
  await hands.type(email, 'Bruno@Example.com');
  await submit();
  await findByText(say('account.delete.errors.password'));
  expect(api.requests.at(-1)?.body).toEqual({ email: 'Bruno@Example.com', password: 'errada' });
  api.on(route, receipt);
  await submit();
  await findByText(say('account.receipt.title'));
  await findByText(say('account.receipt.number', { number: receipt.number }));
  await findByText(say('account.receipt.counts', receipt.counts));
  await findByText(say('account.receipt.done'));
});

it('shows the receipt also where the dialog was closed before the answer', async () => {
  const { api, user: hands, say, email, submit, getByLabelText, queryByRole, findByText } = await open(true);
  const { promise, resolve } = Promise.withResolvers<typeof receipt>();
  api.on(route, () => promise);
  await hands.type(getByLabelText(say('signIn.fields.password')), 'certa');
  await hands.type(email, user.email);
  await submit();
  await hands.keyboard('{Escape}');
  await expect.poll(() => queryByRole('alertdialog')).toBeNull();
  resolve(receipt);
  await findByText(say('account.receipt.title'));
});

it('asks for no password where there is none, and says what is in the way', async () => {
  const { api, user: hands, say, email, submit, queryByLabelText, findByText } = await open(false);
  expect(queryByLabelText(say('signIn.fields.password'))).toBeNull();
  await hands.type(email, user.email);
  api.on(route, problem(403, 'forbidden', { field: 'signIn' }));
  await submit();
  await findByText(say('account.delete.errors.signIn'));
  api.on(route, problem(409, 'conflict', { field: 'role' }));
  await submit();
  await findByText(say('account.delete.errors.role'));
  expect(api.requests.at(-1)?.body).toEqual({ email: user.email });
  api.on(route, { ...receipt, finishedAt: null });
  await submit();
  await findByText(say('account.receipt.going'));
});

it('tells an open page of the account that it was deleted', async () => {
  const { api, say, findByText, queryByText } = render(<DeletedAccountDialog />);
  expect(queryByText(say('shell.deleted.title'))).toBeNull();
  await expect.poll(() => api.announceDeleted()).toBe(true);
  await findByText(say('shell.deleted.title'));
});
