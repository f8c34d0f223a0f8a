'use client';

import { RotateCw, TriangleAlert } from 'lucide-react';
import { type ReactNode, type Ref, useId } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { phases } from '#/lib/domain/phase.ts';
import { blockDefinitions, type WorkingType } from '../definitions.ts';

/** What is out of date about a card, and the way to bring it up to date where there is one. */
export interface Outdated {
  /** What it rests on and what to do, in a sentence. */
  text: string;
  renew?: { label: string; run: () => void; isPending: boolean } | undefined;
}

interface Props {
  type: WorkingType;
  title: string;
  /** Beside the phase, such as how far it is. */
  state?: ReactNode;
  outdated?: Outdated | undefined;
  /** One row, below the content. */
  actions?: ReactNode;
  children: ReactNode;
  ref?: Ref<HTMLElement>;
}

/** A working block: a quiet head that says what it is, its phase and its state, then the content and what to do. */
export function Card({ type, title, state, outdated, actions, children, ref }: Props) {
  const t = useTranslations('shell.phase');
  const name = useId();
  return (
    <section
      ref={ref}
      data-card
      aria-labelledby={name}
      className="-mx-2 space-y-5 rounded-card border border-line bg-surface-2 p-4 -outline-offset-1 outline-ink group-focus-visible/block:outline-2 tablet:-mx-2 tablet:px-6 tablet:py-5"
    >
      <header className="space-y-0.5">
        <p className="flex flex-wrap items-center gap-x-2 text-ink-2 text-small">
          <span>{t(phases[blockDefinitions[type].phase])}</span>
          {state && <span aria-hidden>·</span>}
          {state}
        </p>
        <h2 id={name} className="text-balance font-serif text-heading">
          {title}
        </h2>
      </header>
      {outdated && <OutdatedNote {...outdated} />}
      {children}
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </section>
  );
}

function OutdatedNote({ text, renew }: Outdated) {
  const t = useTranslations('cards');
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-control border border-line bg-surface px-4 py-2.5">
      <p className="flex min-w-48 grow basis-0 gap-2.5">
        <TriangleAlert aria-hidden size={17} strokeWidth={1.75} className="mt-0.5 shrink-0 text-caution" />
        <span>
          <span className="font-medium text-caution">{t('outdated')}.</span> {text}
        </span>
      </p>
      {renew && (
        <Button isPending={renew.isPending} onPress={renew.run}>
          <RotateCw aria-hidden size={16} strokeWidth={1.75} />
          {renew.label}
        </Button>
      )}
    </div>
  );
}
