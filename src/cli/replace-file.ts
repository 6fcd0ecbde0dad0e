import fs from "node:fs";

/** Writes a file that is there: beside it, then renamed, so that it is whole at every moment; its mode is kept. */
export function replaceFile(file: string, bytes: Buffer | string): void {
  // A link's target is written, not the link.
  const target = fs.realpathSync(file);
  const next = `${target}.${process.pid}.next`;
  try {
    fs.writeFileSync(next, bytes);
    fs.chmodSync(next, fs.statSync(target).mode);
    fs.renameSync(next, target);
  } catch (error) {
    fs.rmSync(next, { force: true });
    throw error;
  }
}
