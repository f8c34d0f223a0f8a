import { IndexedDatabase, noDatabase } from './device-database.ts';
import { type DeviceForm, DeviceStore } from './device-store.ts';

/** Milliseconds without an answer of the database after which a page goes without it. */
const patience = 10_000;

const database = new IndexedDatabase();

/**
 * The owner's values on this device, being read; `onRead` is called once they are. On the server there are none, and
 * nothing is ever read.
 */
export const openDevice = <T>(
  name: string,
  ownerId: string,
  form: DeviceForm<T>,
  onRead: () => void,
): DeviceStore<T> => {
  // No owner's keys may begin like another's.
  const prefix = `${name}:${encodeURIComponent(ownerId)}:`;
  if (typeof window === 'undefined')
    return new DeviceStore({ prefix, database: noDatabase, channel: null, form });
  const channel = new BroadcastChannel(`juca-${prefix}`);
  const store = new DeviceStore<T>({ prefix, database, channel, form });
  addEventListener('pagehide', () => void store.flush());
  document.addEventListener('visibilitychange', () => void store.flush());
  // A page that comes out of the browser's cache has not heard what happened meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && void store.refresh(''));
  void store.load(patience, onRead);
  return store;
};
