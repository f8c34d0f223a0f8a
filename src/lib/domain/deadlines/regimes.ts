import type { EventKind } from './events.ts';
import type { RegimeId } from './regime-ids.ts';

/** What a kind of procedure says of counting. Each field names its source, as it is cited. */
export interface Regime {
  /** Whether a term in days has business days alone. */
  businessDays: boolean;
  countingSource: string;
  /** Excludes the day on which a term begins. */
  startSource: string;
  /** A term begins on a working day; null where it runs from the next day on, whatever it is. */
  firstDaySource: string | null;
  /** Moves a last day without service to the next working day. */
  lastDaySource: string;
  /** Terms in months and years. */
  monthsSource: string;
  /** Terms stand still from 20 December to 20 January; null where no statute says so. */
  suspensionSource: string | null;
  /** The first 20 December on which they did, ISO. */
  suspendedSince: string;
  /** What lifts the suspension, as running cases of arrest; null where nothing does. */
  liftedSource: string | null;
  /** Moves a start on a day of short service; null where the statute knows only the last day. */
  shortStartSource: string | null;
  /** Moves a start on a day without service; null where such a day may be the start. */
  closedStartSource: string | null;
  /** Lets the judge set a term where no law does. */
  judgeSource: string;
  /** The first day on which the rules stood as this table has them, ISO. */
  since: string;
  events: readonly EventKind[];
}

const byCourtNotice = ['availability', 'publication', 'consultation', 'sending'] as const;
const inPerson = ['received', 'hearing', 'other'] as const;

const cpc: Regime = {
  businessDays: true,
  countingSource: 'CPC, art. 219',
  startSource: 'CPC, art. 224',
  firstDaySource: 'CPC, art. 224, § 3º',
  lastDaySource: 'CPC, art. 224, § 1º',
  monthsSource: 'CC, art. 132, § 3º; Lei 810/1949, arts. 1º a 3º',
  suspensionSource: 'CPC, art. 220',
  suspendedSince: '2016-12-20',
  liftedSource: null,
  shortStartSource: 'CPC, art. 224, § 1º',
  closedStartSource: null,
  judgeSource: 'CPC, art. 218, § 1º',
  since: '2016-03-18',
  events: [
    ...byCourtNotice,
    ...inPerson,
    'mail_joined',
    'warrant_joined',
    'clerk',
    'notice_ended',
    'letter_joined',
    'file_taken',
    'summons_confirmed',
    'summons_sent',
  ],
};

export const regimes: Readonly<Record<RegimeId, Regime>> = {
  cpc,
  juizados: {
    ...cpc,
    countingSource: 'Lei 9.099/1995, art. 12-A',
    since: '2018-11-01',
    events: [...byCourtNotice, ...inPerson, 'clerk', 'file_taken'],
  },
  clt: {
    ...cpc,
    countingSource: 'CLT, art. 775',
    startSource: 'CLT, art. 775',
    firstDaySource: 'Súmula 1 do TST',
    suspensionSource: 'CLT, art. 775-A',
    suspendedSince: '2017-12-20',
    closedStartSource: 'Súmula 262, I, do TST',
    judgeSource: 'CPC, art. 218, § 1º; CLT, art. 769',
    since: '2017-11-11',
    events: [...byCourtNotice, ...inPerson, 'file_taken'],
  },
  cpp: {
    ...cpc,
    businessDays: false,
    countingSource: 'CPP, art. 798',
    startSource: 'CPP, art. 798, § 1º',
    firstDaySource: 'Súmula 310 do STF',
    lastDaySource: 'CPP, art. 798, § 3º',
    suspensionSource: 'CPP, art. 798-A',
    suspendedSince: '2022-12-20',
    liftedSource: 'CPP, art. 798-A, I a III',
    shortStartSource: null,
    judgeSource: 'CPP, art. 798',
    since: '2022-06-03',
    events: [...byCourtNotice, ...inPerson],
  },
  eca: {
    ...cpc,
    businessDays: false,
    countingSource: 'ECA, art. 152, § 2º',
    startSource: 'ECA, art. 152, § 2º',
    suspensionSource: null,
    suspendedSince: '',
    judgeSource: 'CPC, art. 218, § 1º; ECA, art. 152',
    since: '2017-11-23',
    events: [...byCourtNotice, ...inPerson],
  },
  civil: {
    ...cpc,
    businessDays: false,
    countingSource: 'CC, art. 132',
    startSource: 'CC, art. 132',
    firstDaySource: null,
    lastDaySource: 'CC, art. 132, § 1º',
    suspensionSource: null,
    suspendedSince: '',
    shortStartSource: null,
    judgeSource: 'CC, art. 132',
    since: '2003-01-11',
    events: ['received', 'other'],
  },
};

/** The source of a term's suspension on a day by statute; null where the term runs. */
export const suspendedByLaw = ({ suspensionSource, suspendedSince }: Regime, day: string): string | null => {
  const at = day.slice(5);
  const isWithin = at >= '12-20' || at <= '01-20';
  return suspensionSource !== null && isWithin && day >= suspendedSince ? suspensionSource : null;
};
