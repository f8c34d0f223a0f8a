import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** What is used of a file in the format `brazilian-statute-articles/1`; its own header explains the fields. */
const Source = z.object({
  header: z.object({ format: z.literal('brazilian-statute-articles/1'), made_on: z.iso.date() }),
  statutes: z.array(
    z.object({
      id: z.string(),
      urn: z.string(),
      number: z.string(),
      title: z.string(),
      names: z.array(z.string()),
      abbreviations: z.array(z.string()),
      predecessor: z.string().nullish(),
      repealed_by: z.string().nullish(),
      complete: z.boolean(),
      lettered_complete: z.boolean(),
      as_of: z.iso.date().nullable(),
      articles: z.array(z.string()),
      revoked: z.array(z.string()),
      vetoed: z.array(z.string()),
      struck_down: z.record(z.string(), z.string()),
      lapsed: z.array(z.string()),
      unverified: z.array(z.string()),
    }),
  ),
});
type Statute = z.infer<typeof Source>['statutes'][number];

const line = (statute: Statute): string =>
  [
    statute.id,
    statute.urn,
    statute.number,
    statute.title,
    statute.names.join(';'),
    statute.abbreviations.join(';'),
    statute.predecessor ?? '',
    statute.repealed_by ?? '',
    `${statute.complete ? 'c' : ''}${statute.lettered_complete ? 'l' : ''}`,
    statute.as_of ?? '',
    statute.articles.join(' '),
    statute.revoked.join(' '),
    statute.vetoed.join(' '),
    Object.keys(statute.struck_down).join(' '),
    statute.lapsed.join(' '),
    statute.unverified.join(' '),
  ].join('|');

const [path] = process.argv.slice(2);
if (!path) throw new Error('Give the path of a file in the format brazilian-statute-articles/1.');
const { header, statutes } = Source.parse(JSON.parse(readFileSync(path, 'utf8')));
const file = `/**
 * Article numbers of ${statutes.length} Brazilian federal statutes: numbers, names and dates, no text of any statute. Texts of laws are not
 * protected (Lei 9.610/1998, art. 8, IV). Written by \`scripts/write-statutes.ts\` from a table that was read out of the
 * statutes' texts as the Planalto publishes them. \`statutes.ts\` reads the lines and names their fields.
 */
export const statuteLines = \`
${statutes.map(line).join('\n')}
\`;

/** The day on which the table was made; what changed later is not in it. */
export const statutesMadeOn = '${header.made_on}';
`;
writeFileSync(new URL('../src/lib/domain/law/statute-lines.ts', import.meta.url), file);
