'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Bar, Segment } from './bars.ts';

const barHeight = 30;
const rowHeight = 62;
/** A part narrower than this, in per cent, has no room for its number; the table has it. */
const narrow = 9;
const fills = { favor: 'fill-good', against: 'fill-bad' } as const;

/** Both sides as bars on one scale, items filled and precedents hatched, every number written. */
export function BalanceBars({ bars }: { bars: readonly Bar[] }) {
  const t = useTranslations('cards.chart');
  const [favor, against] = bars;
  const label = t('drawn', { favor: favor?.points ?? 0, against: against?.points ?? 0 });
  return (
    <figure className="space-y-3">
      <svg
        role="img"
        aria-label={label}
        width="100%"
        height={rowHeight * bars.length - 8}
        className="overflow-visible"
      >
        {bars.map((bar, row) => (
          <BarRow key={bar.side} bar={bar} top={row * rowHeight} />
        ))}
      </svg>
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-ink-2 text-small">
        <Key name="items" />
        <Key name="precedents" />
      </figcaption>
    </figure>
  );
}

function BarRow({ bar, top }: { bar: Bar; top: number }) {
  const t = useTranslations('cards.chart');
  const hatch = useId();
  return (
    <g className={fills[bar.side]}>
      <Hatch id={hatch} />
      <text x="0" y={top + 14} className="fill-ink font-medium text-ui">
        {t(bar.side)}
      </text>
      <text x="100%" y={top + 14} textAnchor="end" className="fill-ink text-ui tabular-nums">
        {t('points', { points: bar.points })}
      </text>
      <rect x="0" y={top + 22} width="100%" height={barHeight} rx="6" className="fill-surface" />
      {bar.segments.map((segment) => (
        <BarPart key={segment.name} segment={segment} y={top + 22} hatch={hatch} />
      ))}
    </g>
  );
}

function BarPart({ segment, y, hatch }: { segment: Segment; y: number; hatch: string }) {
  const { name, start, width, points } = segment;
  const place = { x: `${start}%`, y, width: `${width}%`, height: barHeight };
  const isHatched = name === 'precedents';
  return (
    <>
      <rect {...place} rx="6" stroke="var(--surface-2)" strokeWidth="2" />
      {isHatched && <rect {...place} rx="6" fill={`url(#${hatch})`} />}
      {width >= narrow && (
        <>
          {isHatched && (
            <rect
              x={`${start + width / 2}%`}
              y={y + 5}
              width="40"
              height={barHeight - 10}
              rx="4"
              transform="translate(-20 0)"
            />
          )}
          <text
            x={`${start + width / 2}%`}
            y={y + barHeight / 2 + 5}
            textAnchor="middle"
            className="fill-surface font-medium text-ui tabular-nums"
          >
            {points}
          </text>
        </>
      )}
    </>
  );
}

function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="7" stroke="var(--surface)" strokeWidth="4" opacity="0.55" />
    </pattern>
  );
}

function Key({ name }: { name: Segment['name'] }) {
  const t = useTranslations('cards.chart');
  const hatch = useId();
  return (
    <span className="inline-flex items-center gap-2">
      <svg aria-hidden="true" width="22" height="12" className="fill-ink-2">
        <Hatch id={hatch} />
        <rect width="22" height="12" rx="3" />
        {name === 'precedents' && <rect width="22" height="12" rx="3" fill={`url(#${hatch})`} />}
      </svg>
      {t(`key.${name}`)}
    </span>
  );
}
