'use client';

import { useTranslations } from 'use-intl';
import { ScreenPage } from '#/components/ui/ScreenPage.tsx';
import { limits } from '#/lib/domain/limits.ts';
import { Button } from '../ui/Button.tsx';
import { FileDrop } from '../ui/FileDrop.tsx';
import { Progress } from '../ui/Progress.tsx';
import { ChatReportCard } from './ChatReportCard.tsx';
import { FailedImport } from './FailedImport.tsx';
import { useChatImports } from './useChatImports.ts';

/** Brings conversations of other programs, and sessions that were exported from Juca. */
export function Imports() {
  const t = useTranslations('imports');
  const imports = useChatImports();
  const { running, ended } = imports;
  return (
    <ScreenPage title={t('title')} text={t('text')} isNarrow>
      <section aria-label={t('files')}>
        <FileDrop
          accepted={['.json', '.zip', 'application/json', 'application/zip']}
          isDisabled={running !== null}
          multiple
          onFiles={(files) => void imports.start(files.map((content) => ({ name: content.name, content })))}
        >
          <p className="text-pretty text-ink-2 text-small">
            {t('formats', { size: limits.importChats / 1024 ** 3 })}
          </p>
        </FileDrop>
      </section>
      {running && <Running {...running} onStop={imports.stop} />}
      {ended.map((each, index) =>
        'report' in each ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the order stays
          <ChatReportCard key={index} {...each} onDismiss={imports.dismiss} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the order stays
          <FailedImport key={index} {...each} />
        ),
      )}
      {ended.length === 0 && !running && <Sources />}
    </ScreenPage>
  );
}

interface RunningProps {
  name: string;
  share: number;
  left: number;
  onStop: () => void;
}

function Running({ name, share, left, onStop }: RunningProps) {
  const t = useTranslations('imports');
  return (
    <section aria-label={t('progress')} className="flex flex-col gap-2.5 rounded-card bg-surface-2 p-5">
      <Progress
        label={t('running', { name })}
        share={share}
        value={share === 1 ? t('finishing') : undefined}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="min-w-52 grow basis-0 text-pretty text-ink-2 text-small">
          {left > 0 && `${t('left', { count: left })} `}
          {t('stopAbout')}
        </p>
        <Button onPress={onStop}>{t('stop')}</Button>
      </div>
    </section>
  );
}

const sources = ['chatgpt', 'claude', 'open_webui', 'librechat', 'juca'] as const;

/** Where each program has its export. */
function Sources() {
  const t = useTranslations('imports');
  return (
    <section aria-label={t('where')} className="border-line border-t pt-6">
      <h2 className="mb-4 font-serif text-heading">{t('where')}</h2>
      <dl className="grid gap-x-8 gap-y-4 tablet:grid-cols-2">
        {sources.map((source) => (
          <div key={source}>
            <dt className="font-medium">{t(`sources.${source}`)}</dt>
            <dd className="mt-1 text-pretty text-ink-2 text-small">{t(`from.${source}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
