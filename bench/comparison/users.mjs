import { percentile } from './percentile.mjs';

/** Seconds between an answer and the next question of one user. */
const THINK = { least: 2, most: 8 };

/** So many people, each asking one thing after another and reading the answer, for so many minutes. */
export async function simulateUsers({ ask, memory }, paths, { users, minutes }) {
  const until = performance.now() + minutes * 60_000;
  const taken = [];
  const errors = [];
  const before = await memory();
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
  await Promise.all(Array.from({ length: users }, user));
  return {
    users,
    minutes,
    answers: taken.length,
    errors: errors.length,
    firstError: errors[0] ?? null,
    p50: percentile(taken, 0.5),
    p95: percentile(taken, 0.95),
    memory: { before, after: await memory() },
  };
}

function think() {
  const seconds = THINK.least + Math.random() * (THINK.most - THINK.least);
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
