import { z } from '@hono/zod-openapi';
import { Detail, NewDecision } from '#/lib/domain/library/decision.ts';
import { importFormats, refusalReasons } from '#/lib/domain/library/import-report.ts';

const Time = z.string().openapi({ format: 'date-time' });
const Day = z.string().nullable().openapi({ format: 'date' });
const Count = z.int().min(0);

const ListedDecisionSchema = z
  .object({
    id: z.string().openapi({ format: 'uuid' }),
    source: NewDecision.shape.source,
    court: z.string().openapi({ example: 'STJ' }),
    number: z.string().openapi({ example: 'REsp 1.733.013/PR' }),
    reference: z.string().nullable(),
    class: z.string(),
    rapporteur: z.string(),
    panel: z.string(),
    judgedOn: Day,
    publishedOn: Day,
    theme: z.string().nullable(),
    summary: z.string().openapi({ description: 'The ementa; in lists its beginning.' }),
    thesis: z.string(),
    importedAt: Time,
    updatedAt: Time,
  })
  .openapi('ListedDecision');

export const DecisionSchema = ListedDecisionSchema.extend({ details: z.array(Detail) }).openapi('Decision');

export const DecisionPageSchema = z
  .object({ decisions: z.array(ListedDecisionSchema), count: Count, nextCursor: z.string().nullable() })
  .openapi('DecisionPage');

const SnippetSchema = z.object({
  text: z.string(),
  highlights: z
    .array(z.tuple([Count, Count]))
    .openapi({ description: 'Where the words stand in the text, as [start, end) in UTF-16 units.' }),
  cutBefore: z.boolean(),
  cutAfter: z.boolean(),
});

export const SearchPageSchema = z
  .object({
    terms: z.array(z.string()),
    matching: z.enum(['all', 'any']).openapi({ description: '`any` where no decision has all words.' }),
    total: Count,
    found: z.array(
      z.object({
        decision: ListedDecisionSchema,
        field: z.enum(['thesis', 'summary']),
        snippet: SnippetSchema,
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .openapi('DecisionSearch');

export const ImportReportSchema = z
  .object({
    format: z.enum(importFormats),
    added: Count,
    updated: Count,
    unchanged: Count,
    joined: Count.openapi({ description: 'Rows that go on with the precedent of the row before.' }),
    refused: Count,
    refusals: z
      .array(
        z.object({
          unit: z.enum(['item', 'row', 'line']),
          at: Count,
          reason: z.enum(refusalReasons),
          detail: z.string(),
        }),
      )
      .openapi({ description: 'The first 200.' }),
  })
  .openapi('ImportReport');
