'use client';

import type { SourceNumbers } from '#/lib/domain/briefing/number-sources.ts';
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
      {statement.text}
      <SourceMarks sessionId={sessionId} sources={statement.sources} numbers={numbers} />
    </p>
  );
}
