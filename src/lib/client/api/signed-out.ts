type Listener = () => void;

const listeners = new Set<Listener>();
let signedOut = false;

/** Called where the server says that nobody is signed in. */
export const announceSignedOut = (): void => {
  signedOut = true;
  for (const listener of listeners) listener();
};

/** For `useSyncExternalStore`: calls the listener when the sign-in turns out to be over. */
export const onSignedOut = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** True once the server has refused a call because nobody is signed in. A page that is loaded anew starts afresh. */
export const isSignedOut = (): boolean => signedOut;
