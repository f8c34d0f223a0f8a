/** Waiting times in milliseconds. */
export interface Waits {
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

/** The value that this share of the values does not exceed (nearest rank); NaN for none. */
const percentile = (sorted: ArrayLike<number>, share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;

/** The value that this share of the values does not exceed. */
export const percentileOf = (values: Iterable<number>, share: number): number =>
  percentile(Float64Array.from(values).sort(), share);

export const waitsOf = (milliseconds: Iterable<number>): Waits => {
  const sorted = Float64Array.from(milliseconds).sort();
  return {
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    max: percentile(sorted, 1),
  };
};

/** Median, minimum and maximum over the rounds. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

export const spreadOf = (values: Iterable<number>): Spread => {
  const sorted = Float64Array.from(values).sort();
  const middle = (sorted.length - 1) / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return { median: (low + high) / 2, min: percentile(sorted, 0), max: percentile(sorted, 1) };
};
