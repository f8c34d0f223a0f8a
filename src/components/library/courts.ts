import { justiceCourtOf, states } from '#/lib/domain/law/states.ts';

/** Courts in the order in which lawyers name them. */
export const courts: readonly string[] = [
  ...['STF', 'STJ', 'TST', 'TSE', 'STM', 'TCU', 'TNU'],
  ...Array.from({ length: 6 }, (_, index) => `TRF${index + 1}`),
  ...states.map(justiceCourtOf),
  ...Array.from({ length: 24 }, (_, index) => `TRT${index + 1}`),
  ...states.map((state) => `TRE-${state}`),
];
