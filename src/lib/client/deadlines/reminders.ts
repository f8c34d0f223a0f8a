/** What this browser keeps of reminders: whether they are wanted, and for which day they were shown. */
const [wantedKey, shownKey] = ['juca.deadlines.reminders', 'juca.deadlines.reminded'];

export type ReminderState = 'unsupported' | 'denied' | 'off' | 'on';

/** Whether this browser reminds of deadlines. */
export const reminderState = (): ReminderState => {
  if (typeof Notification === 'undefined') return 'unsupported';
  if (Notification.permission === 'denied') return 'denied';
  return Notification.permission === 'granted' && localStorage.getItem(wantedKey) !== null ? 'on' : 'off';
};

/** Asks the browser for the permission where it is needed. */
export const turnRemindersOn = async (): Promise<ReminderState> => {
  if (typeof Notification === 'undefined') return 'unsupported';
  if ((await Notification.requestPermission()) === 'granted') localStorage.setItem(wantedKey, '1');
  return reminderState();
};

export const turnRemindersOff = (): ReminderState => {
  localStorage.removeItem(wantedKey);
  return reminderState();
};

/** Shows a notification once a day and account, in whichever tab comes first; with another text again. */
export const remindOnce = (owner: string, today: string, title: string, body: string): void => {
  if (reminderState() !== 'on') return;
  const told = JSON.stringify([owner, today, title, body]);
  if (localStorage.getItem(shownKey) === told) return;
  localStorage.setItem(shownKey, told);
  new Notification(title, { body, tag: 'juca-deadlines' });
};
