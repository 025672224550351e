import type { DialogInstance } from 'botbuilder-dialogs';
import { type Frame, placeOf, SUPPORT } from '../../../dialogs/standing.ts';
import type { Position } from '../../../flows/play.ts';
import { type Surroundings, worldOf } from '../../../flows/talk.ts';
import type { Check, Story } from './story.ts';

const HELP_NUMBER = /help number is (?:still )?(\w+)/;

/** A process started now could go on from here: places that exist, nothing awaited that cannot come, staff's cases open. */
export function checkPlace(story: Story, surroundings: Surroundings, check: Check): void {
  const { dialog, talk } = story.saved.state;
  const frames = (dialog?.dialogStack ?? []).filter(({ id }) => id !== SUPPORT);
  check(talk !== undefined, 'no talk was saved');
  if (talk === undefined) return;
  const world = worldOf(talk, surroundings);
  for (const frame of frames) {
    const position = resumed(frame, () => placeOf(frame, world), check);
    if (position !== null) checkAwaited(frame.state as Frame, position, story, check);
  }
  const withStaff = frames.some(({ id }) => id === 'toStaff');
  checkCases(withStaff, story, check);
}

function resumed({ id }: DialogInstance, resume: () => Position, check: Check): Position | null {
  try {
    return resume();
  } catch (error) {
    check(false, `cannot go on in ${id}: ${String(error)}`);
    return null;
  }
}

function checkAwaited({ waitingFor, arrived, at }: Frame, { step }: Position, { timers }: Story, check: Check): void {
  if (arrived !== undefined) return;
  const place = `${at.flow}.${at.state}`;
  check(step.kind !== 'do', `waits in ${place} for a result that has come`);
  check(waitingFor === null || timers.includes(waitingFor), `waits in ${place} for ${waitingFor}, which is not set`);
}

function checkCases(withStaff: boolean, { log, tickets }: Story, check: Check): void {
  const open = tickets.filter(({ closed_at: closedAt }) => closedAt === null).length;
  check(!withStaff || open === 1, `with staff, and ${open} cases open`);
  const refs = new Set(tickets.map(({ ref }) => ref));
  const told = log.flatMap(({ text }) => HELP_NUMBER.exec(text)?.[1] ?? []);
  for (const ref of told) check(refs.has(ref), `told of case ${ref}, which is not there`);
}
