import { LatchkeyError } from './errors.ts';

/** The little of pino that parts which work behind the scenes need. */
export interface Log {
  warn(detail: object, message: string): void;
  error(detail: object, message: string): void;
}

/**
 * What may be logged of an error. botbuilder's DialogContextError carries the dialog stack with the patient's answers, so the
 * error inside it is meant; and of any error but ours, whose messages quote no patient, only the name and the place are kept.
 */
export function faultOf(error: unknown): { name: string; code?: string; message?: string; at: string[] } {
  const inner = unwrapped(error);
  if (!isError(inner)) return { name: typeof inner, ...(isFromDialogs(inner) && { message: inner }), at: [] };
  const { name, message, stack = '' } = inner;
  const code = codeOf(inner);
  return {
    name,
    ...(code !== undefined && { code }),
    ...(inner instanceof LatchkeyError && { message }),
    at: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim()),
  };
}

/** The code of an error that has one. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

function unwrapped(error: unknown): unknown {
  return isError(error) && error.name === 'DialogContextError'
    ? ((error as { error?: unknown }).error ?? error)
    : error;
}

// Not instanceof: errors from inside node belong to another realm under Jest.
function isError(error: unknown): error is Error {
  return Object.prototype.toString.call(error) === '[object Error]';
}

// botbuilder throws a bare string for a dialog id that it does not know.
function isFromDialogs(error: unknown): error is string {
  return typeof error === 'string' && error.startsWith('DialogContext.');
}
