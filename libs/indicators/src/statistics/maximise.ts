/** A function of two parameters at one point, with its first and second derivatives. */
export interface Surface {
  readonly value: number;
  readonly gradient: readonly [number, number];
  /** By the first parameter twice, by both, by the second twice. */
  readonly curvature: readonly [number, number, number];
}

export type Point = readonly [number, number];

const STEPS = 100;
const FLAT = 1e-10;
/** No step goes further: the parameters are logarithms. */
const STRIDE = 2;

/**
 * The top of a smooth function of two parameters, from `start`: Newton's steps,
 * damped where they would not lead upwards (K. Levenberg, 1944). Stops early
 * where `isFarEnough` says that going on is of no use.
 */
export function maximise(surface: (at: Point) => Surface, start: Point, isFarEnough: (at: Point) => boolean): Point {
  let at = start;
  let here = surface(at);
  let damping = 1e-3;
  for (let step = 0; step < STEPS && !isFarEnough(at); step++) {
    const stride = climb(here, damping);
    if (stride && Math.hypot(...stride) < FLAT) break;
    const next: Point | null = stride && [at[0] + stride[0], at[1] + stride[1]];
    const there = next && surface(next);
    if (next && there && there.value >= here.value) {
      [at, here, damping] = [next, there, damping / 10];
    } else {
      damping *= 10;
      if (damping > 1e12) break;
    }
  }
  return at;
}

/** The step that the curvature suggests; null where that is no hill yet, so that more damping is needed. */
function climb({ gradient: [g0, g1], curvature: [c00, c01, c11] }: Surface, damping: number): Point | null {
  const [h00, h11] = [damping * (1 + Math.abs(c00)) - c00, damping * (1 + Math.abs(c11)) - c11];
  const determinant = h00 * h11 - c01 * c01;
  if (!(h00 > 0 && determinant > 0)) return null;
  const step: Point = [(h11 * g0 + c01 * g1) / determinant, (c01 * g0 + h00 * g1) / determinant];
  const shorter = Math.min(1, STRIDE / Math.hypot(...step));
  return [step[0] * shorter, step[1] * shorter];
}
