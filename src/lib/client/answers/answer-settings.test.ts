import { expect, it } from 'vitest';
import { ApiError } from '../api/api-error.ts';
import { AnswerSettings, chosenModel, goneModel, needsAgreement } from './answer-settings.ts';
import type { AnsweringModel, AnswerSetting, NewSetting } from './answering.ts';

const model = (id: string): AnsweringModel => ({
  id,
  name: id,
  host: `${id}.example`,
  region: '',
  contextTokens: 32_000,
  price: null,
});
const answering = { models: [model('a'), model('b')], default: 'a', tokens: null };
const setting = (change: Partial<AnswerSetting> = {}): AnswerSetting => ({
  discretion: 'masked',
  answering: true,
  model: null,
  agreed: null,
  ...change,
});

const settingsOf = (change: Partial<ConstructorParameters<typeof AnswerSettings>[0]> = {}) => {
  const sent: NewSetting[] = [];
  let stored = setting();
  const settings = new AnswerSettings({
    answering: async () => answering,
    setting: async () => stored,
    put: async (_, { agreed, ...given }) => {
      sent.push({ ...given, ...(agreed && { agreed }) });
      stored = { ...given, agreed: agreed ? { host: agreed, at: '2026-03-09T14:05:00.000Z' } : null };
      return stored;
    },
    ...change,
  });
  return { settings, sent };
};

it('chooses the model of the session, else the default, and none where nothing may leave', () => {
  expect(chosenModel(answering, setting({ model: 'b' }))?.id).toBe('b');
  expect(chosenModel(answering, setting())?.id).toBe('a');
  expect(chosenModel(answering, setting({ discretion: 'none' }))).toBeUndefined();
  expect(chosenModel(answering, setting({ model: 'gone' }))).toBeUndefined();
  expect(chosenModel({ models: [], default: null, tokens: null }, setting())).toBeUndefined();
});

it('tells a chosen model that is not set any more from the guide', () => {
  expect(goneModel(answering, setting({ model: 'gone' }))).toBe('gone');
  for (const model of ['a', 'none', null]) expect(goneModel(answering, setting({ model }))).toBeUndefined();
  expect(goneModel(answering, setting({ model: 'gone', discretion: 'none' }))).toBeUndefined();
  const guideAlone = { models: [], default: null, tokens: null };
  expect(goneModel(guideAlone, setting({ model: 'gone' }))).toBeUndefined();
});

it('asks to agree for each host', () => {
  const agreed = { host: 'a.example', at: '2026-03-09T14:05:00.000Z' };
  expect(needsAgreement(model('a'), setting())).toBe(true);
  expect(needsAgreement(model('a'), setting({ agreed }))).toBe(false);
  expect(needsAgreement(model('b'), setting({ agreed }))).toBe(true);
});

it('changes one thing and sends the rest as it was', async () => {
  const { settings, sent } = settingsOf();
  await settings.set('s', { answering: false });
  await settings.set('s', { agreed: 'a.example' });
  expect(sent).toEqual([
    { discretion: 'masked', answering: false, model: null },
    { discretion: 'masked', answering: false, model: null, agreed: 'a.example' },
  ]);
  expect(settings.setting('s')?.agreed?.host).toBe('a.example');
});

it('changes nothing back that another tab or device has changed since', async () => {
  let stored = setting();
  const { settings, sent } = settingsOf({ setting: async () => stored });
  await settings.loadSetting('s');
  stored = setting({ discretion: 'none', model: 'b' });
  await settings.set('s', { answering: false });
  expect(sent).toEqual([{ discretion: 'none', answering: false, model: 'b' }]);
});

it('keeps what was known where the server refuses the change', async () => {
  const { settings } = settingsOf({
    put: async () => {
      throw new ApiError(403, 'forbidden', '');
    },
  });
  await expect(settings.set('s', { answering: false })).rejects.toThrow(ApiError);
  expect(settings.setting('s')?.answering).toBe(true);
});

it('takes a server without models for the guide alone, and asks again after a failure', async () => {
  const answers = [new ApiError(0, 'offline', ''), new ApiError(404, 'not_found', '')];
  const { settings } = settingsOf({
    answering: async () => {
      throw answers.shift();
    },
  });
  await expect(settings.load()).rejects.toThrow(ApiError);
  expect(settings.answering()).toBeNull();
  expect(await settings.load()).toEqual({ models: [], default: null, tokens: null });
  expect(settings.answering()?.models).toEqual([]);
});
