/** Runs one of the project's own programs in the foreground and passes signals on to it. */
import { spawn } from "node:child_process";

/** Resolves with the exit code; 1 if a signal ended it. */
export function run(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(`node_modules/.bin/${program}`, args, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
