import { z } from 'zod';
import { Statement } from '#/blocks/delivery/definition.ts';
import { Line } from '../fields.ts';

const ReadStatement = Statement.pick({ text: true, form: true });

/** What a DOCX can have and is not taken in; `others` is further text, as in a field. */
export const leftOutKinds = [
  'pictures',
  'drawings',
  'textBoxes',
  'objects',
  'equations',
  'comments',
  'tables',
  'others',
] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];

/** More of a kind are not told. */
export const mostLeftOut = 9_999;

const LeftOut = z.strictObject({ kind: z.enum(leftOutKinds), count: z.int().min(1).max(mostLeftOut) });
export type LeftOut = z.infer<typeof LeftOut>;

/** The text of a document that was finished elsewhere; what it rests on is not in the file. */
export const ReadDocument = z
  .strictObject({
    /** Empty where no paragraph has the style of a title. */
    title: Line,
    sections: z
      .array(
        z.strictObject({
          heading: Line,
          isPart: z.literal(true).optional(),
          statements: z.array(ReadStatement).max(300),
        }),
      )
      .max(50),
    paths: z.array(z.strictObject({ title: Line, steps: z.array(ReadStatement).max(30) })).max(5),
    /** What the file has besides, each kind once. */
    omitted: z.array(LeftOut).max(leftOutKinds.length),
  })
  .meta({ id: 'ReadDocument' });
export type ReadDocument = z.infer<typeof ReadDocument>;

/** The document without what was left out. */
export type ReadText = Omit<ReadDocument, 'omitted'>;

export type ReadStatement = z.infer<typeof ReadStatement>;
