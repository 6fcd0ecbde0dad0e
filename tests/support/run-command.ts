/** Runs a command of the command line in this process. @returns its exit code, and what it wrote to either stream. */
export async function runCommand(
  command: (streams: { write(text: string): void; tell(text: string): void }) => Promise<number>,
): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await command({
    write: (text) => {
      out += text;
    },
    tell: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}
