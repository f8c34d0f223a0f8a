'use client';

import { Check } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { classes } from '#/components/ui/classes.ts';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { afterSaving } from '#/lib/client/typed/field.ts';
import { weightOf } from '#/lib/domain/briefing/weights.ts';
import { ProposedBy } from '../card/ProposedBy.tsx';
import { SourceLinks } from '../card/SourceLink.tsx';
import { useFieldDraft } from '../field/useFieldDraft.ts';
import type { RiskItem } from './definition.ts';
import { ResolveForm } from './ResolveForm.tsx';

interface Props {
  blockId: string;
  sessionId: string;
  item: RiskItem;
  isWritable: boolean;
}

/** A risk or an opportunity: what it is, how it weighs, where it comes from; resolved with a word on how. */
export function BalanceItem({ blockId, sessionId, item, isWritable }: Props) {
  const t = useTranslations('cards.risk_balance');
  const words = useTranslations('export.document');
  const { run, isPending } = useBriefingCommands(sessionId);
  const draft = useFieldDraft(sessionId, `${blockId}.${item.id}.resolution`);
  const [isOpen, setOpen] = useState(draft.draft !== undefined);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    draft.put(undefined);
    requestAnimationFrame(() => button.current?.focus());
  };
  const change = async (resolved: boolean, resolution: string) => {
    if (isPending) return;
    const sent = draft.read()?.text ?? '';
    const accepted = await run({ type: 'resolveRisk', itemId: item.id, resolved, resolution });
    // The form stays open for what was typed while the answer was awaited.
    if (accepted && !afterSaving(draft.read(), sent)) close();
  };
  const name = t(item.resolved ? 'reopen' : `resolve.${item.kind}`);
  return (
    <li className="space-y-1.5 py-3 first:pt-0">
      <div className="flex items-start justify-between gap-3">
        <p className={classes('min-w-0 text-pretty', item.resolved && 'text-ink-2')}>{item.label}</p>
        <span
          className={classes(
            'min-w-9 shrink-0 rounded-small border px-1.5 text-center font-medium tabular-nums',
            item.resolved ? 'border-line text-ink-2 line-through' : 'border-control',
          )}
        >
          <span className="sr-only">{t('weight')} </span>
          {weightOf(item)}
        </span>
      </div>
      <div className="flex items-center justify-between gap-3">
        <p className="text-ink-2 text-small">
          {t(`measure.${item.kind}`, {
            severity: words(`severities.${item.severity}`).toLowerCase(),
            probability: words(`probabilities.${item.probability}`).toLowerCase(),
          })}
        </p>
        {isWritable && !isOpen && (
          <Button
            ref={button}
            look="quiet"
            className="-mr-3 h-8 px-3 text-small"
            isPending={isPending}
            aria-label={`${name}: ${item.label}`}
            onPress={() => (item.resolved ? void change(false, '') : setOpen(true))}
          >
            {name}
          </Button>
        )}
      </div>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <SourceLinks sessionId={sessionId} sources={item.sources} />
        <ProposedBy by={item.by} />
      </div>
      {item.resolved && <Resolution item={item} />}
      {isWritable && isOpen && (
        <ResolveForm
          kind={item.kind}
          draft={draft}
          isPending={isPending}
          onResolve={(text) => void change(true, text)}
          onCancel={close}
        />
      )}
    </li>
  );
}

function Resolution({ item }: { item: RiskItem }) {
  const t = useTranslations('cards.risk_balance');
  return (
    <p className="flex gap-2 text-good">
      <Check aria-hidden size={16} strokeWidth={2} className="mt-1 shrink-0" />
      <span className="whitespace-pre-line">
        {t(`resolved.${item.kind}`)}
        {item.resolution && `: ${item.resolution}`}
      </span>
    </p>
  );
}
