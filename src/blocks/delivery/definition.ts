import { z } from 'zod';
import { deliveryModes, proceduralStages } from '#/lib/domain/briefing/words.ts';
import { defineBlock } from '#/lib/domain/define-block.ts';
import { Line, Sources, Text } from '#/lib/domain/fields.ts';
import { Id } from '#/lib/domain/ids.ts';
import { ChartContent } from '../chart/definition.ts';

/** A statement and the blocks it rests on. */
export const Statement = z.strictObject({ text: Text, sources: Sources });
export type Statement = z.infer<typeof Statement>;

export const Section = z.strictObject({ heading: Line, statements: z.array(Statement).max(300) });
export type Section = z.infer<typeof Section>;

/** A way to act, in steps; the lawyer chooses one. */
export const Path = z.strictObject({ id: Id, title: Line, steps: z.array(Statement).max(30) });
export type Path = z.infer<typeof Path>;

/** The document. Once it is frozen it does not change; a later change makes the next version. */
export const DeliveryContent = z.strictObject({
  mode: z.enum(deliveryModes),
  /** 1 for the first document of the session. */
  edition: z.int().min(1),
  title: Line,
  sections: z.array(Section).max(50),
  paths: z.array(Path).max(5),
  chosenPath: Id.nullable(),
  stage: z.enum(proceduralStages).nullable(),
  /** The working of the percentage; null where the mode has none. */
  favorability: ChartContent.nullable(),
  /** SHA-256 of the document in hexadecimal, once it is frozen. */
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  frozenAt: z.iso.datetime().nullable(),
});

export type DeliveryContent = z.infer<typeof DeliveryContent>;

export const delivery = defineBlock({
  content: DeliveryContent,
  phase: 4,
  slot: 'delivery',
  label: ({ title }) => title,
});
