import { type ArticleStanding, standingOf } from '#/lib/domain/law/article-standing.ts';
import { lexmlUrn } from '#/lib/domain/law/lexml.ts';
import { type Statute, statuteById, statutes, yearOf } from '#/lib/domain/law/statutes.ts';
import { ArticleNumber } from '#/lib/domain/library/statute-text.ts';
import type { CheckedReference } from '#/lib/domain/reference-report.ts';
import type { NamedStatute } from './extract.ts';
import { urnOfLaw } from './statute-name.ts';

type Judgement = Pick<CheckedReference, 'standing' | 'reasons' | 'detail' | 'urn' | 'asOf'>;

const reasons = {
  revoked: 'article_revoked',
  vetoed: 'article_vetoed',
  struck_down: 'article_struck_down',
  lapsed: 'article_lapsed',
} as const;

/** Judges a named article or law by the table of statutes (rules C-02 to C-06). */
export const judgeStatute = (named: NamedStatute): CheckedReference => {
  const statute = statuteById(named.statute);
  const judged = statute ? judgeIn(statute, named) : judgeUnknown(named);
  return {
    kind: 'statute',
    text: named.text,
    start: named.start,
    end: named.end,
    canonical: canonicalOf(named),
    decision: null,
    ...judged,
    reading: readingOf(named, judged.urn),
  };
};

/** Where the named article is read; whether it is there is for the library to tell. */
const readingOf = (named: NamedStatute, judged: string | null): CheckedReference['reading'] => {
  const urn = judged?.split('!')[0] ?? urnOfLaw(named);
  const article = ArticleNumber.safeParse(named.article).data;
  return urn && article ? { urn, article, isThere: false } : null;
};

const canonicalOf = ({ article, details, law }: NamedStatute): string =>
  [...(article ? [`art. ${[article, ...details].join(', ')}`] : []), ...(law ? [law] : [])].join(', ');

const judgeIn = (statute: Statute, named: NamedStatute): Judgement => {
  const told = (more: Partial<Judgement>): Judgement => ({
    standing: 'confirmed',
    reasons: [],
    detail: '',
    urn: lexmlUrn(statute.urn, named.article, named.details),
    asOf: statute.asOf || null,
    ...more,
  });
  const repealed = statute.repealedBy
    ? { standing: 'superseded' as const, reasons: ['statute_repealed' as const], detail: statute.repealedBy }
    : {};
  if (named.article === '') return told(repealed);
  const standing = standingOf(statute, named.article);
  if (standing === 'exists') return told(repealed);
  const former = named.hasYear ? undefined : formerOf(statute, named.article);
  if (former && (standing === 'absent' || standing === 'revoked')) {
    return told({
      standing: 'superseded',
      reasons: [...(standing === 'revoked' ? ['article_revoked' as const] : []), 'former_code'],
      detail: former.title,
      // Of a revoked article it is not known which code is meant.
      ...(standing === 'absent' && {
        urn: lexmlUrn(former.urn, named.article, named.details),
        asOf: former.asOf || null,
      }),
    });
  }
  return told(byTable(standing));
};

const byTable = (standing: Exclude<ArticleStanding, 'exists'>): Partial<Judgement> => {
  if (standing === 'absent') return { standing: 'absent', urn: null };
  if (standing === 'unknown') return { standing: 'not_in_library', reasons: ['table_incomplete'] };
  return { standing: 'superseded', reasons: [reasons[standing]] };
};

/** The code before this one, where it has the article: texts that say `CPC` without a year may mean it. */
const formerOf = ({ predecessor }: Statute, article: string): Statute | undefined => {
  const former = statuteById(predecessor);
  return former && standingOf(former, article) !== 'absent' ? former : undefined;
};

const judgeUnknown = (named: NamedStatute): Judgement => {
  const other = namesake(named);
  const why = named.law === '' ? 'law_not_named' : other ? 'year_differs' : 'statute_not_in_table';
  return {
    standing: 'not_in_library',
    reasons: [why],
    detail: other ? yearOf(other) : '',
    urn: null,
    asOf: null,
  };
};

/** The federal law of that number, where the text gives another year; a state or a town may have one too. */
const namesake = ({ act }: NamedStatute): Statute | undefined =>
  act?.kind === 'Lei' && act.year
    ? statutes.find(({ urn, number }) => urn.includes(':lei:') && number === act.number)
    : undefined;
