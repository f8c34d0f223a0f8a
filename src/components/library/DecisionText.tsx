'use client';

import { useTranslations } from 'use-intl';
import { ProvenanceLine } from '#/blocks/precedent/ProvenanceLine.tsx';
import type { Decision } from '#/lib/domain/library/decision.ts';

/** The full text of a decision, as its court published it. */
export function DecisionText({ decision }: { decision: Decision }) {
  const t = useTranslations('library.decision');
  const { panel, theme, number, thesis, summary, source, details } = decision;
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-0.5">
        <ProvenanceLine provenance={decision} />
        {panel && <p className="text-ink-2 text-small">{panel}</p>}
        {theme && theme !== number && <p className="text-ink-2 text-small">{theme}</p>}
      </div>
      {thesis && <Part title={t('thesis')} text={thesis} />}
      {summary && <Part title={t(source === 'tema' ? 'question' : 'summary')} text={summary} />}
      {details.map(({ kind, text }) => (
        <details key={kind}>
          <summary className="cursor-pointer font-medium">{t(`details.${kind}`)}</summary>
          <p className="mt-2 whitespace-pre-line font-serif text-[1rem] leading-6">{text}</p>
        </details>
      ))}
    </div>
  );
}

function Part({ title, text }: { title: string; text: string }) {
  return (
    <section className="flex flex-col gap-1.5">
      <h3 className="font-medium">{title}</h3>
      <p className="reading whitespace-pre-line">{text}</p>
    </section>
  );
}
