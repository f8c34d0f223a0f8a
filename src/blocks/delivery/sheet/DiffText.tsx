'use client';

import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import type { DiffLine } from '#/lib/client/document/document-diff.ts';

/** A comparison to read: what was put in underlined, what was taken out struck through, the rest left out or quiet. */
export function DiffText({ lines }: { lines: readonly DiffLine[] }) {
  const t = useTranslations('cards.delivery.diff');
  const shown = withContext(lines);
  if (shown.length === 0) return <p className="text-ink-2">{t('same')}</p>;
  return (
    <div
      lang="pt-BR"
      className="space-y-3 rounded-control border border-line bg-surface px-4 py-5 tablet:px-8"
    >
      {shown.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name
        <Line key={index} line={line} />
      ))}
    </div>
  );
}

/** The lines that changed, each with the heading that it stands under. */
const withContext = (lines: readonly DiffLine[]): DiffLine[] => {
  let heading: DiffLine | undefined;
  return lines.flatMap((line) => {
    const isHeading = line.kind === 'heading' || line.kind === 'path';
    if (isHeading) heading = line.change === 'same' ? line : undefined;
    if (line.change === 'same') return [];
    const context = !isHeading && heading ? [heading] : [];
    if (context.length > 0) heading = undefined;
    return [...context, line];
  });
};

function Line({ line }: { line: DiffLine }) {
  const t = useTranslations('cards.delivery.diff');
  const isHeading = line.kind === 'title' || line.kind === 'heading' || line.kind === 'path';
  return (
    <p
      className={classes(
        'whitespace-pre-line',
        isHeading ? 'font-medium font-serif text-reading' : 'reading',
        line.change === 'same' && 'text-ink-2',
        line.change === 'added' && 'border-good border-l-2 pl-3',
        line.change === 'removed' && 'border-bad border-l-2 pl-3',
      )}
    >
      {line.parts.map(({ text, change }, index) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: a part has no other name
        if (change === 'added') {
          return (
            <ins key={index} className="text-good decoration-1 underline-offset-3">
              <span className="sr-only">{t('added')}: </span>
              {text}
            </ins>
          );
        }
        if (change === 'removed') {
          return (
            <del key={index} className="text-bad decoration-1">
              <span className="sr-only">{t('removed')}: </span>
              {text}
            </del>
          );
        }
        return <span key={index}>{text}</span>;
        // biome-ignore-end lint/suspicious/noArrayIndexKey: a part has no other name
      })}
    </p>
  );
}
