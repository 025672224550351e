import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A house of planted files, in a folder of its own, on which a tool of the real house can be let loose. */
export class PlantedTree {
  private readonly root = mkdtempSync(join(tmpdir(), 'latchkey-house-'));

  constructor(files: Readonly<Record<string, string>>) {
    cpSync('tsconfig.json', join(this.root, 'tsconfig.json'));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(this.root, dirname(file)), { recursive: true });
      writeFileSync(join(this.root, file), text);
    }
  }

  /** Runs one of our development tools here, and gives back the JSON that it prints. */
  inspect(tool: string, args: readonly string[]): unknown {
    const program = resolve('node_modules', tool);
    const options = { cwd: this.root, encoding: 'utf8', stdio: 'pipe' } as const;
    try {
      return JSON.parse(execFileSync(process.execPath, [program, ...args], options));
    } catch (refusal) {
      // Finding something is what these tools call a failure; what they found is on stdout all the same.
      const { stdout } = refusal as { stdout?: string };
      if (!stdout) throw refusal;
      return JSON.parse(stdout);
    }
  }

  uproot(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
