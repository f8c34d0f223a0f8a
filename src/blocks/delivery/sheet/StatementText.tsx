'use client';

import { classes } from '#/components/ui/classes.ts';
import type { SourceNumbers } from '#/lib/domain/briefing/number-sources.ts';
import { markedRuns } from '#/lib/domain/document-marks.ts';
import type { Statement } from '../definition.ts';
import { SourceMarks } from './SourceMarks.tsx';

interface Props {
  sessionId: string;
  statement: Statement;
  numbers: SourceNumbers;
}

/** A statement with the numbers of its sources after it. */
export function StatementText({ sessionId, statement, numbers }: Props) {
  return (
    <p className="reading whitespace-pre-line">
      <MarkedText text={statement.text} />
      <SourceMarks sessionId={sessionId} sources={statement.sources} numbers={numbers} />
    </p>
  );
}

function MarkedText({ text }: { text: string }) {
  return markedRuns(text).map(({ text: words, bold, italic }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a run has no other name
    <span key={index} className={classes(bold && 'font-bold', italic && 'italic')}>
      {words}
    </span>
  ));
}
