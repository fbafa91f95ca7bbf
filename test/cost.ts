import assert from 'node:assert/strict';

/**
 * The processor's time that a run takes, in milliseconds: the least of three, each without the time that other programs take
 * meanwhile.
 */
export function cost(run: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/**
 * Demands that a larger run costs less than `limit` times a smaller one. Noise makes a ratio larger more often than smaller, so one
 * good round of five is enough; a millisecond is added to the smaller, which may be too short to measure.
 */
export function assertGrowth(small: () => unknown, large: () => unknown, limit: number): void {
  let ratio = Infinity;
  for (let round = 0; round < 5 && ratio >= limit; round++)
    ratio = Math.min(ratio, cost(large) / (cost(small) + 1));
  assert.ok(
    ratio < limit,
    `the larger run cost ${ratio.toFixed(1)} times the smaller, not less than ${limit} times`,
  );
}
