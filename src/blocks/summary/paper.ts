import type { BlockModel } from '#/lib/export/model/context.ts';
import { statementParts } from '#/lib/export/model/statements.ts';

export const summary: BlockModel<'summary'> = ({ statements }, context) =>
  statements.flatMap((statement) => statementParts(statement, context));
