import { parseArgs } from 'node:util';
import { causeNames } from './causes/causes.ts';
import { draw } from './pictures/draw.ts';
import { reportOf, transcriptOf } from './report.ts';
import { simulate } from './run.ts';
import { wrongWith } from './verdict.ts';

/** Random patients talk to a whole Latchkey: `npm run simulate -- --patients 2000 --seed 7 --out docs/simulation`. */
const { values } = parseArgs({
  options: {
    patients: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '7' },
    patient: { type: 'string' },
    cause: { type: 'string' },
    out: { type: 'string' },
  },
});
const TRANSCRIPTS = 5;

const cause = causeNames.find((name) => name === values.cause);
if (values.cause !== undefined && cause === undefined) throw new Error(`--cause is one of ${causeNames.join(', ')}`);
const run = await simulate({
  seed: whole('seed', values.seed),
  patients: whole('patients', values.patients),
  ...(values.patient === undefined ? {} : { patient: whole('patient', values.patient) }),
  ...(cause === undefined ? {} : { cause }),
});
if (values.patient === undefined) console.log(reportOf(run));
if (values.out !== undefined) draw(run, values.out);
const shown = run.conversations.filter(({ faults }) => values.patient !== undefined || faults.length > 0);
for (const conversation of shown.slice(0, TRANSCRIPTS)) console.log(`${transcriptOf(conversation, run.seed)}\n`);
process.exitCode = values.patient === undefined && wrongWith(run.conversations).length > 0 ? 1 : 0;

function whole(name: string, written: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new Error(`--${name} is a whole number, not "${written}"`);
  return Number(written);
}
