import { ClinicHours } from '../../../src/clinic/hours.ts';
import { policyOf } from '../../../src/clinic/policy.ts';
import type { Clinic } from '../../../src/clinic/schema.ts';
import { firstBreak } from '../../../src/stores/auditChain.ts';
import type { Store } from '../../../src/stores/store.ts';
import { checkEffects } from './checkEffects.ts';
import { checkPlace } from './checkPlace.ts';
import { checkTranscript } from './checkTranscript.ts';
import type { Heard } from './patients.ts';
import type { EffectRow, Place } from './records.ts';
import type { Check, Story } from './story.ts';

export interface Evidence extends Place {
  readonly clinic: Clinic;
  /** When the children's clock stood when it was over. */
  readonly at: number;
  /** By conversation. */
  readonly heard: ReadonlyMap<string, readonly Heard[]>;
  readonly calls: ReadonlyMap<string, number>;
}

/** What the data says, once all processes are dead. */
export interface Verdict {
  readonly conversations: number;
  readonly turns: number;
  readonly timersFired: number;
  readonly tickets: number;
  readonly effects: Readonly<Record<string, number>>;
  readonly violations: readonly string[];
}

/** Reads what was stored back and holds it against itself, and against what patients heard and the provider counted. */
export async function verdictOn(evidence: Evidence): Promise<Verdict> {
  const { store, data } = evidence;
  try {
    return await weighed(evidence);
  } finally {
    data.close();
    await store.close();
  }
}

async function weighed({ store, data, clinic, at, heard, calls }: Evidence): Promise<Verdict> {
  const surroundings = { policy: policyOf(clinic), now: new ClinicHours(clinic).moment(at), channel: 'web' as const };
  const violations: string[] = [];
  const stories: Story[] = [];
  for (const id of await data.conversations()) {
    const check: Check = (holds, otherwise) => {
      if (!holds) violations.push(`${id}: ${otherwise}`);
    };
    const [saved, log] = await Promise.all([store.load(id), store.since(id, 0)]);
    const story = { saved, log, heard: heard.get(id) ?? [], ...(await data.of(id)) };
    checkTranscript(story, check);
    await checkRecorded(id, story, store, check);
    checkEffects({ ...story, calls }, check);
    checkPlace(story, surroundings, check);
    stories.push(story);
  }
  const effects = stories.flatMap((story) => story.effects);
  const known = new Set(effects.map(({ key }) => key));
  for (const key of calls.keys()) if (!known.has(key)) violations.push(`${key}: called for, and in no outbox`);
  const seen = stories.flatMap((story) => story.seen);
  return {
    conversations: stories.length,
    turns: seen.length,
    timersFired: seen.filter(({ id }) => id.startsWith('timer:')).length,
    tickets: stories.flatMap((story) => story.tickets).length,
    effects: tally(effects),
    violations,
  };
}

async function checkRecorded(conversation: string, { heard }: Story, store: Store, check: Check): Promise<void> {
  for (const { id, rows } of heard) {
    const recorded = await store.seen(conversation, id);
    check(JSON.stringify(recorded) === JSON.stringify(rows), `${id}: the answer on record is not the one received`);
  }
  check(firstBreak(await store.audit(conversation)) === null, 'its audit chain is broken');
}

function tally(effects: readonly EffectRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { name, state } of effects) counts[`${name} ${state}`] = (counts[`${name} ${state}`] ?? 0) + 1;
  return counts;
}
