import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHttpApp, type TestHttpApp } from '../../support/http-app.ts';
import { violationsOfDeadlines } from './made-deadlines.ts';
import {
  makingRoutes,
  violationsOfDepartures,
  violationsOfLive,
  violationsOfMaking,
  violationsOfMatters,
  violationsOfTags,
} from './made-records.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

describe.each(makingRoutes)('%s', (route) => {
  it('makes a record of the caller’s own', async () => {
    expect(await violationsOfMaking(juca, route)).toEqual([]);
  });
});

it('GET /api/departures has the caller’s own lines only', async () => {
  expect(await violationsOfDepartures(juca)).toEqual([]);
});

it('deadlines and calendars are the caller’s own', async () => {
  expect(await violationsOfDeadlines(juca)).toEqual([]);
});

it('what is asked about all matters reaches the caller’s own only', async () => {
  expect(await violationsOfMatters(juca)).toEqual([]);
});

it('tags are the caller’s own', async () => {
  expect(await violationsOfTags(juca)).toEqual([]);
});

it('GET /api/live tells of the caller’s own changes only', async () => {
  expect(await violationsOfLive(juca)).toEqual([]);
});
