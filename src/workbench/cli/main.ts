import { answerCommand } from "./answer.ts";

async function main(): Promise<void> {
  const { code, out, err } = await answerCommand(process.argv.slice(2));
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}

void main();
