import { JucaError } from '#/lib/domain/errors.ts';
import type { ListedStatute } from '#/lib/domain/library/statute-text.ts';
import type { StatementRow } from './statements.ts';

export const toListedStatute = (row: StatementRow<'statutes'>): ListedStatute => ({
  urn: row.urn,
  title: row.title,
  articleCount: row.article_count,
  size: row.size,
  importedAt: row.imported_at,
});

/** The numbers of a statute's articles in their order. */
export const numbersIn = ({ numbers }: { numbers: string }): string[] => JSON.parse(numbers);

/** Someone else's statute, a missing one and a missing article give this same answer. */
export const noStatute = () => new JucaError('not_found', 'There is no such statute or article.');
