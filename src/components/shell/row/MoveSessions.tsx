'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useArrange } from '#/hooks/session/useArrange.ts';
import { useArrangeMany } from '#/hooks/session/useArrangeMany.ts';
import { matterKeys } from '#/lib/client/matters/matters.ts';
import type { Session } from '#/lib/domain/session.ts';
import { MatterDialog } from '../../session/MatterDialog.tsx';

interface Props {
  sessions: readonly Session[];
  onClose: () => void;
}

/** Chooses a matter for one or several sessions, and moves them there. */
export function MoveSessions({ sessions, onClose }: Props) {
  const t = useTranslations('matters');
  const queries = useQueryClient();
  const { move } = useArrange();
  const arrangeMany = useArrangeMany();
  const [first, ...others] = sessions;
  const refresh = () => void queries.invalidateQueries({ queryKey: matterKeys.all });
  const isTogether = others.every(({ matterId }) => matterId === first?.matterId);
  return (
    <MatterDialog
      title={t('moveTitle')}
      current={isTogether ? (first?.matterId ?? null) : null}
      offersNone={sessions.some(({ matterId }) => matterId !== null)}
      onChoose={(matter) => {
        if (first && others.length === 0) move(first, matter);
        else void arrangeMany(sessions, { kind: 'move', matter: matter?.id ?? null }, refresh).then(refresh);
      }}
      onClose={onClose}
    />
  );
}
