'use client';

import { useTranslations } from 'use-intl';
import { ProvenanceLine } from '#/blocks/precedent/ProvenanceLine.tsx';
import { SituationMark } from '#/blocks/precedent/SituationMark.tsx';
import { useWrittenDate } from '#/hooks/useWrittenDate.ts';
import type { Decision } from '#/lib/domain/library/decision.ts';
import { NameCourt } from './NameCourt.tsx';

/** The full text of a decision, as its court published it. */
export function DecisionText({ decision }: { decision: Decision }) {
  const t = useTranslations('library.decision');
  const { id, court, theme, number, thesis, summary, source, details, situation } = decision;
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-0.5">
        <ProvenanceLine provenance={decision} />
        <SituationMark situation={situation} />
        <FurtherFacts decision={decision} />
        {theme && theme !== number && <p className="text-ink-2 text-small">{theme}</p>}
      </div>
      {court === '' && <NameCourt id={id} />}
      {thesis && <Part title={t('thesis')} text={thesis} />}
      {summary && <Part title={t(source === 'tema' ? 'question' : 'summary')} text={summary} />}
      {details.map(({ kind, text }) => (
        <details key={`${kind}-${text.slice(0, 40)}`}>
          <summary className="cursor-pointer font-medium">{t(`details.${kind}`)}</summary>
          <p className="mt-2 whitespace-pre-line font-serif text-[1rem] leading-6">{text}</p>
        </details>
      ))}
    </div>
  );
}

/** What is known of few decisions only. */
function FurtherFacts({ decision }: { decision: Decision }) {
  const t = useTranslations('library.decision.facts');
  const precedent = useTranslations('cards.precedent');
  const written = useWrittenDate();
  const { caseNumber, outvoted, leadingCase, joinedOn, binding } = decision;
  const day = (value: string) => written(value, { dateStyle: 'medium', timeZone: 'UTC' });
  const lines = [
    binding && precedent(`binding.${binding}`),
    caseNumber && t('caseNumber', { number: caseNumber }),
    outvoted && t('outvoted', { name: outvoted }),
    leadingCase && t('leadingCase', { number: leadingCase }),
    joinedOn && t('joinedOn', { day: day(joinedOn) }),
  ].filter(Boolean);
  return lines.length > 0 && <p className="text-ink-2 text-small">{lines.join(' · ')}</p>;
}

function Part({ title, text }: { title: string; text: string }) {
  return (
    <section className="flex flex-col gap-1.5">
      <h3 className="font-medium">{title}</h3>
      <p className="reading whitespace-pre-line">{text}</p>
    </section>
  );
}
