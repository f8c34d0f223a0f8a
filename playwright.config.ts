import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './tests/support/chromium.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.juca/browser',
  // Files run beside each other, each worker with a server of its own; the tests of a file one after another.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // Generous on purpose: a slow machine is not a failed test.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '.juca/test/browser.json' }]],
  use: {
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    locale: 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    launchOptions: chromiumOptions(),
  },
});
