import { readFileSync } from 'node:fs';
import { Model } from './model.ts';
import { ModelList, type ModelSetting } from './setting.ts';

/** The settings that say which models there are. */
export interface ModelSources {
  /** The list itself, as JSON. */
  MODELS?: string | undefined;
  /** A file that has the list. */
  MODELS_FILE?: string | undefined;
}

export interface ReadModels {
  models: readonly Model[];
  /** What is wrong, in words, each with the setting's name. None of them has a value of the list, which may be a key. */
  problems: readonly string[];
}

/** The models of the settings, in their order; none where none is set. Keys that a setting names come from `env`. */
export const readModels = (sources: ModelSources, env: Record<string, string | undefined>): ReadModels => {
  const { MODELS, MODELS_FILE } = sources;
  if (MODELS !== undefined && MODELS_FILE !== undefined) return wrong('MODELS and MODELS_FILE: set only one');
  if (MODELS !== undefined) return fromJson('MODELS', MODELS, env);
  if (MODELS_FILE === undefined) return { models: [], problems: [] };
  try {
    return fromJson('MODELS_FILE', readFileSync(MODELS_FILE, 'utf8'), env);
  } catch (error) {
    return wrong(`MODELS_FILE: cannot be read (${codeOf(error)})`);
  }
};

const wrong = (...problems: string[]): ReadModels => ({ models: [], problems });

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'no reason given';

const fromJson = (setting: string, text: string, env: Record<string, string | undefined>): ReadModels => {
  const parsed = parse(text);
  if (parsed === undefined) return wrong(`${setting}: is not JSON`);
  const { data, error } = ModelList.safeParse(parsed);
  if (!data) {
    return wrong(...error.issues.map(({ path, message }) => `${[setting, ...path].join('.')}: ${message}`));
  }
  const missing = data.flatMap(({ keyEnv }, index) =>
    keyEnv === undefined || env[keyEnv] ? [] : [`${setting}.${index}.keyEnv: ${keyEnv} is not set`],
  );
  return missing.length > 0
    ? wrong(...missing)
    : { models: data.map((one) => modelOf(one, env)), problems: [] };
};

/** The value of a JSON text; undefined for another text, whose error would repeat a part of it. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const modelOf = ({ key, keyEnv, ...rest }: ModelSetting, env: Record<string, string | undefined>): Model =>
  new Model(rest, key ?? (keyEnv === undefined ? null : (env[keyEnv] ?? null)));
