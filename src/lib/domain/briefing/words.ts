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

/** What a point of the question is. */
export const pointKinds = [
  'question',
  'party',
  'fact',
  'claim',
  'statute',
  'citation',
  'amount',
  'deadline',
  'check',
] as const;
export type PointKind = (typeof pointKinds)[number];

/**
 * Where a point may appear. `proposed` waits for the lawyer, `document` stands in documents, `internal` stays in the
 * session, `omitted` counts as not said.
 */
export const pointUses = ['proposed', 'document', 'internal', 'omitted'] as const;
export type PointUse = (typeof pointUses)[number];

/** The part that somebody has in the case. */
export const partyRoles = ['client', 'opponent', 'third'] as const;
export type PartyRole = (typeof partyRoles)[number];

/** The side of the case that the client is on. */
export const sides = ['claimant', 'defendant'] as const;
export type Side = (typeof sides)[number];

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

/** How likely the thesis is to prevail, in the words that lawyers use. */
export const outlooks = ['provavel', 'possivel', 'remoto'] as const;
export type Outlook = (typeof outlooks)[number];

/** What an outlook can rest on, the strongest first. */
export const outlookReasons = [
  'binding_against',
  'binding_for',
  'binding_divided',
  'most_for',
  'most_against',
  'divided',
  'single',
  'set_aside',
  'not_in_force',
] as const;
export type OutlookReason = (typeof outlookReasons)[number];

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

/** Why a transition is refused; the texts of the screen are keyed by it. */
export const refusals = [
  'not_started',
  'no_situation',
  'no_precedents_yet',
  'no_delivery',
  'not_finalized',
  'frozen',
  'unknown_item',
  'phase_ahead',
] as const;
export type Refusal = (typeof refusals)[number];
