'use client';

import { classes } from '#/components/ui/classes.ts';
import type { SourceNumbers } from '#/lib/domain/briefing/number-sources.ts';
import { markedRuns } from '#/lib/domain/document-marks.ts';
import type { Statement } from '../definition.ts';
import { SourcesInQuestion } from '../editor/SourcesInQuestion.tsx';
import { SourceMarks } from './SourceMarks.tsx';
import type { ConfirmSources } from './useConfirmSources.ts';

interface Props {
  sessionId: string;
  statement: Statement;
  /** By which the editor knows it. */
  name: string;
  numbers: SourceNumbers;
  confirm: ConfirmSources | undefined;
}

/** A statement with the numbers of its sources after it, and below it where they are in question. */
export function StatementText({ sessionId, statement, name, numbers, confirm }: Props) {
  return (
    <>
      <p data-statement={name} className="reading whitespace-pre-line">
        <MarkedText text={statement.text} />
        <SourceMarks sessionId={sessionId} sources={statement.sources} numbers={numbers} />
      </p>
      {(statement.edited || statement.by) && (
        <SourcesInQuestion
          statement={statement}
          confirm={confirm && (() => confirm.run(name))}
          isPending={confirm?.isPending ?? false}
        />
      )}
    </>
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
