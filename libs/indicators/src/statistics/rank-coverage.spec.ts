import { garwood } from './garwood.js';
import type { Interval } from './interval.js';
import { RankRanges } from './rank-ranges.js';
import { wilson } from './wilson.js';

/** Worlds of known true values for each case; a campaign draws thousands. */
const WORLDS = Number(process.env.GONGKAI_COUNT ?? 5);
const SEED = Number(process.env.GONGKAI_SEED ?? 1);
/** What the ranges say of themselves is 95 %; the least that may be seen. */
const LEAST = 0.94;

type Random = () => number;

interface Member {
  readonly truth: number;
  readonly interval: Interval;
}

/** True shares and how many cases each has, as agencies have them: most few, some many. */
const TRUTHS: Readonly<Record<string, (random: Random, nth: number) => number>> = {
  'spread over all': (random) => random(),
  'nearly all alike': (random) => 0.9 + 0.02 * random(),
  'all the same but one': (_, nth) => (nth === 0 ? 0.95 : 0.8),
  'near the upper end': (random) => 1 - 0.2 * random() ** 3,
  'in two camps': (random) => (random() < 0.5 ? 0.3 : 0.7) + 0.05 * random(),
};
const SIZES = [5, 20, 120, 1000];

describe.each(Object.entries(TRUTHS))('with true values %s', (name, truthOf) => {
  it.each(SIZES)('holds the true rank of %i members at least as often as it says', (members) => {
    const worlds = Math.max(1, Math.round((WORLDS * 20) / members));
    const draws = { share: shareMember, rate: rateMember };
    for (const [kind, draw] of Object.entries(draws)) {
      const random = randomFrom(SEED * 1000 + members);
      const seen = { held: 0, asked: 0, width: 0, firstHeld: 0, firsts: 0 };
      for (let world = 0; world < worlds; world += 1) {
        add(
          seen,
          Array.from({ length: members }, (_, nth) => draw(truthOf(random, nth), random)),
        );
      }
      report(`${kind}, ${name}, ${members} members`, seen, members);
      expect(seen.held / seen.asked).toBeGreaterThanOrEqual(LEAST);
    }
  });
});

function add(seen: { held: number; asked: number; width: number; firstHeld: number; firsts: number }, group: Member[]) {
  const ranges = new RankRanges(
    group.map(({ interval }) => interval),
    'highest',
  );
  const truths = Float64Array.from(group, ({ truth }) => truth).sort();
  for (const { truth, interval } of group) {
    const { from, to } = ranges.of(interval);
    // Where several are truly equal, each of their ranks is true.
    const best = 1 + truths.filter((other) => other > truth).length;
    const worst = truths.filter((other) => other >= truth).length;
    const held = from <= worst && to >= best;
    seen.asked += 1;
    seen.held += Number(held);
    seen.width += (to - from + 1) / group.length;
    seen.firsts += Number(best === 1);
    seen.firstHeld += Number(best === 1 && held);
  }
}

function shareMember(truth: number, random: Random): Member {
  const cases = casesOf(random);
  let yes = 0;
  for (let nth = 0; nth < cases; nth += 1) yes += Number(random() < truth);
  return { truth, interval: wilson(yes, cases)! };
}

/** Events in 1 to 200 万人, up to eight in each. */
function rateMember(share: number, random: Random): Member {
  const truth = share * 8;
  const exposure = 1 + 199 * random() ** 2;
  return { truth, interval: garwood(poisson(truth * exposure, random), exposure)! };
}

/** 5 to some 2 000, most of them few. */
function casesOf(random: Random): number {
  return Math.round(5 * Math.exp(6 * random() ** 2));
}

/** Events of a Poisson process, counted by their distances. */
function poisson(mean: number, random: Random): number {
  let [count, at] = [-1, 0];
  for (; at <= mean; count += 1) at -= Math.log(1 - random());
  return count;
}

/** mulberry32 (Tommy Ettinger, public domain). */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** For whoever runs the campaign. */
function report(name: string, { held, asked, width, firstHeld, firsts }: Parameters<typeof add>[0], members: number) {
  if (process.env.GONGKAI_CAMPAIGN === undefined) return;
  const share = (part: number, of: number) => `${((100 * part) / of).toFixed(2)} %`;
  process.stdout.write(
    `${name}: ${share(held, asked)} of ${asked} ranges hold the true rank, ${share(firstHeld, firsts)} of the first; ` +
      `${((members * width) / asked).toFixed(1)} ranks wide\n`,
  );
}
