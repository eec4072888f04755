import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tests/stories/findBrowser.ts';

const port = 4322;
const isRoot = process.getuid?.() === 0;
// Chromium's own calls home would be counted as requests of the page.
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run', '--disable-gpu'];

export default defineConfig({
  testDir: 'tests/stories',
  testMatch: '**/*.story.ts',
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    launchOptions: {
      executablePath: findBrowser(),
      // As root Chromium's sandbox cannot start.
      args: isRoot ? [...quiet, '--no-sandbox'] : quiet,
    },
  },
  projects: [{ name: 'desktop', use: devices['Desktop Chrome'] }],
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts --port ${port}`,
    env: { BASE_PATH: '/' },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
