import type { BlockModel } from './context.ts';
import { statementParts } from './statements.ts';

export const summary: BlockModel<'summary'> = ({ statements }, context) =>
  statements.flatMap((statement) => statementParts(statement, context));
