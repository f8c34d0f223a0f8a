'use client';

import { Check } from 'lucide-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { classes } from '#/components/ui/classes.ts';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { statementKey } from '#/lib/client/document/edited.ts';
import type { SourceNumbers } from '#/lib/domain/briefing/number-sources.ts';
import type { DeliveryContent, Path } from '../definition.ts';
import { StatementText } from './StatementText.tsx';
import type { ConfirmSources } from './useConfirmSources.ts';

interface Props {
  sessionId: string;
  content: DeliveryContent;
  numbers: SourceNumbers;
  canChoose: boolean;
  confirm: ConfirmSources | undefined;
}

/** The ways to act, in steps; the chosen one is marked. */
export function PathList({ sessionId, content, numbers, canChoose, confirm }: Props) {
  const t = useTranslations('cards.delivery');
  const { run, isPending } = useBriefingCommands(sessionId);
  if (content.paths.length === 0) return null;
  return (
    <section className="mt-8">
      <h4 className="mb-4 font-medium font-serif text-heading">{t('paths')}</h4>
      <ol className="space-y-4">
        {content.paths.map((path, index) => (
          <PathEntry
            key={path.id}
            sessionId={sessionId}
            path={path}
            number={index + 1}
            numbers={numbers}
            confirm={confirm}
            isChosen={content.chosenPath === path.id}
            choose={
              canChoose
                ? { run: () => void run({ type: 'choosePath', pathId: path.id }), isPending }
                : undefined
            }
          />
        ))}
      </ol>
    </section>
  );
}

interface EntryProps {
  sessionId: string;
  path: Path;
  number: number;
  numbers: SourceNumbers;
  confirm: ConfirmSources | undefined;
  isChosen: boolean;
  choose: { run: () => void; isPending: boolean } | undefined;
}

function PathEntry({ sessionId, path, number, numbers, confirm, isChosen, choose }: EntryProps) {
  const t = useTranslations('cards.delivery');
  const name = useId();
  return (
    <li
      aria-labelledby={name}
      className={classes(
        'rounded-control border p-4 tablet:p-5',
        isChosen ? 'border-ink shadow-[inset_0_0_0_1px_var(--ink)]' : 'border-line',
      )}
    >
      <h5 id={name} className="text-pretty font-medium font-serif text-reading">
        {t('path', { number, title: path.title })}
      </h5>
      <ol className="mt-3 list-decimal space-y-2 pl-6 marker:font-sans marker:text-ink-2 marker:text-ui">
        {path.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other name
          <li key={index}>
            <StatementText
              sessionId={sessionId}
              statement={step}
              name={statementKey(path.id, index)}
              numbers={numbers}
              confirm={confirm}
            />
          </li>
        ))}
      </ol>
      {isChosen ? (
        <p className="mt-4 flex items-center gap-2 font-medium font-sans text-ui">
          <Check aria-hidden size={17} strokeWidth={2.25} />
          {t('chosen')}
        </p>
      ) : (
        choose && (
          <Button
            className="mt-4 font-sans"
            isPending={choose.isPending}
            aria-label={t('chooseNamed', { title: path.title })}
            onPress={choose.run}
          >
            {t('choose')}
          </Button>
        )
      )}
    </li>
  );
}
