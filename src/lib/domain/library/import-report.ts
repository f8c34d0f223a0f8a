import { z } from 'zod';
import { Count } from '../fields.ts';

/** What an import reads, and what it knows without taking anything from it. */
const importFormats = [
  'espelhos',
  'temas',
  'stf_themes',
  'stj_cases',
  'tcu_selected',
  'pasted',
  'ruling',
  'html',
  'pdf',
  'docx',
  'zip',
  'datajud',
  'djen',
  'unreadable',
] as const;
export type ImportFormat = (typeof importFormats)[number];

/** Why an item was not taken, as a code that the page has words for. */
export const refusalReasons = [
  /** The text at this place is no JSON. */
  'not_json',
  /** The row's quotes or columns do not fit. */
  'not_csv',
  /** It ends before it is whole: the file is cut off. */
  'unfinished',
  /** Something stands where a decision should. */
  'unexpected',
  'too_large',
  'no_number',
  'no_text',
  /** Two ementas stand under one number. */
  'several_ementas',
  /** A field cannot be kept as it is; `detail` names it. */
  'field',
  /** The library is full: it takes no more. */
  'full',
  /** It adds to a precedent that is not in the library. */
  'no_theme',
  /** An entry of the DataJud, which has movements and no ementa; `detail` is the case. */
  'datajud',
  /** A notice of the DJEN, which is no decision; `detail` is the case. */
  'djen',
  /** A PDF without text: its pages are pictures. */
  'scanned_pdf',
  'locked_pdf',
  'broken_file',
  /** A workbook of a spreadsheet program. */
  'workbook',
  /** A document of an old word processor, or of another one. */
  'old_document',
  'picture',
  'other_archive',
  /** A table with columns that no court's table has. */
  'unknown_table',
  /** It becomes larger when unpacked than is read. */
  'archive_too_large',
  /** An archive in an archive. */
  'nested_archive',
  'unknown_file',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Where an item stands in its file: counted from 1, the row of a table, or the line that it begins on. */
export const ItemPlace = z.object({
  unit: z.enum(['item', 'row', 'line', 'file']),
  at: Count,
  to: Count.optional().meta({ description: 'The last line, for an item of several.' }),
  file: z.string().optional().meta({ description: 'The name of the file within an archive.' }),
});
export type ItemPlace = z.infer<typeof ItemPlace>;

export const Refusal = z.object({
  ...ItemPlace.shape,
  reason: z.enum(refusalReasons),
  detail: z.string().meta({
    description:
      "More on the reason: a field's name, or what the reader said; empty where there is nothing to add.",
  }),
});
export type Refusal = z.infer<typeof Refusal>;

/** A part of a file that went into no decision. */
export const UnusedPart = z.object({
  ...ItemPlace.shape,
  reason: z.enum([
    /** Of the page: its navigation, its headings, what stands before the first decision. */
    'page',
    /** The reasons of a whole ruling, of which the library keeps the ementa and the certificate. */
    'full_text',
    /** Columns of a table that the library has no field for; `text` names them. */
    'columns',
  ]),
  text: z.string().meta({ description: 'How it begins.' }),
});
export type UnusedPart = z.infer<typeof UnusedPart>;

/** What became of the items of a file. */
export const ImportReport = z
  .object({
    format: z.enum(importFormats),
    added: Count,
    updated: Count,
    unchanged: Count,
    joined: Count.meta({ description: 'Rows that go on with the precedent of the row before.' }),
    refused: Count,
    refusals: z.array(Refusal).meta({ description: 'The first 200, in order.' }),
    unused: z.array(UnusedPart).meta({ description: 'The first 200 parts that no decision has, in order.' }),
    unusedCount: Count.meta({ description: 'All such parts.' }),
    withoutCourt: z.array(ItemPlace).meta({
      description: 'The first 200 decisions whose court nothing tells: it is asked for.',
    }),
    withoutCourtCount: Count.meta({ description: 'All such decisions.' }),
    lines: z
      .object({
        unit: z.enum(['item', 'row', 'line', 'file', 'mixed']).meta({
          description: 'What is counted; `mixed` where the files of an archive hold different things.',
        }),
        read: Count,
        used: Count.meta({ description: 'That are in a decision.' }),
        blank: Count.meta({ description: 'Blank lines and headers of tables.' }),
        unused: Count.meta({ description: 'That belong to no decision.' }),
        refused: Count.meta({ description: 'Of decisions that could not be taken.' }),
      })
      .meta({ description: 'Each line, row or object of the file in one of these counts.' }),
  })
  .meta({ id: 'ImportReport' });

export type ImportReport = z.infer<typeof ImportReport>;
