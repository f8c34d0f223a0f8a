/** What the lawyer is doing, which decides what the briefing delivers. */
export const situations = ['pesquisando', 'avaliando', 'atuando', 'estudando'] as const;
export type Situation = (typeof situations)[number];

export const deliveryModes = ['sintese', 'parecer', 'estrategia', 'mapa'] as const;
export type DeliveryMode = (typeof deliveryModes)[number];

export const deliveryOf: Record<Situation, DeliveryMode> = {
  pesquisando: 'sintese',
  avaliando: 'parecer',
  atuando: 'estrategia',
  estudando: 'mapa',
};

/** The lawyer's verdict on a precedent. */
export const evaluations = ['useful', 'not_useful'] as const;
export type Evaluation = (typeof evaluations)[number];

/** Whom a precedent helps, as the lawyer reads it. */
export const stances = ['favorable', 'unfavorable'] as const;
export type Stance = (typeof stances)[number];

export const severities = ['alta', 'media', 'baixa'] as const;
export type Severity = (typeof severities)[number];

export const probabilities = ['provavel', 'possivel', 'improvavel'] as const;
export type Probability = (typeof probabilities)[number];

/** Where the case stands in court. */
export const proceduralStages = [
  'pre_processual',
  'conhecimento',
  'sentenca',
  'recursal',
  'tribunal_superior',
  'cumprimento',
] as const;
export type ProceduralStage = (typeof proceduralStages)[number];

export const exitActions = ['export', 'reopen', 'new_session'] as const;
