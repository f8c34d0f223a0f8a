'use client';

import type { ReactNode } from 'react';
import { ProvenanceLine } from '#/blocks/precedent/ProvenanceLine.tsx';
import { SituationMark } from '#/blocks/precedent/SituationMark.tsx';
import type { ListedDecision } from '#/lib/domain/library/decision.ts';

interface Props {
  decision: ListedDecision;
  onOpen: () => void;
  /** The passage that is shown. */
  children: ReactNode;
}

/** A decision in a list: its number, its provenance and a passage; opens on press. */
export function DecisionRow({ decision, onOpen, children }: Props) {
  return (
    <li className="group relative px-1 py-4 tablet:px-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <button
          type="button"
          data-row
          onClick={onOpen}
          className="text-left font-medium after:absolute after:inset-0 after:rounded-card group-hover:underline"
        >
          {decision.number}
        </button>
        {decision.theme && decision.theme !== decision.number && (
          <span className="text-ink-2 text-small">{decision.theme}</span>
        )}
        <SituationMark situation={decision.situation} />
      </div>
      <ProvenanceLine provenance={decision} isShort />
      <p className="mt-1.5 line-clamp-3 text-pretty font-serif text-[1rem] leading-6">{children}</p>
    </li>
  );
}
