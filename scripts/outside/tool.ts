/** Programs of others, run on what was built. */
import { spawn } from "node:child_process";

/** What a tool says of a part. */
export interface Outcome {
  readonly part: string;
  readonly state: "ok" | "failed" | "not installed";
  /** Figures, the first findings, or what to install. */
  readonly says: string;
}

export interface Run {
  /** Null if the program is not installed. */
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a program to its end. The site goes on meanwhile, which the program may read. */
export function run(program: string, args: readonly string[], input = ""): Promise<Run> {
  return new Promise((resolve) => {
    const started = spawn(program, args, { timeout: 300_000 });
    const [output, errors]: [Buffer[], Buffer[]] = [[], []];
    started.stdout.on("data", (bytes) => output.push(bytes));
    started.stderr.on("data", (bytes) => errors.push(bytes));
    // A program that ends before it has read everything closes its input.
    started.stdin.on("error", () => undefined);
    started.stdin.end(input);
    started.on("error", () => resolve({ status: null, output: "", errors: "" }));
    started.on("close", (status) =>
      resolve({
        status: status ?? 1,
        output: Buffer.concat(output).toString(),
        errors: Buffer.concat(errors).toString(),
      }),
    );
  });
}

/** The first lines of a message. */
export const firstLines = (text: string) => text.trim().split("\n").slice(0, 5).join("\n  ");

/** Outcome of a program that says by its exit code whether all is well. */
export function judge(part: string, { status, output, errors }: Run, install: string): Outcome {
  if (status === null) return { part, state: "not installed", says: install };
  if (status === 0) return { part, state: "ok", says: "" };
  return { part, state: "failed", says: firstLines(errors || output) };
}
