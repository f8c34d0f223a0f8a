import type { OwnedSessions } from '#/lib/db/sessions.ts';

const day = 86_400_000;

/** The tokens that an account's answers of the last 24 hours took, in every process, as the ledger has them. */
export const tokensOfDay = async (store: Pick<OwnedSessions, 'departedTokens'>): Promise<number> => {
  const { input, output } = await store.departedTokens({ since: new Date(Date.now() - day).toISOString() });
  return input + output;
};
