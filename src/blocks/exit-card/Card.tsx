'use client';

import { FileDown, FolderOpen, Plus } from 'lucide-react';
import { useTimeZone, useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { LinkButton } from '#/components/ui/LinkButton.tsx';
import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { goToSession } from '#/lib/client/address/session-address.ts';
import { Card } from '../card/Card.tsx';
import { SourceLink } from '../card/SourceLink.tsx';
import { useWarnedExport } from '../card/useWarnedExport.tsx';
import type { CardProps } from '../card-props.ts';

const formats = ['pdf', 'docx', 'md', 'json'] as const;

/** What may come after a finalized document: taking it along, opening the session again, beginning another. */
export function ExitCard({ sessionId, content, isWritable }: CardProps<'exit_card'>) {
  const t = useTranslations('cards.exit_card');
  const names = useTranslations('export.formats');
  const { run, isPending } = useBriefingCommands(sessionId);
  const { save, dialog } = useWarnedExport(sessionId);
  const timeZone = encodeURIComponent(useTimeZone() ?? 'UTC');
  const state = useBriefing(sessionId)?.state;
  const isFinal = state?.finalizedAt != null;
  const begin = async () => {
    if (isWritable) await run({ type: 'exit', action: 'new_session' });
    goToSession(null);
  };
  return (
    <Card type="exit_card" title={t(isFinal ? 'title' : 'reopenedTitle')}>
      <p className="text-pretty">
        {t(isFinal ? 'text' : 'reopenedText')}{' '}
        <SourceLink sessionId={sessionId} blockId={content.delivery}>
          {t('document')}
        </SourceLink>
      </p>
      <section className="space-y-2">
        <h3 className="flex items-center gap-2 font-medium">
          <FileDown aria-hidden size={17} strokeWidth={1.75} />
          {t('export')}
        </h3>
        <div className="flex flex-wrap gap-2">
          {formats.map((format) => (
            <LinkButton
              key={format}
              href={`/api/sessions/${sessionId}/export?format=${format}&timeZone=${timeZone}`}
              download
              onClick={(event) => {
                // By a request, which names the page's owner; the link alone serves without scripts.
                event.preventDefault();
                void save({ format, part: 'delivery', withReferences: false });
                if (isWritable) void run({ type: 'exit', action: 'export' });
              }}
            >
              {names(format)}
            </LinkButton>
          ))}
        </div>
      </section>
      <div className="flex flex-wrap gap-2 border-line border-t pt-4">
        {isWritable && isFinal && (
          <Button isPending={isPending} onPress={() => void run({ type: 'exit', action: 'reopen' })}>
            <FolderOpen aria-hidden size={16} strokeWidth={1.75} />
            {t('reopen')}
          </Button>
        )}
        <Button onPress={() => void begin()}>
          <Plus aria-hidden size={16} strokeWidth={1.75} />
          {t('newSession')}
        </Button>
      </div>
      {dialog}
    </Card>
  );
}
