import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { createModelAnswerer } from '#/lib/assistant/model/index.ts';
import { readConfig } from '#/lib/config.ts';
import { juca } from '../support/juca-command.ts';
import { answered } from '../support/model-answers.ts';

const program = new URL('../../src/cli/index.ts', import.meta.url).pathname;

it('serves a model by the setting that it prints, shows what arrives, and ends at SIGTERM', async () => {
  const child = spawn(process.execPath, [program, 'model', 'rehearse', '--port', '0', '--fault', 'length']);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const lineWith = async (part: string): Promise<string> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`no line has ${part}`);
      if (value.includes(part)) return value;
    }
  };
  const [, setting = ''] = /^MODELS='(.*)' npm start$/.exec(await lineWith('MODELS=')) ?? [];
  const [model] = readConfig({ MODELS: setting }).models;
  if (!model) throw new Error('no model is set');
  const answer = await answered(createModelAnswerer(model));
  expect(answer.reason).toBe('too_long');
  expect(answer.text).toBe('Procuro primeiro na sua biblioteca.');
  expect(await lineWith('bariátrica')).toBe(
    'O plano negou a cirurgia bariátrica indicada pelo médico. O que fazer?',
  );
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

it('refuses what it does not know', async () => {
  for (const args of [
    ['--fault', 'sono'],
    ['--port', '70000'],
  ]) {
    expect(await juca(['model', 'rehearse', ...args]), args.join(' ')).toMatchObject({ code: 2 });
  }
});
