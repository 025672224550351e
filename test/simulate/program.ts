import { mkdirSync, writeFileSync } from 'node:fs';
import { catalogue } from '../../flows/catalogue.ts';
import { chartOf } from './pictures/chart.ts';
import { svgOf } from './pictures/svg.ts';
import { parseArgs } from 'node:util';
import { simulate } from './run.ts';
import { nameOfEnding, isRemedy } from './outcome.ts';
import { causeNamed } from './causes/causes.ts';
const { values } = parseArgs({
  options: {
    patients: { type: 'string', default: '200' },
    seed: { type: 'string', default: '7' },
    patient: { type: 'string' },
    cause: { type: 'string' },
  },
});
const t = performance.now();
const run = await simulate({
  seed: Number(values.seed),
  patients: Number(values.patients),
  ...(values.patient ? { patient: Number(values.patient) } : {}),
  ...(values.cause ? { cause: values.cause as never } : {}),
});
const all = run.conversations;
mkdirSync('/tmp/visits', { recursive: true });
for (const flow of Object.values(catalogue))
  writeFileSync(`/tmp/visits/${flow.id}.svg`, svgOf(chartOf(flow, run.prints)));
for (const c of all) {
  if (values.patient) for (const l of c.lines) console.log(new Date(l.at).toISOString().slice(11, 16), l.who, l.text);
  const ok = c.ending && isRemedy(c.ending, causeNamed(c.who.causeName).remedy);
  if (c.faults.length || (!ok && c.who.mood !== 'careless') || values.patient)
    console.log(
      c.who.index,
      c.who.causeName,
      c.who.clinic,
      c.who.channel,
      c.who.language,
      c.who.mood,
      c.turns,
      c.ending && nameOfEnding(c.ending),
      ok,
      c.faults.slice(0, 2),
    );
}
console.log(performance.now() - t);
