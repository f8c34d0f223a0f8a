import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { remindOnce } from '#/lib/client/deadlines/reminders.ts';
import { render } from '../../../../tests/support/components/render.tsx';
import { ReminderPanel } from './ReminderPanel.tsx';

let shown: string[] = [];

/** A browser that shows notifications, or lets no page show one. */
const stubNotifications = (permission: NotificationPermission, shows = true): void => {
  class FakeNotification {
    static permission = permission;
    static requestPermission = async () => permission;

    constructor(title: string, { body }: { body: string }) {
      if (!shows) throw new TypeError('Illegal constructor');
      shown.push(`${title}: ${body}`);
    }
  }
  vi.stubGlobal('Notification', FakeNotification);
};

beforeEach(() => {
  shown = [];
  localStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

it('reminds once a day in the browser, once it was turned on, and no more once it was turned off', async () => {
  stubNotifications('granted');
  const { user, say } = render(<ReminderPanel />);
  remindOnce('ana', '2026-03-31', 'Prazos', '1 vence hoje');
  expect(shown).toEqual([]);
  await user.click(await screen.findByRole('button', { name: say('deadlines.reminder.turnOn') }));
  await screen.findByText(say('deadlines.reminder.states.on'));
  expect(shown).toHaveLength(1);
  for (const body of ['1 vence hoje', '1 vence hoje', '2 vencem hoje'])
    remindOnce('ana', '2026-03-31', 'Prazos', body);
  expect(shown.slice(1)).toEqual(['Prazos: 1 vence hoje', 'Prazos: 2 vencem hoje']);
  await user.click(screen.getByRole('button', { name: say('deadlines.reminder.turnOff') }));
  remindOnce('ana', '2026-04-01', 'Prazos', '3 vencem hoje');
  expect(shown).toHaveLength(3);
});

it.each([
  ['denied', true, 'denied'],
  ['granted', false, 'unsupported'],
] as const)(
  'says what a browser with permission %s and notifications %s can do',
  async (permission, shows, state) => {
    stubNotifications(permission, shows);
    const { user, say } = render(<ReminderPanel />);
    if (permission === 'granted')
      await user.click(await screen.findByRole('button', { name: say('deadlines.reminder.turnOn') }));
    await screen.findByText(say(`deadlines.reminder.states.${state}`));
  },
);
