import { api } from '#/lib/client/api.ts';

/** Ends the sign-in on the server, then shows the page to sign in; without an answer the page says what is so. */
export const signOut = async (): Promise<void> => {
  try {
    await api.post('/api/auth/sign-out', {});
  } finally {
    location.assign('/sign-in');
  }
};
