'use client';

import { useTranslations } from 'use-intl';
import type { Matter } from '#/lib/domain/matters/matter.ts';
import { partySides } from '#/lib/domain/matters/matter-terms.ts';
import { writtenTaxpayerNumber } from '#/lib/domain/matters/taxpayer-number.ts';

/** What a matter says; what was left empty is not shown. */
export function MatterFacts({ matter }: { matter: Matter }) {
  const t = useTranslations('matters');
  const { caseNumber, court, comarca, area, responsible, tags, notes, state } = matter;
  const facts = { caseNumber, court, comarca, area, responsible, tags: tags.join(', ') };
  const shown = (Object.keys(facts) as (keyof typeof facts)[]).filter((name) => facts[name]);
  return (
    <>
      <dl className="grid gap-x-6 gap-y-4 tablet:grid-cols-2">
        {partySides.map((side) => {
          const parties = matter.parties.filter((party) => party.side === side);
          if (parties.length === 0) return null;
          return (
            <Fact key={side} name={t(`sides.${side}`)}>
              {parties.map(({ name, document }) => (
                <span key={`${name} ${document}`} className="block">
                  {name}
                  {document && (
                    <span className="ml-2 text-ink-2 text-small tabular-nums">
                      {writtenTaxpayerNumber(document)}
                    </span>
                  )}
                </span>
              ))}
            </Fact>
          );
        })}
        {shown.map((name) => (
          <Fact key={name} name={t(`fields.${name}`)}>
            {facts[name]}
          </Fact>
        ))}
        <Fact name={t('fields.state')}>{t(`states.${state}`)}</Fact>
      </dl>
      {notes && (
        <section aria-label={t('fields.notes')}>
          <h3 className="mb-1 font-medium text-ink-2 text-small">{t('fields.notes')}</h3>
          <p className="reading wrap-break-word max-w-measure whitespace-pre-wrap">{notes}</p>
        </section>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="font-medium text-ink-2 text-small">{name}</dt>
      <dd className="wrap-break-word tabular-nums">{children}</dd>
    </div>
  );
}
