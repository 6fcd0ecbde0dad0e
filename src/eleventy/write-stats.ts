import fs from "node:fs";
import path from "node:path";

/** What a command counted and measured of its run. */
export interface RunFigures {
  /** When the run began, as `performance.now()` counts. */
  startedAt: number;
  /** By stage. */
  seconds: Record<string, number>;
  cpuSeconds: Record<string, number>;
  counts: Record<string, number>;
  problems: Record<string, number>;
  /** Written by a build, read by a check. */
  bytes: number;
  cache: { hits: number; misses: number };
}

/** Writes the statistics that `--stats` asks for. What was to be done is done by then, whatever becomes of its numbers. */
export function writeStats(file: string, { startedAt, seconds, cpuSeconds, ...rest }: RunFigures): void {
  const stats = {
    seconds: { total: (performance.now() - startedAt) / 1000, ...seconds },
    cpuSeconds: readCpuSeconds(),
    cpuSecondsByStage: cpuSeconds,
    peakRssBytes: process.resourceUsage().maxRSS * 1024,
    ...rest,
  };
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, `${JSON.stringify(stats, undefined, 2)}\n`);
  } catch (error) {
    process.stderr.write(`The statistics could not be written: ${(error as Error).message}\n`);
  }
}

/** User and system time of all threads of this process so far. */
export function readCpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
