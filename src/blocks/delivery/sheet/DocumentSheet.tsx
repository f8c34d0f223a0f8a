'use client';

import { useTranslations } from 'use-intl';
import { numberSources } from '#/lib/domain/briefing/number-sources.ts';
import type { DeliveryContent } from '../definition.ts';
import { PathList } from './PathList.tsx';
import { SourceList } from './SourceList.tsx';
import { StatementText } from './StatementText.tsx';

interface Props {
  sessionId: string;
  content: DeliveryContent;
  canChoose: boolean;
}

/** The document as on paper: title, sections, paths, and at its foot the blocks that its numbers stand for. */
export function DocumentSheet({ sessionId, content, canChoose }: Props) {
  const t = useTranslations('cards.delivery');
  const numbers = numberSources(content);
  return (
    <div lang="pt-BR" className={sheet}>
      <h3 className="text-balance font-serif text-display">{content.title}</h3>
      {content.sections.length === 0 && content.paths.length === 0 && (
        <p className="mt-6 text-ink-2">{t('nothing')}</p>
      )}
      {content.sections.map(({ heading, statements }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a section has no other name
        <section key={index} className="mt-8">
          {heading && <h4 className="mb-3 text-balance font-medium font-serif text-heading">{heading}</h4>}
          <div className="space-y-3.5">
            {statements.map((statement, place) => (
              <StatementText
                // biome-ignore lint/suspicious/noArrayIndexKey: a statement has no other name
                key={place}
                sessionId={sessionId}
                statement={statement}
                numbers={numbers}
              />
            ))}
          </div>
        </section>
      ))}
      <PathList sessionId={sessionId} content={content} numbers={numbers} canChoose={canChoose} />
      <SourceList sessionId={sessionId} numbers={numbers} />
    </div>
  );
}

/** Paper on the card: wide margins where there is room for them. */
export const sheet =
  '-mx-2 rounded-control border border-line bg-surface px-4 py-6 shadow-[0_1px_2px_var(--shade)] tablet:px-9 tablet:py-10';
