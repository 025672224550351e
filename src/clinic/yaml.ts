import { LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Problem } from './clinicFileError.ts';
import { offsetOf } from './yamlPlace.ts';

/** A YAML text, read as far as it can be: its content, what is wrong with it as YAML, and where each key stands. */
export interface ReadYaml {
  /** null while there are problems. */
  readonly content: unknown;
  readonly problems: readonly Problem[];
  /** The line of a key, or of the nearest key around it that is there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** More brackets and dashes than any clinic file has; yaml reads them by recursion, which would run out of stack. */
const MOST_OPENINGS = 500;

const TOO_DEEP: ReadYaml = {
  content: null,
  problems: [{ path: '', says: 'is nested too deeply to be a clinic file' }],
  lineOf: () => undefined,
};

const PLAIN_WORDS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'is indented by a tab, which YAML does not allow; use spaces',
  DUPLICATE_KEY: 'stands here for the second time; keep one of the two',
  MULTIPLE_DOCS: 'starts a second document; a clinic file is one, without a --- line',
  MISSING_CHAR: 'is not YAML: a quote, a bracket or a colon is missing on this line or before it',
  BAD_INDENT: 'is not YAML: the spaces at the start of the line do not match the lines above',
  UNEXPECTED_TOKEN: 'is not YAML: write key: value, one on each line, with the same indentation in each group',
  BLOCK_AS_IMPLICIT_KEY: 'is not YAML: put text that holds a colon in quotes, and each key on a line of its own',
  BAD_SCALAR_START: 'is not YAML: put text that starts with a special sign in quotes',
};

/** Reads YAML without ever throwing; aliases are refused, so that every value has one place. */
export function readYaml(text: string): ReadYaml {
  if ((text.match(/[[{]|[-?]\s/g)?.length ?? 0) > MOST_OPENINGS) return TOO_DEEP;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const problems = [...document.errors.map((error) => inPlainWords(error, text)), ...aliasesIn(document)].map(
    ({ at, ...problem }): Problem => ({ line: lineAt(at), ...problem }),
  );
  return {
    content: problems.length > 0 ? null : document.toJS(),
    // One slip makes YAML complain about the same line again and again.
    problems: [...new Map(problems.toReversed().map((problem) => [problem.line, problem])).values()].toReversed(),
    lineOf: (path) => {
      const offset = offsetOf(document, path);
      return offset === undefined ? undefined : lineAt(offset);
    },
  };
}

type Mistake = { readonly at: number; readonly path: string; readonly says: string };

function inPlainWords({ code, message, pos: [at] }: YAMLError, text: string): Mistake {
  const path = code === 'DUPLICATE_KEY' ? (/[\w-]*/.exec(text.slice(at, at + 80))?.[0] ?? '') : '';
  return { at, path, says: PLAIN_WORDS[code] ?? `is not YAML: ${message}` };
}

function aliasesIn(document: Document): Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Alias: (_, { range }) =>
      void found.push({ at: range?.[0] ?? 0, path: '', says: 'uses a YAML alias (*); write the value itself' }),
  });
  return found;
}
