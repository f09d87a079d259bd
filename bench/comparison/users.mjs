import { median } from '../reading/measure.mjs';
import { percentile } from './percentile.mjs';

/** Seconds between an answer and the next question of one user. */
const THINK = { least: 2, most: 8 };

/** How often the memory of the server is looked at. */
const LOOK_EVERY_MS = 2000;

/** So many people, each asking one thing after another and reading the answer, for so many minutes. */
export async function simulateUsers({ ask, memory }, paths, { users, minutes }) {
  const until = performance.now() + minutes * 60_000;
  const taken = [];
  const errors = [];
  const looks = [];
  const watch = async () => {
    while (performance.now() < until) {
      looks.push(await memory());
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  };
  const user = async () => {
    // People do not all come at once.
    await think();
    while (performance.now() < until) {
      const start = performance.now();
      await ask(paths[Math.floor(Math.random() * paths.length)]).then(
        () => taken.push(performance.now() - start),
        (error) => errors.push(error.message),
      );
      await think();
    }
  };
  await Promise.all([watch(), ...Array.from({ length: users }, user)]);
  return {
    users,
    minutes,
    answers: taken.length,
    errors: errors.length,
    firstError: errors[0] ?? null,
    p50: percentile(taken, 0.5),
    p95: percentile(taken, 0.95),
    memory: memoryOf(looks),
  };
}

/** Megabytes: the median of the second tenth, when everything has been asked once, and of the last; and the most. */
function memoryOf(looks) {
  const tenth = Math.ceil(looks.length / 10);
  const start = median(looks.slice(tenth, 2 * tenth));
  const end = median(looks.slice(-tenth));
  return { start, end, most: Math.max(...looks), looks: looks.length };
}

function think() {
  const seconds = THINK.least + Math.random() * (THINK.most - THINK.least);
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
