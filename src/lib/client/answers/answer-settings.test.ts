import { expect, it } from 'vitest';
import type { AnsweringModel } from '#/lib/domain/answering.ts';
import type { Discretion } from '#/lib/domain/discretion.ts';
import { ApiError } from '../api/api-error.ts';
import { AnswerSettings, chosenModel, goneModel, needsAgreement } from './answer-settings.ts';
import type { NewSetting } from './answering.ts';

const model = (id: string): AnsweringModel => ({
  id,
  name: id,
  host: `${id}.example`,
  region: '',
  contextTokens: 32_000,
  price: null,
});
const answering = { models: [model('a'), model('b')], default: 'a', chosen: null, tokens: null };
const setting = (change: Partial<Discretion> = {}): Discretion => ({
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
    putDefault: async (model) => ({ ...answering, default: model ?? 'a', chosen: model }),
    ...change,
  });
  return { settings, sent };
};

it('chooses the model of the session, else the default, and none where nothing may leave', () => {
  expect(chosenModel(answering, setting({ model: 'b' }))?.id).toBe('b');
  expect(chosenModel(answering, setting())?.id).toBe('a');
  expect(chosenModel(answering, setting({ discretion: 'none' }))).toBeUndefined();
  expect(chosenModel(answering, setting({ model: 'gone' }))).toBeUndefined();
  expect(chosenModel({ models: [], default: null, chosen: null, tokens: null }, setting())).toBeUndefined();
});

it('tells a chosen model that is not set any more from the guide', () => {
  expect(goneModel(answering, setting({ model: 'gone' }))).toBe('gone');
  for (const model of ['a', 'none', null]) expect(goneModel(answering, setting({ model }))).toBeUndefined();
  expect(goneModel(answering, setting({ model: 'gone', discretion: 'none' }))).toBeUndefined();
  const account = { ...answering, default: 'gone', chosen: 'gone' };
  expect(goneModel(account, setting())).toBe('gone');
  expect(goneModel(account, setting({ model: 'a' }))).toBeUndefined();
  expect(goneModel({ ...answering, default: 'none', chosen: 'none' }, setting())).toBeUndefined();
  const guideAlone = { models: [], default: null, chosen: null, tokens: null };
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

it('knows the default of the account as soon as it is chosen', async () => {
  const { settings } = settingsOf();
  await settings.load();
  await settings.chooseDefault('b');
  expect(chosenModel(settings.answering(), setting())?.id).toBe('b');
  expect(await settings.load()).toMatchObject({ default: 'b', chosen: 'b' });
});

it('changes nothing back that another tab or device has changed since', async () => {
  let stored = setting();
  const { settings, sent } = settingsOf({ setting: async () => stored });
  await settings.loadSetting('s');
  stored = setting({ discretion: 'none', model: 'b' });
  await settings.set('s', { answering: false });
  expect(sent).toEqual([{ discretion: 'none', answering: false, model: 'b' }]);
});

it('asks again for what was asked for once it is outdated, and shows what was known until then', async () => {
  let stored = setting();
  const { settings } = settingsOf({ setting: async () => stored });
  await settings.loadSetting('s');
  stored = setting({ discretion: 'none' });
  expect((await settings.loadSetting('s')).discretion).toBe('masked');
  settings.outdated();
  expect(settings.setting('s')?.discretion).toBe('masked');
  expect((await settings.loadSetting('s')).discretion).toBe('none');
});

/** Settings whose answers, each to one request, are given by hand. */
const settingsByHand = () => {
  const answers: PromiseWithResolvers<Discretion>[] = [];
  const given = settingsOf({
    setting: () => {
      const answer = Promise.withResolvers<Discretion>();
      answers.push(answer);
      return answer.promise;
    },
  });
  return { ...given, answers };
};

it('keeps the later setting where the answer to an earlier request comes after it', async () => {
  const { settings, answers } = settingsByHand();
  const [earlier, later] = [settings.reloadSetting('s'), settings.reloadSetting('s')];
  answers[1]?.resolve(setting({ discretion: 'none' }));
  await later;
  answers[0]?.resolve(setting());
  await earlier;
  expect(settings.setting('s')?.discretion).toBe('none');
});

it('keeps a change where what was asked before it was made is answered after it', async () => {
  const { settings, answers } = settingsByHand();
  const earlier = settings.loadSetting('s');
  const changed = settings.set('s', { model: 'b' });
  answers[1]?.resolve(setting());
  await changed;
  answers[0]?.resolve(setting());
  await earlier;
  expect(settings.setting('s')?.model).toBe('b');
});

it('asks once for several that wait, and again where that was outdated meanwhile', async () => {
  const { settings, answers } = settingsByHand();
  const waiting = [settings.loadSetting('s'), settings.loadSetting('s')];
  expect(answers).toHaveLength(1);
  settings.outdated();
  answers[0]?.resolve(setting());
  await Promise.all(waiting);
  const again = settings.loadSetting('s');
  answers[1]?.resolve(setting({ discretion: 'none' }));
  expect((await again).discretion).toBe('none');
});

it('keeps what is asked now where an earlier request for it fails', async () => {
  const asked: PromiseWithResolvers<typeof answering>[] = [];
  const { settings } = settingsOf({
    answering: () => {
      const answer = Promise.withResolvers<typeof answering>();
      asked.push(answer);
      return answer.promise;
    },
  });
  const earlier = settings.load();
  settings.outdated();
  const now = settings.load();
  asked[0]?.reject(new ApiError(0, 'offline', ''));
  await expect(earlier).rejects.toThrow(ApiError);
  const same = settings.load();
  expect(asked).toHaveLength(2);
  asked[1]?.resolve(answering);
  expect(await Promise.all([now, same])).toEqual([answering, answering]);
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
  expect(await settings.load()).toEqual({ models: [], default: null, chosen: null, tokens: null });
  expect(settings.answering()?.models).toEqual([]);
});
