/**
 * Milliseconds after its last part for which the process that writes an answer is taken for alive. A run that is silent
 * renews its lease well before. A lease of more than twice as much is over too; migration 23 has that number.
 */
export const answerLease = 12_000;

/**
 * Milliseconds between two stored parts of an answer, at least. With the time of a write it is what a killed process loses,
 * which is to be 200 at most.
 */
export const answerPartEvery = 150;
