import { globSync, readFileSync } from 'node:fs';

/** A Server Action as it stands in its file, from its name on. */
export interface ActionSource {
  file: string;
  text: string;
}

/** Every exported function of the files of Server Actions. */
export const actionSources = (): ActionSource[] =>
  globSync('src/actions/*.ts')
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => text.startsWith("'use server'"))
    .flatMap(({ file, text }) =>
      text
        .split('export async function ')
        .slice(1)
        .map((action) => ({ file, text: action })),
    );

/** True where an action asks who is there before anything else. */
export const asksWhoIsThere = ({ text }: ActionSource): boolean =>
  /^\w+\(form: FormData\): Promise<never> \{\n {2}const user = await requireActionAuth\(\);\n/.test(text);
