import { pino, type DestinationStream } from 'pino';
import type { Config } from '../config/env.ts';
import { faultOf, type Log } from '../errors/fault.ts';

/** A log for the machine room. Messages are fixed words of ours; what varies goes into the detail. */
export interface MachineLog extends Log {
  debug(detail: object, message: string): void;
  info(detail: object, message: string): void;
}

/** Where patients' words and data live in the things parts handle; hidden if one is ever logged by mistake. */
const PATIENT_DATA = [
  'text',
  'words',
  'problemWords',
  'email',
  'phone',
  'address',
  'birthDate',
  'password',
  'digits',
  'activity',
  'args',
  'card',
  'facts',
  'state',
  'talk',
  'values',
];
const DEPTHS = ['', '*.', '*.*.'];

/** Logs as JSON lines to stderr, so that stdout stays free for the conversation at the terminal. */
export function createLog(level: Config['logLevel'], to: DestinationStream = pino.destination(2)): MachineLog {
  const paths = DEPTHS.flatMap((depth) => PATIENT_DATA.map((key) => `${depth}${key}`));
  return pino({ level, base: null, redact: { paths, censor: '[hidden]' }, serializers: { err: faultOf } }, to);
}
