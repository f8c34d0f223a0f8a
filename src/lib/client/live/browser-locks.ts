import { ChannelClaims } from './channel-claims.ts';

/**
 * Runs the task while no other tab runs one under the same name. Without the Web Locks API (a page that is not
 * served securely) it runs at once: what is sent twice is stored once anyway.
 */
export const exclusively = <T>(name: string, task: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request(name, task) : task();

const claims = new Map<string, Promise<boolean>>();

/**
 * Holds the name until the tab is closed; asked again by the same tab, it is held still. False where another tab holds it,
 * until that tab is closed.
 */
export const claimForTab = async (name: string): Promise<boolean> => {
  const claim = claims.get(name) ?? newClaim(name);
  claims.set(name, claim);
  const isHeld = await claim;
  if (!isHeld && claims.get(name) === claim) claims.delete(name);
  return isHeld;
};

let channelClaims: ChannelClaims | null = null;

const newClaim = (name: string): Promise<boolean> => {
  if (!navigator.locks) {
    channelClaims ??= new ChannelClaims(new BroadcastChannel('juca-claims'), waitOrWake);
    return channelClaims.claim(name);
  }
  return new Promise((resolve) => {
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise<never>(() => {}) : undefined;
    });
  });
};

/** Resolves after so many milliseconds, or sooner when `wake` is aborted. */
export const waitOrWake = (milliseconds: number, wake?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    wake?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
