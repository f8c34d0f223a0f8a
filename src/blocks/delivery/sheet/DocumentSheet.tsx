'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { sectionKey } from '#/lib/client/document/edited.ts';
import { numberNotes } from '#/lib/domain/briefing/number-sources.ts';
import type { DeliveryContent, Section } from '../definition.ts';
import { PathList } from './PathList.tsx';
import { SectionBody } from './SectionBody.tsx';
import { SourceList } from './SourceList.tsx';
import type { ConfirmSources } from './useConfirmSources.ts';

interface Props {
  sessionId: string;
  content: DeliveryContent;
  canChoose: boolean;
  confirm: ConfirmSources | undefined;
  /** Told the name of a statement that was pressed, and whether it was pressed twice. */
  onPress: (statement: string, isTwice: boolean) => void;
}

/** The document as on paper: title, sections, paths, and at its foot the blocks that its numbers stand for. */
export function DocumentSheet({ sessionId, content, canChoose, confirm, onPress }: Props) {
  const t = useTranslations('cards.delivery');
  const blocks = useBriefing(sessionId)?.blocks;
  const numbers = useMemo(() => numberNotes(content, (id) => blocks?.get(id)?.type), [content, blocks]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button below does the same; a press only tells it where
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      lang="pt-BR"
      className={sheet}
      onClick={(event) => {
        const pressed = (event.target as Element).closest<HTMLElement>('[data-statement]');
        if (pressed?.dataset.statement) onPress(pressed.dataset.statement, event.detail === 2);
      }}
    >
      <h3 className="text-balance font-serif text-display">{content.title}</h3>
      {content.sections.length === 0 && content.paths.length === 0 && (
        <p className="mt-6 text-ink-2">{t('nothing')}</p>
      )}
      <DocumentFront content={content} />
      {content.sections.map((section, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a section has no other name
        <section key={index} className={section.isPart ? 'mt-5' : 'mt-8'}>
          <SectionHeading section={section} />
          <SectionBody
            sessionId={sessionId}
            section={section}
            name={sectionKey(index)}
            numbers={numbers}
            confirm={confirm}
          />
        </section>
      ))}
      <PathList
        sessionId={sessionId}
        content={content}
        numbers={numbers}
        canChoose={canChoose}
        confirm={confirm}
      />
      <SourceList sessionId={sessionId} numbers={numbers} />
    </div>
  );
}

/** For whom the document is, and about what. */
function DocumentFront({ content: { front = [] } }: Pick<Props, 'content'>) {
  if (front.length === 0) return null;
  return (
    <dl className="reading mt-6 grid gap-x-6 gap-y-1 tablet:grid-cols-[auto_minmax(0,1fr)]">
      {front.map(({ term, text }) => (
        <div key={term} className="contents">
          <dt className="text-ink-2">{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function SectionHeading({ section: { heading, isPart } }: { section: Section }) {
  if (!heading) return null;
  return isPart ? (
    <h5 className="mb-2 text-balance font-medium font-serif text-reading">{heading}</h5>
  ) : (
    <h4 className="mb-3 text-balance font-medium font-serif text-heading">{heading}</h4>
  );
}

/** Paper on the card: wide margins where there is room for them. */
export const sheet =
  '-mx-2 rounded-control border border-line bg-surface px-4 py-6 shadow-[0_1px_2px_var(--shade)] tablet:px-9 tablet:py-10';
