import { precedentPoints } from '#/lib/domain/briefing/weights.ts';
import type { ChartContent } from './definition.ts';

/** A part of a bar: its points, and where it lies in per cent of the widest bar. */
export interface Segment {
  name: 'items' | 'precedents';
  points: number;
  start: number;
  width: number;
}

export interface Bar {
  side: 'favor' | 'against';
  points: number;
  segments: Segment[];
}

/** Both sides of the balance as bars on one scale; a part without points is not there. */
export const barsOf = ({ opportunity, risk, favorable, unfavorable }: ChartContent): [Bar, Bar] => {
  const favor = [opportunity, favorable * precedentPoints] as const;
  const against = [risk, unfavorable * precedentPoints] as const;
  const widest = Math.max(favor[0] + favor[1], against[0] + against[1], 1);
  return [barOf('favor', favor, widest), barOf('against', against, widest)];
};

const barOf = (side: Bar['side'], [items, precedents]: readonly [number, number], widest: number): Bar => {
  const width = (points: number): number => (100 * points) / widest;
  const segments: Segment[] = [
    { name: 'items', points: items, start: 0, width: width(items) },
    { name: 'precedents', points: precedents, start: width(items), width: width(precedents) },
  ];
  return { side, points: items + precedents, segments: segments.filter(({ points }) => points > 0) };
};
