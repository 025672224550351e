import { nameOf } from '../../flows/diagram.ts';
import { anywhereReply, questionReply, type Fit } from '../../dialogs/replies/replies.ts';
import type { Output, Turn } from './carrier.ts';
import { standingOf } from './turn.ts';
import type { Rulebook } from './rulebook.ts';
import type { Setting } from './setting.ts';

/** The words of a turn's output, as the patient reads them; null where nothing is said. */
function wordsOf(output: Output, turn: Turn): string | null {
  const { language } = turn.after.talk;
  const fit = { language, channel: turn.surroundings.channel } satisfies Fit;
  if (output.kind === 'line') {
    const about = output.about === undefined ? {} : { about: output.about };
    return anywhereReply(output.reply, { world: output.world, ...about }, fit).text;
  }
  if (output.kind !== 'question') return null;
  const { text, choices } = questionReply(output.position, { ...fit, manner: output.manner });
  return [text, ...choices.map(({ label }) => `   [${label}]`)].join('\n');
}

/** Turns as a chat that a nurse can read: the clinic, what the patient writes, what the bot says and does. */
export function transcriptOf(turns: readonly Turn[], setting: Setting, rules: Rulebook): string {
  const [first] = turns;
  const known = first === undefined ? {} : first.before.talk.facts;
  const before = Object.keys(known).length === 0 ? [] : [`Known from before: ${knownIn(known)}`];
  return [`At ${setting.name}.`, ...before, ...turns.flatMap((turn) => linesOf(turn, setting, rules))].join('\n');
}

function knownIn(facts: object): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([fact, value]) => (value === true ? fact : `${fact} ${String(value)}`))
    .join(', ');
}

function linesOf(turn: Turn, setting: Setting, rules: Rulebook): string[] {
  const said = turn.outputs.flatMap((output) => lineOf(output, turn) ?? []);
  return [writtenIn(turn, setting, rules), ...(said.length === 0 ? ['Bot (says nothing)'] : said)];
}

/** What the patient taps reads as on the button. */
function writtenIn({ before, happening, surroundings }: Turn, setting: Setting, rules: Rulebook): string {
  if (happening.kind !== 'message') return eventNames[happening.name] ?? happening.name;
  const after =
    happening.after === undefined || happening.after === 0 ? '' : `(${happening.after / 60_000} minutes later) `;
  const choice = happening.said.answer?.choice;
  const top = choice === undefined ? null : standingOf(before, setting, rules).top;
  if (top === null) return `Patient: ${after}${happening.name}`;
  const { choices } = questionReply(top, { language: before.talk.language, channel: surroundings.channel });
  return `Patient: ${after}${choices.find(({ id }) => id === choice)?.label ?? happening.name}`;
}

const eventNames: Readonly<Record<string, string>> = {
  '(result.failed)': '(it failed)',
  '(result.unknown)': '(no answer came; nobody knows what became of it)',
  '(result.right)': '(the code is right)',
  '(result.rightNotEnough)': '(the code is right, and the account takes one more)',
  '(result.rightUnseen)': '(the code is right, and the portal does not answer)',
  '(result.wrong)': '(the code is wrong)',
  '(result.usedUp)': '(all tries are used up)',
  '(result.expired)': '(the code is too old)',
  '(result.booked)': '(the case is stored)',
  '(timer.due)': '(the time is up)',
};

function lineOf(output: Output, turn: Turn): string | null {
  const words = wordsOf(output, turn);
  if (words !== null) return `Bot: ${words}${turn.muted ? ' (kept for staff, not sent)' : ''}`;
  switch (output.kind) {
    case 'effect':
      return `Bot (${output.name}${Object.keys(output.args).length > 0 ? ` ${JSON.stringify(output.args)}` : ''})`;
    case 'timer':
      return 'Bot (sets a reminder)';
    case 'alert':
      return `Bot (alerts staff: ${output.reason})`;
    case 'left':
      return `(on to: ${nameOf(output.outcome)})`;
    case 'closeTicket':
      return `Bot (closes the case: ${output.outcome})`;
    default:
      return null;
  }
}
