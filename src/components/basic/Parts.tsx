import { Fragment } from 'react';
import { blockHash } from '#/lib/client/reading/block-hash.ts';
import type { Part, Run } from '#/lib/export/document.ts';

/** The parts of a block as it is written on paper, as HTML. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the page is written once, and a part has no other name
    <OnePart key={index} part={part} />
  ));
}

function OnePart({ part }: { part: Part }) {
  switch (part.kind) {
    case 'heading':
      return (
        <h2 className="font-medium">
          <Runs runs={part.runs} />
        </h2>
      );
    case 'byline':
    case 'note':
      return (
        <p className="text-ink-2 text-small">
          <Runs runs={part.runs} />
        </p>
      );
    case 'paragraph':
      return (
        <p className="reading whitespace-pre-line">
          <Runs runs={part.runs} />
        </p>
      );
    case 'quote':
      return (
        <blockquote className="border-line border-l-2 pl-4">
          <Parts parts={part.parts} />
        </blockquote>
      );
    case 'code':
      return <pre className="overflow-x-auto whitespace-pre-wrap text-small">{part.text}</pre>;
    case 'list':
      return <List part={part} />;
    case 'table':
      return <Table part={part} />;
    case 'facts':
      return <Facts part={part} />;
    case 'rule':
      return <hr className="border-line" />;
  }
}

type PartOf<K extends Part['kind']> = Extract<Part, { kind: K }>;

function List({ part: { ordered, start, items } }: { part: PartOf<'list'> }) {
  const content = items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the page is written once, and an item has no other name
    <li key={index}>
      <Parts parts={item} />
    </li>
  ));
  return ordered ? (
    <ol start={start} className="list-decimal space-y-2 pl-6">
      {content}
    </ol>
  ) : (
    <ul className="list-disc space-y-2 pl-6">{content}</ul>
  );
}

function Table({ part: { columns, rows } }: { part: PartOf<'table'> }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-small">
        <thead>
          <tr>{columns.map(({ heading, align }, index) => cell('th', heading, align, index))}</tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the page is written once, and a row has no other name
            <tr key={index} className="border-line border-t align-top">
              {row.map((runs, column) => cell('td', runs, columns[column]?.align ?? 'left', column))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const cell = (Tag: 'th' | 'td', runs: readonly Run[], align: string, key: number) => (
  <Tag key={key} className="py-2 pr-4" style={{ textAlign: align as 'left' }}>
    <Runs runs={runs} />
  </Tag>
);

function Facts({ part: { facts } }: { part: PartOf<'facts'> }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
      {facts.map(({ term, runs }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the page is written once, and a term may stand twice
        <Fragment key={index}>
          <dt className="text-ink-2">{term}</dt>
          <dd className="whitespace-pre-line">
            <Runs runs={runs} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the page is written once, and a run has no other name
    <OneRun key={index} run={run} />
  ));
}

function OneRun({ run: { text, bold, italic, code, strike, href, block } }: { run: Run }) {
  if (block !== undefined) return <a href={blockHash(block)}>{text}</a>;
  if (href !== undefined) {
    return (
      <a href={href} rel="noreferrer" className="underline">
        {text}
      </a>
    );
  }
  if (code) return <code>{text}</code>;
  if (strike) return <s>{text}</s>;
  if (bold) return <strong>{text}</strong>;
  return italic ? <em>{text}</em> : text;
}
