import type { RegimeId } from './regime-ids.ts';

/**
 * What sets a term running, as a fact with its day:
 * - `availability`, `publication`: the day on which the DJEN or another gazette had the text, or on which it counts as
 *   published;
 * - `consultation`, `sending`: the day on which the addressee opened the notice on a portal, or on which it was sent;
 * - `mail_joined`, `warrant_joined`, `letter_joined`: the receipt, the warrant or the carta came to the file;
 * - `clerk`: summons or notice by the escrivão; `file_taken`: the lawyer took the file;
 * - `notice_ended`: the last day of the time that the judge gave in an edital;
 * - `summons_confirmed`, `summons_sent`: the receipt of an electronic summons was confirmed; such a summons was sent to a
 *   public body, which did not open it;
 * - `received`: the person was told in person, or received the notice; `hearing`: the decision was given in a hearing;
 * - `other`: a day by hand.
 */
export const eventKinds = [
  'availability',
  'publication',
  'consultation',
  'sending',
  'mail_joined',
  'warrant_joined',
  'letter_joined',
  'clerk',
  'file_taken',
  'notice_ended',
  'summons_confirmed',
  'summons_sent',
  'received',
  'hearing',
  'other',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** How the law gets from the event's day to the day on which the term begins. */
export type Move =
  /** To the first working day after it. */
  | { to: 'next_working'; source: string }
  /** To the same day, or the first working day after it where the court has no service. */
  | { to: 'working'; source: string }
  /** So many days on, of whatever kind. */
  | { to: 'days_after'; count: number; source: string }
  /** To the last of so many working days after it. */
  | { to: 'working_days_after'; count: number; source: string };

export interface EventRule {
  /** Why the event begins a term, as it is cited. */
  source: string;
  moves: readonly Move[];
}

const ownDay = (source: string): EventRule => ({ source, moves: [] });

/** Ten days in which a notice may be opened; the day on which it was sent is not counted. */
const tacit = (source: string): EventRule => ({
  source,
  moves: [
    { to: 'days_after', count: 10, source },
    { to: 'working', source: 'Resolução CNJ 185/2013, art. 21, II' },
  ],
});

export const eventRules: Readonly<Record<EventKind, EventRule>> = {
  availability: {
    source: 'Lei 11.419/2006, art. 4º, § 3º; Resolução CNJ 455/2022, art. 11, § 3º',
    moves: [{ to: 'next_working', source: 'CPC, art. 224, § 2º; Lei 11.419/2006, art. 4º, § 3º' }],
  },
  publication: ownDay('CPC, art. 231, VII; Lei 11.419/2006, art. 4º, § 4º'),
  consultation: {
    source: 'Lei 11.419/2006, art. 5º, § 1º',
    moves: [{ to: 'working', source: 'Lei 11.419/2006, art. 5º, § 2º' }],
  },
  sending: tacit('Lei 11.419/2006, art. 5º, § 3º'),
  mail_joined: ownDay('CPC, art. 231, I'),
  warrant_joined: ownDay('CPC, art. 231, II'),
  letter_joined: ownDay('CPC, art. 231, VI'),
  clerk: ownDay('CPC, art. 231, III'),
  file_taken: ownDay('CPC, art. 231, VIII'),
  notice_ended: { source: 'CPC, art. 231, IV', moves: [{ to: 'next_working', source: 'CPC, art. 231, IV' }] },
  summons_confirmed: {
    source: 'CPC, art. 231, IX',
    moves: [{ to: 'working_days_after', count: 5, source: 'CPC, art. 231, IX' }],
  },
  summons_sent: tacit('Resolução CNJ 455/2022, art. 20, § 3º-A'),
  received: ownDay('CPC, art. 231, § 3º'),
  hearing: ownDay('CPC, arts. 335, I, e 1.003, § 1º'),
  other: ownDay(''),
};

/** Where a regime says by itself from when a term runs. */
export const eventSources: Partial<Readonly<Record<RegimeId, Partial<Record<EventKind, string>>>>> = {
  juizados: { received: 'Lei 9.099/1995, arts. 42 e 49' },
  clt: { received: 'CLT, art. 774', publication: 'CLT, art. 774', hearing: 'CLT, art. 852' },
  cpp: { received: 'CPP, art. 798, § 5º, a', hearing: 'CPP, art. 798, § 5º, b' },
  eca: { received: 'ECA, art. 152, § 2º' },
  civil: { received: 'CC, art. 132' },
};
