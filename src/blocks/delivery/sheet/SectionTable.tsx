'use client';

import type { SourceNumbers } from '#/lib/domain/briefing/number-sources.ts';
import type { Table } from '../definition.ts';
import { SourceMarks } from './SourceMarks.tsx';

interface Props {
  sessionId: string;
  table: Table;
  numbers: SourceNumbers;
}

/** A table of a document; the sources of a row stand after its first cell. */
export function SectionTable({ sessionId, table, numbers }: Props) {
  return (
    <div className="overflow-x-auto">
      <table className="reading w-full border-collapse text-left">
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col" className="border-line border-b py-2 pr-4 font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ cells, sources }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name
            <tr key={row}>
              {cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no other name
                <td key={index} className="border-line border-b py-2 pr-4 align-top">
                  {cell}
                  {index === 0 && <SourceMarks sessionId={sessionId} sources={sources} numbers={numbers} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
