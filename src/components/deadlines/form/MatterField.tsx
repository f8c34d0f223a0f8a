'use client';

import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { MatterDialog } from '#/components/session/MatterDialog.tsx';
import { Button } from '#/components/ui/Button.tsx';
import { useMatter } from '#/hooks/matters/useMatter.ts';

interface Props {
  /** Undefined where the server takes the matter of the session. */
  value: string | null | undefined;
  onChoose: (matter: string | null) => void;
}

/** The matter that a deadline belongs to, and a button that chooses another. */
export function MatterField({ value, onChoose }: Props) {
  const t = useTranslations('deadlines.form');
  const label = useId();
  const [isOpen, setOpen] = useState(false);
  const matter = useMatter(value ?? null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not lay out its children in a row
    <div role="group" aria-labelledby={label} className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <div className="min-w-0 grow basis-48">
        <p id={label} className="font-medium text-small">
          {t('matter')}
        </p>
        <p className="wrap-break-word text-ink-2">{matter?.name ?? t('noMatter')}</p>
      </div>
      <Button onPress={() => setOpen(true)}>{t('chooseMatter')}</Button>
      {isOpen && (
        <MatterDialog
          title={t('chooseMatter')}
          current={value ?? null}
          offersNone={typeof value === 'string'}
          onChoose={(chosen) => onChoose(chosen?.id ?? null)}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
