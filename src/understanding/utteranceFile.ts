import { parse } from 'yaml';
import { z } from 'zod';

/** Lines under the voice that says them. */
export type Voices = Readonly<Record<string, readonly string[]>>;

const LONGEST_LINE = 300;
const MOST_LINES = 500;
/** The voice of lines that stand in a file without one. */
const OWN_VOICE = 'clinic';

const block = z.string({ error: 'must be lines of text, begun with "|"' });
const file = z.union([block, z.record(z.string(), block)], {
  error: 'must be lines of text, begun with "|", or such lines under the name of a voice',
});

/** Reads one file of lines. @returns what is in it, or what is wrong with it in plain words. */
export function readUtteranceFile(text: string): { readonly voices: Voices } | { readonly wrong: string } {
  const parsed = file.safeParse(parsedYaml(text));
  if (!parsed.success) return { wrong: parsed.error.issues[0]?.message ?? 'cannot be read' };
  const blocks = typeof parsed.data === 'string' ? { [OWN_VOICE]: parsed.data } : parsed.data;
  const voices = Object.fromEntries(Object.entries(blocks).map(([voice, lines]) => [voice, linesIn(lines)]));
  const all = Object.values(voices).flat();
  const long = all.find((line) => line.length > LONGEST_LINE);
  if (long !== undefined)
    return { wrong: `has a line of more than ${LONGEST_LINE} characters: "${long.slice(0, 40)}…"` };
  if (all.length > MOST_LINES) return { wrong: `has ${all.length} lines; ${MOST_LINES} are enough` };
  return all.length === 0 ? { wrong: 'has no lines' } : { voices };
}

function parsedYaml(text: string): unknown {
  try {
    return parse(text) as unknown;
  } catch {
    return null;
  }
}

function linesIn(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
