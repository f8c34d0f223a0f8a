/**
 * Milliseconds after its last part for which the process that writes an answer is taken for alive. A run that is silent
 * renews its lease well before.
 */
export const answerLease = 12_000;

/** Milliseconds between two stored parts of an answer, at least: what a killed process may lose. */
export const answerPartEvery = 200;
