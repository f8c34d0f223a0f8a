import { sharedStorage } from '../device/tab-storage.ts';

/** What this browser keeps of reminders: whether they are wanted, and what was shown or dismissed last. */
const [wantedKey, shownKey] = ['juca.deadlines.reminders', 'juca.deadlines.reminded'];
const dismissedKey = 'juca.deadlines.dismissed';
const storage = sharedStorage();

export type ReminderState = 'unsupported' | 'denied' | 'off' | 'on';

/** Whether this browser reminds of deadlines. */
export const reminderState = (): ReminderState => {
  if (typeof Notification === 'undefined') return 'unsupported';
  if (Notification.permission === 'denied') return 'denied';
  return Notification.permission === 'granted' && storage.get(wantedKey) !== null ? 'on' : 'off';
};

/** Asks the browser for the permission where it is needed, and shows that it works. */
export const turnRemindersOn = async (title: string, body: string): Promise<ReminderState> => {
  if (typeof Notification === 'undefined') return 'unsupported';
  if ((await Notification.requestPermission()) !== 'granted') return reminderState();
  if (!show(title, body)) return 'unsupported';
  storage.set(wantedKey, '1');
  return reminderState();
};

export const turnRemindersOff = (): ReminderState => {
  storage.remove(wantedKey);
  return reminderState();
};

/** Shows a notification once a day and account, in whichever tab comes first; with another text again. */
export const remindOnce = (owner: string, today: string, title: string, body: string): void => {
  if (reminderState() !== 'on') return;
  const told = JSON.stringify([owner, today, title, body]);
  if (storage.get(shownKey) === told) return;
  storage.set(shownKey, told);
  show(title, body);
};

/** Keeps that an account dismissed the note of a day, in every tab of this browser and after a reload. */
export const dismissNote = (owner: string, today: string, text: string): void =>
  storage.set(dismissedKey, JSON.stringify([owner, today, text]));

/** Whether this account dismissed the note of that day with that very text. */
export const isNoteDismissed = (owner: string, today: string, text: string): boolean =>
  storage.get(dismissedKey) === JSON.stringify([owner, today, text]);

/** False where the browser lets no page show one, as Chrome on Android, which wants a service worker. */
const show = (title: string, body: string): boolean => {
  try {
    return new Notification(title, { body, tag: 'juca-deadlines' }) !== null;
  } catch {
    return false;
  }
};
