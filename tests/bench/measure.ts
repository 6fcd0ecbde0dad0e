/** What a command costs: seconds, CPU seconds and memory of the process and all its descendants. Exact on Linux only. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Cost {
  seconds: number;
  /** User and system time of the whole tree; NaN off Linux. */
  cpuSeconds: number;
  /** Highest sum of the tree's resident memory in bytes, looked at every 50 ms; NaN off Linux. */
  peakRss: number;
  status: number;
  text: string;
}

const PAGE = 4096;
const TICKS_A_SECOND = 100;

/** Runs one command to its end. Only one at a time: CPU time is read from this process's own account of its children. */
export async function measure(command: string, args: string[], cwd: string): Promise<Cost> {
  const cpuBefore = readChildCpu();
  const begin = performance.now();
  const env = { ...process.env, DUIZHAO_OPTIONS: undefined };
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      text += chunk;
    });
  }
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, readTreeMemory(child.pid ?? 0));
  };
  const timer = setInterval(look, 50);
  look();
  const status = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? -1));
  }).finally(() => clearInterval(timer));
  const seconds = (performance.now() - begin) / 1000;
  return { seconds, cpuSeconds: readChildCpu() - cpuBefore, peakRss: peak || Number.NaN, status, text };
}

/** CPU seconds of all ended and waited-for descendants of this process. */
function readChildCpu(): number {
  const fields = readStat("self");
  if (!fields) return Number.NaN;
  return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND;
}

/** Fields of `/proc/PID/stat` behind the command's name: 0 is the state, 1 the parent, 13 and 14 children's time, 21 memory. */
function readStat(pid: string): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

function readTreeMemory(root: number): number {
  let pids: string[];
  try {
    pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return 0;
  }
  const children = new Map<number, { pid: number; memory: number }[]>();
  let sum = 0;
  for (const pid of pids) {
    const fields = readStat(pid);
    if (!fields) continue;
    const entry = { pid: Number(pid), memory: Number(fields[21]) * PAGE };
    if (entry.pid === root) sum = entry.memory;
    const parent = Number(fields[1]);
    children.set(parent, [...(children.get(parent) ?? []), entry]);
  }
  const open = [root];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    for (const { pid, memory } of children.get(parent) ?? []) {
      sum += memory;
      open.push(pid);
    }
  }
  return sum;
}

/** The middle of some numbers; the mean of the two middle ones where their count is even. */
export function findMedian(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
