'use client';

import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { classes } from '#/components/ui/classes.ts';
import type { Json, JsonObject } from '#/lib/domain/json.ts';
import { beginningOf } from '#/lib/domain/markdown-slices.ts';
import type { BlockViewProps } from './card-props.ts';

/** Characters of a value, and entries of a list, that are shown before the reader asks for all. */
const shortValue = 1_500;
const shortList = 40;
/** Deeper values are shown as JSON: nobody reads a tree of boxes. */
const deepest = 4;

/** A block of a type that this version does not know, or that is not as it should be: readable as names and values. */
export function UnknownBlock({ block, isExpanded, onExpand }: BlockViewProps) {
  const t = useTranslations('canvas.block');
  const isLong = JSON.stringify(block.content).length > shortValue;
  return (
    <section className="space-y-3 rounded-card border border-line bg-surface-2 p-5">
      <h2 className="font-medium text-ink-2 text-small">{t('unknown', { type: block.type })}</h2>
      <Entries value={block.content} all={isExpanded} depth={0} />
      {isLong && !isExpanded && <Button onPress={onExpand}>{t('showAllContent')}</Button>}
    </section>
  );
}

interface EntriesProps {
  value: JsonObject | Json[];
  all: boolean;
  depth: number;
}

function Entries({ value, all, depth }: EntriesProps) {
  const t = useTranslations('canvas.block');
  const entries = Object.entries(value);
  if (entries.length === 0) return <p className="text-ink-2">{t('nothing')}</p>;
  const shown = all ? entries : entries.slice(0, shortList);
  return (
    <dl className="space-y-2">
      {shown.map(([name, each]) => (
        <div key={name} className={isNested(each) ? undefined : besideEachOther}>
          <dt className="wrap-anywhere text-ink-2 text-small leading-6">
            {Array.isArray(value) ? Number(name) + 1 : name}
          </dt>
          <dd className={classes('min-w-0', isNested(each) && 'border-line border-l pl-4')}>
            <Value value={each} all={all} depth={depth + 1} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const besideEachOther = 'grid gap-x-4 tablet:grid-cols-[minmax(6rem,10rem)_1fr]';

const isNested = (value: Json): value is JsonObject | Json[] => value !== null && typeof value === 'object';

function Value({ value, all, depth }: { value: Json; all: boolean; depth: number }) {
  if (isNested(value) && depth < deepest) return <Entries value={value} all={all} depth={depth} />;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const shown = all ? text : beginningOf(text, shortValue);
  return <p className="wrap-anywhere whitespace-pre-wrap">{shown === text ? text : `${shown}…`}</p>;
}
