/**
 * What to say when the system refuses a file or a folder, in one line: `EACCES: permission denied, open 'content/site.yaml'`.
 * Nothing for other errors, which are a programmer's and come with their stack.
 */
export function tellSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC") return "The disk is full: nothing was published.";
  const isRefused = path !== undefined && refusals.has(code ?? "");
  return isRefused ? `The system does not let duizhao go on: ${error.message}.` : undefined;
}

/** No right to read or write, a file system that is only read, too many files open, a link that leads to itself. */
const refusals = new Set(["EACCES", "EPERM", "EROFS", "EMFILE", "ENFILE", "ELOOP", "EIO"]);
