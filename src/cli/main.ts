import v8 from "node:v8";
import { tellSystemError } from "../problems/tell-system-error.ts";
import { readArguments } from "./arguments.ts";
import { UsageError } from "./parse-arguments.ts";

const usage = `Usage: npm run <command> -- [options]

  npm start          live preview of content/ at http://localhost:8080/ (--port 8080)
  npm run build      publish to _site/
  npm run check      list problems (--format text|json|github|sarif, --fix)
  npm run new -- "Title"
                     write a draft (--source URL, --folder posts)
  npm run entities   list names that may be one thing, as records
                     (--taxonomy people, --most 50, --format text|json, --accept [NAME …])

Options of build, start and check:
  --content DIR      default content; for new and entities, too
  --output DIR       default _site
  --cache DIR        default .cache; for entities, too
  --no-cache         take nothing from earlier builds; for entities, too
  --pathprefix /x/   the site lives below /x/
  --url URL          where the site will live; default url of site.yaml
  --drafts publish|hide
                     what becomes of draft: true; default drafts of site.yaml
  --strict           any error is a reason not to publish; for check, any warning
                     is one to end with exit code 1
  --skip search,feeds,links,mentions,glossary
                     leave stages out
  --quiet            say little
  --stats FILE       write seconds, memory, counts as JSON

--help, -h behind any command prints this.
`;

// Every worker optimizes the same thousand functions for itself. Those that are worth it are so hot that they can wait: a large build
// spends a seventh less time, a small one no more.
v8.setFlagsFromString("--interrupt-budget=600000");
// Two fifths of the compiler's time went to what it copied into a function from those that it calls, and hardly any was saved.
v8.setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
// Every core has a thread that works: helpers of the collector would only wait for one.
v8.setFlagsFromString("--no-parallel-scavenge");
// What `package.json` says is for this thread; how much memory others get for what they forget depends on what they read.
v8.setFlagsFromString("--max-semi-space-size=0");
// Until a heap is so large nothing looks for what is dead in it. This thread's is 320 MB (`package.json`); others keep little.
v8.setFlagsFromString("--initial-heap-size=64");

// Whoever reads may have seen enough, `npm run check | head`; the work goes on.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

/** Runs one command. @returns its exit code. */
async function main([command, ...args]: string[]): Promise<number> {
  if (asksForHelp(args)) {
    process.stdout.write(usage);
    return 0;
  }
  switch (command) {
    case "build":
      return (await import("./build.ts")).build(readArguments(args, "build").build);
    case "start":
      return startPreview(args);
    case "check":
      return (await import("./check.ts")).runCheck(readArguments(args, "check"));
    case "new":
      return (await import("./new.ts")).runNew(args);
    case "entities":
      return (await import("./entities.ts")).runEntities(args);
    default:
      process.stdout.write(usage);
      return command === undefined || ["help", "--help", "-h"].includes(command) ? 0 : 2;
  }
}

async function startPreview(args: string[]): Promise<number> {
  const { build, port } = readArguments(args, "start");
  process.exitCode = await (await import("../eleventy/run.ts")).runPreview(build, port);
  // Threads that have read posts wait for the next change, and would wait for ever.
  process.exit();
}

/** Behind `--` everything is a name. */
function asksForHelp(args: string[]): boolean {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes("--help") || options.includes("-h");
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const refused = tellSystemError(error);
  if (refused !== undefined) {
    process.stderr.write(`${refused}\n`);
    process.exitCode = 1;
  } else if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${usage}`);
    // A build that publishes nothing ends with 1, whatever the reason: those who call it know two answers.
    process.exitCode = process.argv[2] === "build" ? 1 : 2;
  } else throw error;
}
