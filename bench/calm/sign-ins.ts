import { createHmac } from 'node:crypto';
import Database from 'better-sqlite3';
import { signInCookie } from '#/lib/auth/cookie.ts';
import { readConfig } from '#/lib/config.ts';
import { userId } from '../dataset/plan.ts';

export const signInSecret = 'only-for-a-database-that-is-thrown-away';

/** Gives every user of a Juca database an account and one valid sign-in, as if each had just signed in. */
export const addSignIns = (path: string, users: number): void => {
  const connection = new Database(path);
  const now = new Date().toISOString();
  const later = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString();
  const user = connection.prepare(`insert or ignore into auth_user
    (id, name, email, email_verified, role, created_at, updated_at) values (?, ?, ?, 1, 'user', ?, ?)`);
  const signIn = connection.prepare(`insert or ignore into auth_session
    (id, token, user_id, expires_at, created_at, updated_at) values (?, ?, ?, ?, ?, ?)`);
  connection.transaction(() => {
    for (let index = 0; index < users; index += 1) {
      const id = userId(index);
      user.run(id, id, `${id}@example.com`, now, now);
      signIn.run(`sign-in-${index}`, tokenOf(index), id, later, now, now);
    }
  })();
  connection.close();
};

/** The cookie header of that user's sign-in, signed as the server signs it. */
export const cookieOf = (user: number): string => {
  const token = tokenOf(user);
  const signature = createHmac('sha256', signInSecret).update(token).digest('base64');
  return `${signInCookie(readConfig({}))}=${encodeURIComponent(`${token}.${signature}`)}`;
};

const tokenOf = (user: number): string => `token-of-${userId(user)}`;
