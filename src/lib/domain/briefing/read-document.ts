import { z } from 'zod';
import { Statement } from '#/blocks/delivery/definition.ts';
import { Line } from '../fields.ts';

const ReadStatement = Statement.pick({ text: true, form: true });

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
  })
  .meta({ id: 'ReadDocument' });
export type ReadDocument = z.infer<typeof ReadDocument>;

export type ReadStatement = z.infer<typeof ReadStatement>;
