/** How long a sign-in or a link lasts, in seconds. */
export const lifetime = {
  /** From signing in to the end, however much it is used. */
  absolute: 30 * 24 * 60 * 60,
  /** Unused for this long, it ends. */
  idle: 7 * 24 * 60 * 60,
  /** A use is written down at most this often, so that reading costs no write. */
  useNoted: 60 * 60,
  /** Of a link for a new password. */
  resetLink: 30 * 60,
  invitation: 7 * 24 * 60 * 60,
} as const;

/** At most `max` attempts in a window of `seconds`, counted from the first of them. */
export interface AttemptRule {
  max: number;
  seconds: number;
}

/** How often something may be tried. An attempt to sign in that succeeds is given back, so only failures add up. */
export const attemptRules = {
  signInByAddress: { max: 30, seconds: 600 },
  /** Less than `signInByAccount`, so that one address alone cannot lock the owner of an account out. */
  signInByAccountAndAddress: { max: 10, seconds: 900 },
  signInByAccount: { max: 25, seconds: 900 },
  /** On a device where the account was signed in before. */
  signInByDevice: { max: 10, seconds: 900 },
  signUpByAddress: { max: 10, seconds: 3600 },
  passwordChangeByUser: { max: 10, seconds: 900 },
  firstAccountByAddress: { max: 10, seconds: 600 },
  forgottenByAddress: { max: 10, seconds: 3600 },
  /** Letters to one account; more are asked for in vain. */
  forgottenByAccount: { max: 3, seconds: 3600 },
  resetByAddress: { max: 20, seconds: 600 },
  /** How often the calendars of deadlines of one user are read. */
  feedByUser: { max: 120, seconds: 3600 },
  /** Addresses of calendars that lead nowhere. */
  feedMissByAddress: { max: 60, seconds: 600 },
  /** Everything else below /api/auth, for each address and path. */
  otherByAddress: { max: 300, seconds: 60 },
} as const satisfies Record<string, AttemptRule>;
