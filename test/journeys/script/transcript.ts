/** What was said and done in a conversation, in order. */
export interface Line {
  readonly who: 'Patient' | 'Bot' | 'Meanwhile';
  readonly text: string;
}

/** A conversation that was had. */
export interface Transcript {
  readonly lines: readonly Line[];
  /** What the bot said: a web message each, or a text each. */
  readonly said: readonly string[];
}

/** A transcript as it reads, for the message of a test that failed. */
export function written(lines: readonly Line[]): string {
  return lines.map(({ who, text }) => `  ${who}: ${text.replaceAll('\n', '\n    ')}`).join('\n');
}
