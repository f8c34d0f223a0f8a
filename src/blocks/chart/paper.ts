import { type Part, plain } from '#/lib/export/document.ts';
import type { BlockModel } from '#/lib/export/model/context.ts';

/** Both sides in a table: what a chart shows to the eye, in numbers. */
export const chart: BlockModel<'chart'> = (content, { t }) => {
  const { opportunity, risk, favorable, unfavorable, outlook } = content;
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
  const result = outlook ? t('chart.outlook', { outlook: t(`outlooks.${outlook}`) }) : t('chart.unknown');
  return [table, { kind: 'paragraph', runs: [{ text: result, bold: true }] }];
};
