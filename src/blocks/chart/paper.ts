import { type Part, plain } from '#/lib/export/document.ts';
import type { BlockModel, ModelContext } from '#/lib/export/model/context.ts';
import type { ChartContent } from './definition.ts';

/** Both sides in a table: what a chart shows to the eye, in numbers. */
export const chart: BlockModel<'chart'> = (content, context) => {
  const { t } = context;
  const { opportunity, risk, favorable, unfavorable } = content;
  const table: Part = {
    kind: 'table',
    columns: [
      { heading: [], align: 'left', weight: 5 },
      { heading: plain(t('chart.for')), align: 'right', weight: 3 },
      { heading: plain(t('chart.against')), align: 'right', weight: 3 },
    ],
    rows: [
      [plain(t('chart.points')), plain(String(opportunity)), plain(String(risk))],
      [plain(t('chart.precedents')), plain(String(favorable)), plain(String(unfavorable))],
    ],
  };
  return [table, { kind: 'paragraph', runs: [{ text: resultOf(content, context), bold: true }] }];
};

/** A chart of before version 0.2.0 says a percentage in place of an outlook. */
const resultOf = ({ outlook, percent }: ChartContent, { t }: ModelContext): string => {
  if (outlook) return t('chart.outlook', { outlook: t(`outlooks.${outlook}`) });
  return outlook === undefined && percent !== null ? t('chart.percent', { percent }) : t('chart.unknown');
};
