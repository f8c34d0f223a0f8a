import type { Party } from './party.ts';

/** The names of the clients among parties. */
export const clientNames = (parties: readonly Party[]): string[] =>
  parties.filter(({ side }) => side === 'client').map(({ name }) => name);
