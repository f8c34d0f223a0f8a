'use client';

import { type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { MarkdownBudget } from '#/lib/domain/markdown-bounds.ts';
import { beginningOf, sliceMarkdown } from '#/lib/domain/markdown-slices.ts';
import { utf8Length } from '#/lib/domain/text.ts';
import type { BlockViewProps } from '../card-props.ts';
import { Markdown } from './Markdown.tsx';
import { PlainText } from './PlainText.tsx';
import { placesWithin } from './places.ts';
import { TypedText } from './TypedText.tsx';
import type { TextPlace } from './text-place.ts';

/** A text of more characters than this is shown by its beginning until the reader asks for all of it. */
const longFrom = 12_000;
const beginning = 2_400;
/** Marks, cell borders and lines of one text that are drawn as Markdown; the rest is shown as it was written. */
const mostDrawn = 20_000;

type Props = {
  text: string;
  /** What a person typed and is shown as it was typed, and not Markdown. */
  isTyped: boolean;
  /** Places of a Markdown text that are marked. */
  places?: readonly TextPlace[] | undefined;
} & Pick<BlockViewProps, 'isExpanded' | 'onExpand'>;

/** A text of any length: what is long begins folded, and unfolds piece by piece so that the page goes on answering. */
export function LongText({ text, isTyped, places, isExpanded, onExpand }: Props) {
  const whole = (shown: string) =>
    isTyped ? <TypedText text={shown} /> : <Slices text={shown} places={places} />;
  if (text.length <= longFrom || isExpanded) return whole(text);
  return (
    <Folded text={text} onExpand={onExpand}>
      {whole(beginningOf(text, beginning))}
    </Folded>
  );
}

interface FoldedProps extends Pick<Props, 'text' | 'onExpand'> {
  children: ReactNode;
}

function Folded({ text, onExpand, children }: FoldedProps) {
  const t = useTranslations('canvas.block');
  const format = useFormatter();
  const size = format.number(Math.ceil(utf8Length(text) / 1_024));
  return (
    <>
      <div className="mask-b-from-70% space-y-4">{children}</div>
      <Button
        look="outline"
        className="border-current/40 bg-transparent font-sans text-current"
        onPress={onExpand}
      >
        {t('showAll', { size })}
      </Button>
    </>
  );
}

/** Two pieces at once, then two more whenever the page has drawn the last ones. */
function Slices({ text, places }: Pick<Props, 'text' | 'places'>) {
  const slices = useMemo(() => placed(sliceMarkdown(text), places), [text, places]);
  const [shown, setShown] = useState(2);
  const missing = shown < slices.length;
  useEffect(() => {
    if (!missing) return;
    const frame = requestAnimationFrame(() => startTransition(() => setShown(shown + 2)));
    return () => cancelAnimationFrame(frame);
  }, [missing, shown]);
  return slices
    .slice(0, shown)
    .map(({ start, slice, isDrawn, marked }) =>
      isDrawn ? (
        <Markdown key={start} text={slice} places={marked} />
      ) : (
        <PlainText key={start} text={slice} />
      ),
    );
}

/** Each piece with where it begins in the text, which names it, whether it is drawn as Markdown, and what is marked. */
const placed = (slices: readonly string[], places: readonly TextPlace[] | undefined) => {
  const budget = new MarkdownBudget(mostDrawn);
  let next = 0;
  return slices.map((slice) => {
    const start = next;
    next += slice.length;
    const marked = places && placesWithin(places, start, next);
    return { start, slice, isDrawn: budget.takes(slice), marked };
  });
};
