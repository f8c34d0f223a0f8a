import { Children, isValidElement, type ReactNode } from 'react';
import type { Components } from 'react-markdown';
import { useTranslations } from 'use-intl';
import { TextLink } from './links.tsx';
import { MarkedPlace } from './MarkedPlace.tsx';

type WithChildren = { children?: ReactNode };

const heading = (Level: 'h2' | 'h3' | 'h4' | 'h5' | 'h6', look: string) =>
  function Heading({ children }: WithChildren) {
    return <Level className={`text-balance font-semibold ${look}`}>{children}</Level>;
  };

/** How each element of a Markdown text looks; what is not named here needs no look of its own. */
export const markdownElements: Components = {
  h2: heading('h2', 'pt-2 text-heading'),
  h3: heading('h3', 'pt-1'),
  h4: heading('h4', 'pt-1 italic'),
  h5: heading('h5', 'italic'),
  h6: heading('h6', 'italic'),
  ul: ({ children }) => <ul className="list-disc space-y-1.5 pl-6 marker:text-current/60">{children}</ul>,
  ol: ({ children, start }) => (
    <ol
      start={start}
      style={{ paddingInlineStart: roomForNumbers(start, children) }}
      className="list-decimal space-y-1.5 tabular-nums marker:text-current/70"
    >
      {children}
    </ol>
  ),
  li: ({ children }) => <li className="space-y-2 pl-1">{children}</li>,
  blockquote: ({ children }) => (
    <blockquote className="space-y-3 border-current/25 border-l-2 pl-5">{children}</blockquote>
  ),
  hr: () => <hr className="mx-auto w-24 border-current/25" />,
  a: ({ href, children, ...rest }) =>
    'data-footnote-backref' in rest ? null : href ? (
      <TextLink href={href}>{children}</TextLink>
    ) : (
      <span>{children}</span>
    ),
  // A picture would be fetched from elsewhere, and tell there who reads: its words and its address stand for it.
  img: ({ src, alt }) =>
    typeof src === 'string' && src ? <TextLink href={src}>{alt || src}</TextLink> : <span>{alt}</span>,
  section: ({ children }) => (
    <section className="space-y-2 border-current/25 border-t pt-3 [&_:is(h2,h3)]:text-[1em]">
      {children}
    </section>
  ),
  mark: ({ children, ...rest }) => <MarkedPlace {...rest}>{children}</MarkedPlace>,
  input: ({ checked }) => <span>{checked ? '☑ ' : '☐ '}</span>,
  pre: ({ children }) => <TableRegion kind="code">{children}</TableRegion>,
  code: ({ children }) => (
    <code className="rounded-small bg-current/8 px-1 font-mono text-[0.85em] [pre_&]:bg-transparent [pre_&]:p-0 [pre_&]:text-[1em]">
      {children}
    </code>
  ),
  table: ({ children }) => (
    <TableRegion kind="table">
      <table className="min-w-full border-collapse text-left font-sans text-ui">{children}</table>
    </TableRegion>
  ),
  th: ({ children, style }) => (
    <th style={style} className="border-current/40 border-b px-3 py-2 align-bottom font-semibold first:pl-0">
      {children}
    </th>
  ),
  td: ({ children, style }) => (
    <td style={style} className="border-current/15 border-b px-3 py-2 align-top first:pl-0">
      {children}
    </td>
  ),
};

/** As wide as the longest number of the list with its point, so that none hangs out of the text. */
const roomForNumbers = (start: number | undefined, children: ReactNode): string => {
  const count = Children.toArray(children).filter(isValidElement).length;
  return `${Math.max(2, String((start ?? 1) + count - 1).length) + 1.5}ch`;
};

/** What is wider than the text scrolls by itself, with the keyboard too, and never pushes the page. */
function TableRegion({ kind, children }: { kind: 'table' | 'code'; children: ReactNode }) {
  const t = useTranslations('canvas.block');
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, and a message with ten tables has not ten landmarks
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" aria-label={t(kind)} tabIndex={0} className="max-w-full overflow-x-auto">
      {kind === 'code' ? (
        <pre className="w-max min-w-full rounded-small bg-current/5 p-4 font-mono text-small">{children}</pre>
      ) : (
        children
      )}
    </div>
  );
}
