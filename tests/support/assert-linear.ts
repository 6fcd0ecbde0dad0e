import assert from "node:assert/strict";

/** Four times the text may cost this many times the work: 16 times is what a square costs, 4 what length alone does. */
const MOST = 10;
/** Below this many milliseconds of processor time a garbage collection outweighs what is measured, and nothing is slow. */
const TRIFLE = 1000;
const ROUNDS = 4;

/**
 * Runs `run` at a quarter of `size` and at `size`, and fails where the second takes far more than four times the first:
 * a ratio within one run, which a slow machine does not change. Each side counts with its quickest round.
 */
export function assertLinear(label: string, size: number, run: (size: number) => unknown): void {
  // The first run is compiled on the way: what is no more than a trifle even so is none later, and a ratio would look better than it is.
  if (measure(() => run(size)) < TRIFLE) return;
  let [quarter, whole] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    whole = Math.min(
      whole,
      measure(() => run(size)),
    );
    if (whole < TRIFLE) return;
    quarter = Math.min(
      quarter,
      measure(() => run(size >> 2)),
    );
    if (whole < MOST * quarter) return;
  }
  assert.fail(`${label}: ${Math.round(quarter)} ms for a quarter, ${Math.round(whole)} ms for the whole`);
}

/** Milliseconds of processor time: what else runs on the machine is not counted. */
function measure(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
