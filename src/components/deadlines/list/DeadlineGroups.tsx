'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDeadlineGroup } from '#/hooks/deadlines/useDeadlineGroup.ts';
import type { DeadlineGroup as GroupName } from '#/lib/domain/deadlines/groups.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { DeadlineRow } from './DeadlineRow.tsx';

const open: readonly GroupName[] = ['check', 'overdue', 'today', 'week', 'later'];

/** The groups that have something, in order; the ones that are done once they are asked for. */
export function DeadlineGroups() {
  const t = useTranslations('deadlines.page');
  const [showsDone, setShowsDone] = useState(false);
  return (
    <>
      {open.map((group) => (
        <DeadlineGroup key={group} group={group} />
      ))}
      <NothingOpen />
      <div>
        <Button look="quiet" aria-expanded={showsDone} onPress={() => setShowsDone(!showsDone)}>
          {t(showsDone ? 'hideDone' : 'showDone')}
        </Button>
      </div>
      {showsDone && <DeadlineGroup group="done" />}
    </>
  );
}

function DeadlineGroup({ group }: { group: GroupName }) {
  const t = useTranslations('deadlines.page');
  const common = useTranslations('common');
  const list = useDeadlineGroup(group);
  const { deadlines } = list;
  if (list.isError)
    return (
      <div role="alert" className="flex flex-wrap items-center gap-3">
        <p>{t('failed', { group: t(`groups.${group}`) })}</p>
        <Button onPress={() => void list.refetch()}>{common('retry')}</Button>
      </div>
    );
  if (!deadlines) return group === 'overdue' ? <Spinner label={common('loading')} /> : null;
  if (deadlines.length === 0) return group === 'done' ? <p className="text-ink-2">{t('noneDone')}</p> : null;
  return (
    <section aria-label={t(`groups.${group}`)}>
      <h2 className="mb-1 font-serif text-heading">{t(`groups.${group}`)}</h2>
      {group === 'check' && <p className="max-w-measure text-pretty text-ink-2">{t('checkText')}</p>}
      <ul className="divide-y divide-line">
        {deadlines.map((deadline) => (
          <DeadlineRow key={deadline.id} deadline={deadline} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button
          className="mt-3"
          isPending={list.isFetchingNextPage}
          onPress={() => void list.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </section>
  );
}

/** Says that nothing is to be done, where that is known. */
function NothingOpen() {
  const t = useTranslations('deadlines.page');
  const lists = [
    useDeadlineGroup('overdue'),
    useDeadlineGroup('today'),
    useDeadlineGroup('week'),
    useDeadlineGroup('later'),
  ];
  if (!lists.every(({ deadlines }) => deadlines?.length === 0)) return null;
  return (
    <Notice size="panel" title={t('none')}>
      {t('noneText')}
    </Notice>
  );
}
