import { Session } from 'node:inspector/promises';

/** Which stage a function belongs to, by the file that it stands in; the first that fits. */
const STAGES = [
  ['garbage collection', /^\(garbage collector\)/u],
  ['inflate', /node:zlib|fflate|document-reading\/dist\/zip\//u],
  ['decoding', /node:internal\/encoding|decode-(?:text|part)|detect-format/u],
  ['markup', /saxes|xmlchars|document-reading\/dist\/xml\/|parse5|entities/u],
  ['pdfjs', /pdfjs-dist/u],
  ['SheetJS', /@e965\/xlsx/u],
  ['building', /document-reading\/dist\//u],
  ['narrative', /report-recognition\/dist\/(?:narrative|prose)\//u],
  ['recognition', /report-recognition\/dist\/|report-form\/dist\/|report-model\/dist\//u],
  ['rules', /consistency-rules\/dist\//u],
];

/**
 * The shares of the stages in the time that a function takes.
 *
 * @param {() => Promise<unknown>} run already warm
 * @returns {Promise<Record<string, number>>} parts of 1, largest first
 */
export async function sharesOf(run, times) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 100 });
  await session.post('Profiler.start');
  for (let time = 0; time < times; time += 1) await run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesIn(profile);
}

function sharesIn({ nodes, samples, timeDeltas }) {
  const stages = new Map(nodes.map(({ id, callFrame }) => [id, stageOf(callFrame)]));
  const sums = {};
  let total = 0;
  samples.forEach((id, index) => {
    const stage = stages.get(id);
    if (stage === null) return;
    sums[stage] = (sums[stage] ?? 0) + timeDeltas[index];
    total += timeDeltas[index];
  });
  const shares = Object.entries(sums).map(([stage, time]) => [stage, time / total]);
  return Object.fromEntries(shares.sort((a, b) => b[1] - a[1]));
}

/** Null for time in which nothing ran. */
function stageOf({ functionName, url }) {
  if (functionName === '(idle)') return null;
  const found = STAGES.find(([, place]) => place.test(functionName) || place.test(url));
  return found ? found[0] : 'other';
}
