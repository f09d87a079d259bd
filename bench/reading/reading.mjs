import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { FLOORS } from './floors.mjs';
import { interleaved, median, ratio } from './measure.mjs';
import { mammoth, peersAsProcesses } from './peers.mjs';
import { sharesOf } from './shares.mjs';

const SAMPLES = join(import.meta.dirname, '../../samples/retold');
const FORMATS = ['txt', 'html', 'docx', 'xlsx', 'pdf'];
const TIMES = { warm: 150, rounds: 150 };
const TIMES_OF_PDF = { warm: 8, rounds: 12 };

/** A room as it was built; the pipeline depends on all of them. */
const pipeline = createRequire(join(import.meta.dirname, '../../libs/report-pipeline/package.json'));
const room = (name) => import(pathToFileURL(pipeline.resolve(`@gongkai/${name}`)).href);
const { readDocument } = await room('document-reading');
const { recognise } = await room('report-recognition');
const { checkReport } = await room('consistency-rules');

const files = Object.fromEntries(
  FORMATS.map((format) => [format, join(SAMPLES, `retold.${format}`)])
    .filter(([, path]) => existsSync(path))
    .map(([format, path]) => [format, new Uint8Array(readFileSync(path))]),
);

const convert = await mammoth();
const result = { formats: {}, shares: {} };
for (const [format, bytes] of Object.entries(files)) result.formats[format] = await measureFormat(format, bytes);
result.recognition = await measureRecognition();
result.peers = peersAsProcesses(files);
result.goals = goals(result);
print(result);
console.log(JSON.stringify(result));

async function measureFormat(format, bytes) {
  const floor = FLOORS[format];
  const times = format === 'pdf' ? TIMES_OF_PDF : TIMES;
  const ours = () => readDocument(bytes);
  const taken = await interleaved({ ours, ...(floor && { floor: () => floor.run(bytes) }) }, times);
  // In turns of its own: it takes ten times as long, and leaves its garbage to whoever comes next.
  const beside =
    format === 'docx' && convert ? await interleaved({ ours, mammoth: () => convert(bytes) }, times) : undefined;
  result.shares[format] = await sharesOf(ours, format === 'pdf' ? 10 : 200);
  const milliseconds = median(taken.ours);
  return {
    milliseconds,
    perSecond: 1000 / milliseconds,
    ...(floor && {
      floor: { name: floor.name, milliseconds: median(taken.floor), ratio: ratio(taken.ours, taken.floor) },
    }),
    ...(beside && { mammoth: { milliseconds: median(beside.mammoth), ratio: ratio(beside.ours, beside.mammoth) } }),
  };
}

/** What follows the reading, on the document that was read from docx. */
async function measureRecognition() {
  const document = await readDocument(files.docx);
  const report = recognise(document);
  const contenders = { recognise: () => recognise(document), check: () => checkReport(report) };
  const taken = await interleaved(contenders, TIMES);
  const shares = await sharesOf(contenders.recognise, 200);
  return { milliseconds: median(taken.recognise), rules: median(taken.check), shares };
}

function goals({ formats, recognition, peers }) {
  const { txt, html, docx, xlsx, pdf } = formats;
  const goal = (what, value, most) => ({ what, value, most, met: value === null ? null : value <= most });
  return [
    goal('docx ÷ inflate + SAX', docx.floor.ratio, 1.5),
    goal('docx ÷ pandoc, one more file', peers.pandoc === null ? null : docx.milliseconds / peers.pandoc, 0.1),
    goal('html ÷ parse5', html.floor.ratio, 1.5),
    goal('pdf ÷ pdfjs', pdf.floor.ratio, 1.2),
    goal('xlsx ÷ SheetJS', xlsx.floor.ratio, 1),
    goal('text, ms', txt.milliseconds, 2),
    goal('recognition and narrative, ms', recognition.milliseconds, 3),
  ];
}

function print({ formats, shares, recognition, peers, goals: all }) {
  const ms = (value) => `${value.toFixed(3)} ms`;
  const percent = (parts) =>
    Object.entries(parts)
      .filter(([, part]) => part >= 0.02)
      .map(([stage, part]) => `${stage} ${(100 * part).toFixed(0)} %`)
      .join(', ');
  for (const [format, { milliseconds, perSecond, floor, mammoth: other }] of Object.entries(formats)) {
    console.log(`${format.padEnd(5)}${ms(milliseconds)}, ${perSecond.toFixed(0)} a second a core`);
    if (floor) console.log(`     ${floor.ratio.toFixed(2)} × ${floor.name} alone (${ms(floor.milliseconds)})`);
    if (other) console.log(`     ${other.ratio.toFixed(3)} × mammoth (${ms(other.milliseconds)})`);
    console.log(`     ${percent(shares[format])}`);
    console.log(`     the next step is bounded by: ${Object.keys(shares[format])[0]}`);
  }
  console.log(`recognition and narrative ${ms(recognition.milliseconds)}: ${percent(recognition.shares)}`);
  console.log(`rules ${ms(recognition.rules)}`);
  for (const [name, cost] of Object.entries(peers)) {
    console.log(`${name}, one more file: ${cost === null ? 'not installed' : ms(cost)}`);
  }
  for (const { what, value, most, met } of all) {
    const verdict = met === null ? 'not measured' : met ? 'met' : 'NOT met';
    console.log(`goal ${what} ≤ ${most}: ${value === null ? '–' : value.toFixed(3)}, ${verdict}`);
  }
}
