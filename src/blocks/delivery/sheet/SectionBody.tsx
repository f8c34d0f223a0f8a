'use client';

import type { ReactNode } from 'react';
import { numberOf, statementKey } from '#/lib/client/document/edited.ts';
import type { SourceNumbers } from '#/lib/domain/briefing/number-sources.ts';
import type { Section, Statement } from '../definition.ts';
import { SectionTable } from './SectionTable.tsx';
import { StatementText } from './StatementText.tsx';
import type { ConfirmSources } from './useConfirmSources.ts';

interface Props {
  sessionId: string;
  section: Section;
  /** By which the editor knows it. */
  name: string;
  numbers: SourceNumbers;
  confirm: ConfirmSources | undefined;
}

/** The statements of a section: items in a numbered list, quotations set apart, then its table. */
export function SectionBody({ sessionId, section, name, numbers, confirm }: Props) {
  const text = (statement: Statement, index: number) => (
    <StatementText
      sessionId={sessionId}
      statement={statement}
      name={statementKey(name, index)}
      numbers={numbers}
      confirm={confirm}
    />
  );
  return (
    <div className="space-y-3.5">
      {groupsOf(section.statements).map(({ first, form, statements }) =>
        form === 'item' ? (
          <ol
            key={first}
            start={numberOf(section.statements, first)}
            className="list-decimal space-y-2 pl-7 marker:text-ink-2"
          >
            {eachOf(statements, first, text)}
          </ol>
        ) : (
          <Plain key={first} isQuote={form === 'quote'}>
            {text(statements[0] as Statement, first)}
          </Plain>
        ),
      )}
      {section.table && <SectionTable sessionId={sessionId} table={section.table} numbers={numbers} />}
    </div>
  );
}

function Plain({ isQuote, children }: { isQuote: boolean; children: ReactNode }) {
  if (!isQuote) return children;
  return <blockquote className="border-line border-l-2 pl-4 text-ink-2 tablet:ml-12">{children}</blockquote>;
}

const eachOf = (
  statements: readonly Statement[],
  first: number,
  show: (statement: Statement, index: number) => ReactNode,
): ReactNode =>
  statements.map((statement, index) => {
    const place = first + index;
    return <li key={place}>{show(statement, place)}</li>;
  });

interface Group {
  /** Index of its first statement, which names it. */
  first: number;
  form: Statement['form'];
  statements: Statement[];
}

/** Items that follow each other are one list; any other statement stands by itself. */
const groupsOf = (statements: readonly Statement[]): Group[] => {
  const groups: Group[] = [];
  for (const [index, statement] of statements.entries()) {
    const last = groups.at(-1);
    if (statement.form === 'item' && last?.form === 'item') last.statements.push(statement);
    else groups.push({ first: index, form: statement.form, statements: [statement] });
  }
  return groups;
};
