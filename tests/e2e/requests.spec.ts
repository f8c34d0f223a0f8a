import { ApiDevice } from './support/api-device.ts';
import { RequestLog } from './support/request-log.ts';
import { expect, test } from './support/test.ts';

const following = 'GET /api/sessions/{id}/blocks?since=';
/** Milliseconds in which nothing more has to be asked for; longer than the pause between two requests. */
const quiet = 1_500;

test('a change made elsewhere costs an open briefing one request, ten in a burst at most two', async ({
  openDevice,
  installation,
}) => {
  const desk = await openDevice();
  const { page } = desk;
  const elsewhere = new ApiDevice(page.context().request, installation.origin);
  const { session } = await elsewhere.startBriefing('O plano de saúde recusou a cirurgia.');
  await desk.row('O plano de saúde').click();
  const log = new RequestLog(page);
  await expect(desk.messages.getByRole('heading', { name: 'REsp 1.111.111/SP' })).toBeVisible();
  await page.waitForTimeout(quiet);

  await test.step('one change', async () => {
    log.clear();
    await elsewhere.append(session.id, 'Uma mudança');
    await expect(desk.message('Uma mudança')).toBeVisible();
    await page.waitForTimeout(quiet);
    report('one foreign change', log, '5 + 1 + 1, 4 of them aborted');
    expect([log.made, log.aborted]).toEqual([[following], []]);
  });

  await test.step('a change of the briefing', async () => {
    log.clear();
    await elsewhere.brief(session.id, { type: 'returnTo', phase: 1 });
    await expect(desk.row('O plano de saúde')).toContainText(desk.say('shell.phase.diagnosis'));
    await page.waitForTimeout(quiet);
    report('one foreign change of the briefing', log, '5 + 1 + 1, 4 of them aborted');
    expect([log.made, log.aborted]).toEqual([[following], []]);
  });

  await test.step('ten changes', async () => {
    log.clear();
    // Held until all ten are stored, so that a slow machine makes no second burst of them.
    const { promise: stored, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/blocks?since=*', async (route) => {
      await stored;
      await route.continue();
    });
    for (let count = 1; count <= 10; count += 1) await elsewhere.append(session.id, `Mudança ${count}`);
    release();
    await expect(desk.message('Mudança 10')).toBeVisible();
    await page.waitForTimeout(quiet);
    report('ten foreign changes', log, '50 + 10 + 9');
    expect(log.made.length).toBeLessThanOrEqual(2);
    expect([new Set(log.made), log.aborted]).toEqual([new Set([following]), []]);
  });

  await test.step('an own message', async () => {
    log.clear();
    await desk.send('Uma mensagem própria');
    await expect(desk.message('Uma mensagem própria')).toBeVisible();
    await expect.poll(() => desk.storedTexts()).toContain('Uma mensagem própria');
    await page.waitForTimeout(quiet);
    report('an own message', log);
    expect([log.made, log.aborted]).toEqual([['POST /api/sessions/{id}/blocks'], []]);
  });
});

test('opening a briefing costs one request', async ({ openDevice, installation }) => {
  const desk = await openDevice();
  const elsewhere = new ApiDevice(desk.page.context().request, installation.origin);
  await elsewhere.startBriefing('O plano de saúde recusou a cirurgia.');
  await expect(desk.row('O plano de saúde')).toContainText(desk.say('shell.phase.precedents'));
  await desk.page.waitForTimeout(quiet);
  const log = new RequestLog(desk.page);
  await desk.row('O plano de saúde').click();
  await expect(desk.messages.getByRole('heading', { name: 'REsp 1.111.111/SP' })).toBeVisible();
  await desk.page.waitForTimeout(quiet);
  report('opening a briefing', log, '2 and the search of its card');
  // Who can answer is asked once for each page. The card of precedents looks the words that the briefing proposes up.
  expect([...log.made].sort()).toEqual([
    'GET /api/answering',
    'GET /api/library/search',
    'GET /api/sessions/{id}/blocks',
  ]);
});

const report = (what: string, { made, aborted }: RequestLog, before?: string): void => {
  const earlier = before === undefined ? '' : ` (before: ${before})`;
  process.stdout.write(`    ${what}: ${made.length} requests, ${aborted.length} aborted${earlier}\n`);
};
