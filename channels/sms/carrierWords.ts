import type { CarrierWord } from './ports.ts';

/** What Twilio takes by itself on its numbers, in carrier mode: "Default keywords", support.twilio.com 223134027. */
const TWILIOS: Readonly<Record<CarrierWord, readonly string[]>> = {
  stop: ['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout'],
  start: ['start', 'unstop'],
  help: ['help', 'info'],
};

/** Those that Spanish-speaking patients use the same way; no carrier answers them unless it was set up to. */
const OURS: Readonly<Record<CarrierWord, readonly string[]>> = {
  stop: ['parar', 'pare', 'alto', 'basta', 'cancelar', 'baja', 'terminar'],
  start: ['comenzar', 'iniciar'],
  help: ['ayuda'],
};

const KINDS = ['stop', 'start', 'help'] as const;

/** What a text asks a carrier for, when it is one such word and nothing more. */
export function carrierWord(body: string): CarrierWord | null {
  const word = bare(body);
  return KINDS.find((kind) => TWILIOS[kind].includes(word) || OURS[kind].includes(word)) ?? null;
}

/** Whether Twilio answers it without being set up to. */
export function isAnsweredByCarrier(body: string): boolean {
  const word = bare(body);
  return KINDS.some((kind) => TWILIOS[kind].includes(word));
}

/** The words that may never stand for an answer: the carrier takes them. */
export const reservedWords: readonly string[] = [...KINDS.flatMap((kind) => [...TWILIOS[kind], ...OURS[kind]]), 'yes'];

function bare(body: string): string {
  return body
    .normalize('NFKC')
    .trim()
    .replace(/^["'“”‘’¡¿(]+|["'“”‘’.!?,;:)]+$/g, '')
    .toLowerCase();
}
