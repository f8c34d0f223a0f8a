import type { RiskItem } from '#/blocks/risk-balance/definition.ts';
import type { Probability, Severity } from './words.ts';

/** Points of a risk or an opportunity, from 15 to 90, by severity and probability. */
const points: Record<Severity, Record<Probability, number>> = {
  alta: { provavel: 90, possivel: 75, improvavel: 60 },
  media: { provavel: 60, possivel: 45, improvavel: 30 },
  baixa: { provavel: 40, possivel: 25, improvavel: 15 },
};

export const weightOf = ({ severity, probability }: Pick<RiskItem, 'severity' | 'probability'>): number =>
  points[severity][probability];

/** The heaviest first, and what is resolved last. */
export const heaviestFirst = (items: readonly RiskItem[]): RiskItem[] =>
  items.toSorted((a, b) => Number(a.resolved) - Number(b.resolved) || weightOf(b) - weightOf(a));

export interface Balance {
  /** Points of what speaks for the client. */
  opportunity: number;
  /** Points of what speaks against it; a resolved risk counts no more. */
  risk: number;
}

/** Both sides of the scales, in points. */
export const balanceOf = (items: readonly RiskItem[]): Balance => ({
  opportunity: sumOf(items, 'opportunity'),
  risk: sumOf(items, 'risk'),
});

const sumOf = (items: readonly RiskItem[], kind: RiskItem['kind']): number =>
  items.filter((item) => item.kind === kind && !item.resolved).reduce((sum, item) => sum + weightOf(item), 0);

/** The working behind a favourability percentage: every number that went into it. */
export interface Favorability {
  /** 0 to 100, rounded; null where fewer than two things have been weighed. */
  percent: number | null;
  balance: Balance;
  favorable: number;
  unfavorable: number;
  /** Points given to each precedent on its side. */
  precedentPoints: number;
}

/** What one useful precedent weighs: as much as an item of middle severity that is likely. */
export const precedentPoints = 60;

/** Open items and precedents below which a percentage would say only that something was found. */
const leastWeighed = 2;

/**
 * The share of all points that speaks for the client: opportunities and favourable precedents against open risks and
 * unfavourable precedents. A way to see one's own weighing at a glance, not a forecast.
 */
export const favorabilityOf = (
  items: readonly RiskItem[],
  favorable: number,
  unfavorable: number,
): Favorability => {
  const balance = balanceOf(items);
  const forClient = balance.opportunity + favorable * precedentPoints;
  const all = forClient + balance.risk + unfavorable * precedentPoints;
  const weighing = items.filter(({ resolved }) => !resolved).length + favorable + unfavorable;
  const percent = weighing < leastWeighed ? null : Math.round((100 * forClient) / all);
  return { percent, balance, favorable, unfavorable, precedentPoints };
};
