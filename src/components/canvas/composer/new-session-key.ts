import { browserStorage } from '#/lib/client/device/device-storage.ts';
import { claimForTab } from '#/lib/client/live/browser-locks.ts';
import { Drafts } from '#/lib/client/typed/drafts.ts';
import { NewSessionKey } from '#/lib/client/typed/drafts-new-key.ts';

const keys = new Map<string, NewSessionKey>();

const keyOf = (ownerId: string): NewSessionKey => {
  const key = keys.get(ownerId) ?? new NewSessionKey(browserStorage('sessionStorage'), ownerId, claimForTab);
  keys.set(ownerId, key);
  return key;
};

const draftsOf = (ownerId: string) => new Drafts(browserStorage('localStorage'), ownerId);

/** Creation key of the session that this tab would begin. */
export const newSessionKey = (ownerId: string): Promise<string> =>
  keyOf(ownerId).current(() => draftsOf(ownerId).begun());

/** The session of this key was begun; the next one gets another. */
export const newSessionBegun = (ownerId: string, key: string): void => keyOf(ownerId).used(key);

/** Adds the text to the draft of a new session and goes there. */
export const beginWith = async (ownerId: string, text: string): Promise<void> => {
  const destination = { kind: 'new', key: await newSessionKey(ownerId) } as const;
  const drafts = draftsOf(ownerId);
  drafts.write(destination, [drafts.read(destination), text].filter(Boolean).join('\n\n'));
  history.pushState(null, '', '/');
};
