'use client';

import { GitFork } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useOtherSession } from '#/hooks/session/useOtherSession.ts';
import { sessionPath } from '#/lib/client/address/session-address.ts';
import { blockHash } from '#/lib/client/reading/block-hash.ts';
import type { BlockContent } from '../definitions.ts';

/** Ends what a fork took over: a line with the way back to the session it comes from, as long as there is one. */
export function OriginBlock({ content }: { content: BlockContent<'origin'> }) {
  const t = useTranslations('cards.origin');
  const standing = useOtherSession(content.session);
  const title = content.title || t('untitled');
  return (
    <div className="flex gap-2.5 border-line border-t border-dashed pt-3 text-ink-2 text-small">
      <GitFork aria-hidden size={15} strokeWidth={1.75} className="mt-0.5 shrink-0" />
      <p className="wrap-break-word min-w-0 text-pretty">
        {standing === 'there'
          ? t.rich('here', {
              title,
              link: (words) => (
                <a
                  href={`${sessionPath(content.session)}${blockHash(content.position)}`}
                  className="touchable rounded-small text-ink underline decoration-1 decoration-control underline-offset-3 hover:decoration-ink"
                >
                  {words}
                </a>
              ),
            })
          : t(standing, { title })}
      </p>
    </div>
  );
}
