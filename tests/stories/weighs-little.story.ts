import { expect, test } from '@playwright/test';

const KB = 1000;
const LIMITS = [
  { address: './', most: 60 },
  { address: './causes/windows-all-users-python/', most: 35 },
  { address: './remedies/virtual-environment/', most: 35 },
  { address: './guide/reading-pip-errors/', most: 35 },
];

for (const { address, most } of LIMITS) {
  test(`${address} weighs at most ${most} KB as transferred`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1_000);
    console.log(`${address} ${(bytes / KB).toFixed(1)} KB`);
    expect(bytes).toBeLessThanOrEqual(most * KB);
  });
}
