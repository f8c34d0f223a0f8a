import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '#/lib/config.ts';
import { readModels } from './read-models.ts';

const key = 'sk-segredo-1234567890';
const claude = {
  id: 'claude',
  name: 'Claude',
  kind: 'anthropic',
  address: 'https://api.anthropic.example/v1/',
  key,
  model: 'claude-x',
  contextTokens: 200_000,
  price: { input: 3, output: 15, currency: 'USD' },
  region: 'Estados Unidos',
};
const local = {
  id: 'local',
  name: 'Local',
  kind: 'openai',
  address: 'http://127.0.0.1:11434/v1',
  model: 'qwen',
  contextTokens: 32_000,
};

const read = (list: unknown, env: Record<string, string> = {}) =>
  readModels({ MODELS: JSON.stringify(list) }, env);
const problemsOf = (change: object) => read([{ ...claude, ...change }]).problems.join('\n');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'juca-models-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('readModels', () => {
  it('has none where none is set', () => {
    expect(readModels({}, {})).toEqual({ models: [], problems: [] });
    expect(readConfig({ MODELS: '', MODELS_FILE: '' })).toMatchObject({ models: [], TOKENS_PER_DAY: 0 });
  });

  it('takes a list, in its order', () => {
    const { models, problems } = read([claude, local]);
    expect(problems).toEqual([]);
    expect(models.map(({ id, host, address }) => [id, host, address])).toEqual([
      ['claude', 'api.anthropic.example', 'https://api.anthropic.example/v1'],
      ['local', '127.0.0.1:11434', 'http://127.0.0.1:11434/v1'],
    ]);
    expect(models.map((model) => model.key())).toEqual([key, null]);
    expect(models[1]).toMatchObject({ price: null, region: '' });
  });

  it('takes the list from a file, and the key from a variable of the environment', () => {
    const file = join(folder, 'models.json');
    const { key: _, ...keyless } = claude;
    writeFileSync(file, JSON.stringify([{ ...keyless, keyEnv: 'CLAUDE_KEY' }]));
    expect(readConfig({ MODELS_FILE: file, CLAUDE_KEY: key }).models[0]?.key()).toBe(key);
    expect(() => readConfig({ MODELS_FILE: file })).toThrow('MODELS_FILE.0.keyEnv: CLAUDE_KEY is not set');
  });

  it('says what cannot be read, and from where', () => {
    expect(readModels({ MODELS: '[]', MODELS_FILE: 'x' }, {}).problems).toEqual([
      'MODELS and MODELS_FILE: set only one',
    ]);
    expect(readModels({ MODELS_FILE: join(folder, 'none') }, {}).problems).toEqual([
      'MODELS_FILE: cannot be read (ENOENT)',
    ]);
  });

  it.each([
    [{ id: 'Claude' }, 'MODELS.0.id: must be lower-case letters, digits, dots, _ and -'],
    [{ id: 'none' }, 'MODELS.0.id: none is what stands for no model'],
    [{ kind: 'gemini' }, 'MODELS.0.kind: '],
    [{ address: 'api.example' }, 'MODELS.0.address: must be an address such as https://api.example/v1'],
    [{ address: 'ftp://api.example' }, 'MODELS.0.address: must be an address'],
    [{ address: 'http://api.example/v1' }, 'MODELS.0.address: must be https, except on this machine'],
    [{ address: 'http://127.0.0.1.api.example' }, 'MODELS.0.address: must be https'],
    [{ address: 'https://ana:senha@api.example' }, 'MODELS.0.address: may not have a user'],
    [{ contextTokens: 100 }, 'MODELS.0.contextTokens: '],
    [
      { price: { input: 1, output: 2, currency: 'dólar' } },
      'MODELS.0.price.currency: must be a code such as USD',
    ],
    [{ price: { input: -1, output: 2, currency: 'USD' } }, 'MODELS.0.price.input: '],
    [{ keyEnv: 'CLAUDE_KEY' }, 'MODELS.0: key and keyEnv: set only one'],
    [{ secret: true }, 'MODELS.0: Unrecognized key: "secret"'],
  ])('refuses %j', (change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });

  it('refuses the same id twice, and more models than a list is for', () => {
    expect(read([local, local]).problems).toEqual(['MODELS: has an id twice']);
    const many = Array.from({ length: 21 }, (_, index) => ({ ...local, id: `m${index}` }));
    expect(read(many).problems).toEqual(['MODELS: may have at most 20 models']);
  });

  it('tells of wrong models together with other wrong settings', () => {
    const wrong = () => readConfig({ PORT: 'soon', MODELS: '{}', TOKENS_PER_DAY: '-1' });
    expect(wrong).toThrow(ConfigError);
    expect(wrong).toThrow(/PORT: [\s\S]*TOKENS_PER_DAY: [\s\S]*MODELS: /);
  });

  it('repeats no key in what it says of a wrong list', () => {
    const broken = `[{"key":"${key}",,]`;
    const texts = [
      readModels({ MODELS: broken }, {}).problems.join(),
      problemsOf({ id: '' }),
      problemsOf({ key: `${key}\n` }),
      problemsOf({ key: [key] }),
    ];
    for (const text of texts) {
      expect(text).not.toBe('');
      expect(text).not.toContain('segredo');
    }
  });
});

describe('a model', () => {
  it('shows its key in no text that is made of it', () => {
    const config = readConfig({ MODELS: JSON.stringify([claude]) });
    const [model] = config.models;
    const texts = [
      JSON.stringify(config),
      inspect(config, { depth: 9, showHidden: true, getters: true }),
      inspect(model, { depth: 9, showHidden: true, customInspect: false }),
      String(model),
      JSON.stringify(structuredClone({ ...model })),
      Object.entries(Object.getOwnPropertyDescriptors(model ?? {})).toString(),
    ];
    for (const text of texts) expect(text).not.toContain('segredo');
    expect(model?.key()).toBe(key);
  });

  it('tells a browser what it may know', () => {
    expect(JSON.parse(JSON.stringify(read([claude]).models[0]))).toEqual({
      id: 'claude',
      name: 'Claude',
      host: 'api.anthropic.example',
      region: 'Estados Unidos',
      contextTokens: 200_000,
      price: { input: 3, output: 15, currency: 'USD' },
    });
  });
});
