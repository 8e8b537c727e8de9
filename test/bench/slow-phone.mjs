/** Emulates a slow phone on a slow line in Chromium. */

const MBIT = 1_000_000 / 8;

export const slowPhone = '150 ms latency, 1.6 Mbit/s down, 750 kbit/s up, processor 4 times slower';

/** @param {import('puppeteer-core').CDPSession} cdp */
export async function slowDown(cdp) {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6 * MBIT,
    uploadThroughput: 0.75 * MBIT,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
