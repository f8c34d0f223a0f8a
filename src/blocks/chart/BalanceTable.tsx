'use client';

import { useTranslations } from 'use-intl';
import { precedentPoints } from '#/lib/domain/briefing/weights.ts';
import type { Bar } from './bars.ts';
import type { ChartContent } from './definition.ts';

interface Props {
  content: ChartContent;
  bars: readonly [Bar, Bar];
}

const weighed = (precedents: number): string =>
  `${precedents} × ${precedentPoints} = ${precedents * precedentPoints}`;

/** The numbers behind the bars. */
export function BalanceTable({ content, bars }: Props) {
  const t = useTranslations('cards.chart');
  const [favor, against] = bars;
  const rows = [
    { name: t('items'), favor: content.opportunity, against: content.risk },
    { name: t('precedents'), favor: weighed(content.favorable), against: weighed(content.unfavorable) },
  ];
  return (
    <table className="w-full text-ui">
      <caption className="sr-only">{t('table')}</caption>
      <thead>
        <tr className="text-ink-2 text-small">
          <th scope="col" className="pb-1 text-left font-normal">
            <span className="sr-only">{t('what')}</span>
          </th>
          <th scope="col" className="pb-1 pl-4 text-right font-normal">
            {t('favor')}
          </th>
          <th scope="col" className="pb-1 pl-4 text-right font-normal">
            {t('against')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name} className="border-line border-t">
            <th scope="row" className="py-1.5 text-left font-normal">
              {row.name}
            </th>
            <td className="whitespace-nowrap py-1.5 pl-3 text-right">{row.favor}</td>
            <td className="whitespace-nowrap py-1.5 pl-3 text-right">{row.against}</td>
          </tr>
        ))}
        <tr className="border-control border-t font-medium">
          <th scope="row" className="pt-1.5 text-left font-medium">
            {t('total')}
          </th>
          <td className="pt-1.5 pl-4 text-right">{favor.points}</td>
          <td className="pt-1.5 pl-4 text-right">{against.points}</td>
        </tr>
      </tbody>
    </table>
  );
}
