import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the project's Dockerfile does in its two stages. */
export interface Dockerfile {
  /** The shell commands of the first stage, in order. */
  buildCommands: string[];
  /** The folder that the second stage takes from the first. */
  imageFolder: string;
  /** The folder in which that becomes the image. */
  workFolder: string;
  environment: Record<string, string>;
  command: string[];
  healthCheck: string[];
}

/** Reads the project's Dockerfile, whose instructions take one line each. */
export const readDockerfile = (root: string): Dockerfile => {
  const text = readFileSync(join(root, 'Dockerfile'), 'utf8');
  const [build = [], image = []] = text
    .split(/^FROM .*$/m)
    .slice(1)
    .map((stage) => stage.split('\n'));
  return {
    buildCommands: valuesOf(build, /^RUN (.+)$/),
    imageFolder: only(valuesOf(image, /^COPY --from=build (\S+) \.\/$/)),
    workFolder: only(valuesOf(image, /^WORKDIR (\S+)$/)),
    environment: Object.fromEntries(
      valuesOf(image, /^ENV (.+)$/).flatMap((line) => line.split(' ').map((each) => each.split('='))),
    ),
    command: JSON.parse(only(valuesOf(image, /^CMD (.+)$/))),
    healthCheck: JSON.parse(only(valuesOf(image, /^HEALTHCHECK .*CMD (.+)$/))),
  };
};

const valuesOf = (lines: string[], pattern: RegExp): string[] =>
  lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);

const only = ([value, ...others]: string[]): string => {
  if (value === undefined || others.length > 0) throw new Error('The Dockerfile is not as expected.');
  return value;
};
