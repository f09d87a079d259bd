/** What the pages cost a browser with a province of 30 000 agencies that are all ranked. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { chromium } from 'playwright-core';

import { ownDatabase } from '../checking/own-database.mjs';
import { withApi } from '../comparison/api.mjs';
import { percentile } from '../comparison/percentile.mjs';
import { median } from '../reading/measure.mjs';
import { filterToPaint, largestPaint, picturePaint, scriptsOf } from './in-browser.mjs';
import { linesOf } from './province.mjs';

const { values } = parseArgs({
  options: { agencies: { type: 'string', default: '30000' }, rounds: { type: 'string', default: '20' } },
});
const [agencies, rounds] = [Number(values.agencies), Number(values.rounds)];
const executablePath = process.env.GONGKAI_CHROMIUM;
if (!executablePath) throw new Error('GONGKAI_CHROMIUM names no browser to measure in');

const api = createRequire(join(import.meta.dirname, '../../apps/api/package.json'));
const storage = await import(pathToFileURL(api.resolve('@gongkai/report-storage')).href);

const RANKING = '/rankings?year=2024&indicator=completion-rate';

const measured = await ownDatabase(storage, async (source, url) => {
  const lines = Readable.from(linesOf(agencies)).map((line) => `${JSON.stringify(line)}\n`);
  await storage.importFigures(source, lines);
  await source.query('VACUUM ANALYZE');
  return withApi(storage, { source, url }, async (server) => {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const { ranked } = await server.ask(RANKING);
      return {
        ranked,
        firstPage: await scriptsOf(browser, { site: server.site }, '/sign-in'),
        ranking: await scriptsOf(browser, server, `${RANKING}&view=picture`),
        signIn: await largestPaint(browser, { site: server.site }, '/sign-in'),
        list: await largestPaint(browser, server, RANKING),
        filter: await filterToPaint(browser, server, RANKING, rounds),
        picture: await picturePaint(browser, server, `/views?year=2024&indicator=completion-rate`, ranked, rounds),
      };
    } finally {
      await browser.close();
    }
  });
});
print(measured);

function print({ ranked, firstPage, ranking, signIn, list, filter, picture }) {
  const chart = median(picture.chart);
  console.log(
    `first page: ${firstPage.all.toFixed(0)} kB of script (brotli); the charts ${ranking.charts.toFixed(0)} kB`,
  );
  console.log(`largest paint at a quarter of the speed: sign-in ${ms(signIn)}, ranking of ${agencies} ${ms(list)}`);
  console.log(`ranking filtered to paint: p50 ${ms(median(filter))}, p95 ${ms(percentile(filter, 0.95))}`);
  const times = chart / median(picture.canvas);
  console.log(`funnel of ${ranked} points: ${ms(chart)}, ${times.toFixed(1)} times as many bare squares on a canvas`);
  console.log();
  for (const [goal, met] of [
    ['first page at most 330 kB of script', firstPage.all <= 330],
    ['charts at most 220 kB of script', ranking.charts > 0 && ranking.charts <= 220],
    ['largest paint under 2.5 s', Math.max(signIn, list) < 2500],
    ['ranking filtered to paint under 100 ms (p95)', percentile(filter, 0.95) < 100],
    [`${ranked} points under 150 ms`, chart < 150],
  ])
    console.log(`${met ? 'met    ' : 'NOT MET'} ${goal}`);
  console.log(JSON.stringify({ ranked, firstPage, ranking, signIn, list, filter, picture }));
}

function ms(time) {
  return `${time.toFixed(0)} ms`;
}
