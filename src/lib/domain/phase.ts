/** The phases of a session: the opening chat, then the four of a briefing. The index is what is stored. */
export const phases = ['chat', 'diagnosis', 'precedents', 'risks', 'delivery'] as const;

export type Phase = 0 | 1 | 2 | 3 | 4;

export const isPhase = (value: unknown): value is Phase =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < phases.length;
