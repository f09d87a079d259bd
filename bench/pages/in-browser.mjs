import { brotliCompressSync } from 'node:zlib';

/** A page of somebody who has signed in, or of nobody. */
async function openPage(browser, { site, token = null }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  if (token !== null) await context.setExtraHTTPHeaders({ authorization: `Bearer ${token}` });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  return { page, context, open: (path) => page.goto(site + path) };
}

/** Kilobytes of script that an address fetches, as brotli makes them; the charts apart. */
export async function scriptsOf(browser, server, path) {
  const { page, context, open } = await openPage(browser, server);
  const sizes = new Map();
  const read = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    read.push(response.body().then((body) => sizes.set(pathname, brotliCompressSync(body).length / 1000)));
  });
  await open(path);
  await page.waitForLoadState('networkidle');
  await Promise.all(read);
  await context.close();
  const charts = [...sizes].filter(([name]) => /\/charts-[^/]*\.js$/u.test(name));
  const sum = (entries) => entries.reduce((all, [, size]) => all + size, 0);
  return { all: sum([...sizes]) - sum(charts), charts: sum(charts) };
}

/** Milliseconds until the largest thing in sight stands, with a processor a quarter as fast. */
export async function largestPaint(browser, server, path) {
  const { page, context, open } = await openPage(browser, server);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    new globalThis.PerformanceObserver((list) => {
      globalThis.largest = list.getEntries().at(-1).startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await open(path);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  const taken = await page.evaluate(() => globalThis.largest);
  await context.close();
  return taken;
}

/** Milliseconds from a click on each door of a ranking, whose rows have come before, to the frame that shows them. */
export async function filterToPaint(browser, server, path, rounds) {
  const { page, context, open } = await openPage(browser, server);
  await open(path);
  const doors = page.locator('nav.doors a');
  await page.locator('.ranking-list .long-list-row').first().waitFor();
  const chosen = [0, (await doors.count()) - 1];
  for (const door of chosen) await showDoor(page, door);
  const taken = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await showDoor(page, chosen[round % 2]));
  await context.close();
  return taken;
}

/** The time is that of the second frame after the change: the first one has been painted by then. */
async function showDoor(page, door) {
  const taken = await page.evaluate(async (nth) => {
    const { document, requestAnimationFrame } = globalThis;
    const link = document.querySelectorAll('nav.doors a')[nth];
    const start = performance.now();
    link.click();
    while (link.getAttribute('aria-current') !== 'true') await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, door);
  await page.waitForLoadState('networkidle');
  return taken;
}

/** Milliseconds from a click that asks for the picture to the frame that shows it, and of as many bare squares on a canvas. */
export async function picturePaint(browser, server, path, points, rounds) {
  const { page, context, open } = await openPage(browser, server);
  await open(path);
  await page.locator('figure .chart :is(canvas, svg)').first().waitFor();
  const taken = { chart: [], canvas: [] };
  for (let round = 0; round < rounds; round += 1) {
    taken.chart.push(await page.evaluate(toggledPicture));
    taken.canvas.push(await page.evaluate(bareSquares, points));
  }
  await context.close();
  return taken;
}

async function toggledPicture() {
  const { document, requestAnimationFrame } = globalThis;
  const button = document.querySelector('figure .chart-tools button');
  button.click();
  while (document.querySelector('figure .chart :is(canvas, svg)')) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const start = performance.now();
  button.click();
  while (!document.querySelector('figure .chart :is(canvas, svg)')) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - start;
}

/** The floor: what any picture of so many marks costs here. */
async function bareSquares(points) {
  const { document, requestAnimationFrame } = globalThis;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1200, 420];
  document.body.append(canvas);
  const start = performance.now();
  const context = canvas.getContext('2d');
  context.fillStyle = '#17497b';
  for (let nth = 0; nth < points; nth += 1) context.fillRect((nth * 7919) % 1200, (nth * 104_729) % 420, 4, 4);
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const taken = performance.now() - start;
  canvas.remove();
  return taken;
}
