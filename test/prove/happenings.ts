import type { Delivery } from '../../flows/deliveries.ts';
import { meanings, notAboutPortal } from '../../flows/meanings.ts';
import { choicesOf, knows, type Position } from '../../flows/play.ts';
import type { Policy } from '../../flows/policy.ts';
import type { Said, Service } from '../../flows/said.ts';
import type { StaffOutcome, Standing } from '../../flows/talk.ts';
import type { FlowEvent, ResultValues } from '../../flows/vocabulary.ts';
import type { Conversation, Frame } from './conversation.ts';
import type { Rulebook } from './rulebook.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** One thing that can happen to a conversation; `name` is how a transcript tells of it. */
export type Happening =
  /** The patient writes, perhaps after a while; milliseconds. */
  | { readonly kind: 'message'; readonly name: string; readonly said: Said; readonly after?: number }
  /** A result, a timer, an outage that is over, a form: for the frame of that number, bottom first. */
  | { readonly kind: 'event'; readonly name: string; readonly event: FlowEvent; readonly frame: number }
  | { readonly kind: 'claimed' | 'opened'; readonly name: string }
  | { readonly kind: 'passedOn' | 'left'; readonly name: string }
  /** A provider tells what became of a message. */
  | { readonly kind: 'reported'; readonly name: string; readonly news: Delivery }
  | { readonly kind: 'closed'; readonly name: string; readonly outcome: StaffOutcome };

/** A message that says this, and means no problem. */
const says = (name: string, said: Partial<Said>, after = 0): Happening => ({
  kind: 'message',
  name,
  said: { problems: [], ...said },
  after,
});

const serviceSayings: Readonly<Record<Service, string>> = {
  staff: 'staff, please',
  help: 'help',
  repeat: 'say it again',
  rephrase: 'say it another way',
  back: 'go back',
  startOver: 'start over',
  wait: 'wait',
  unsure: "I don't know",
  iAmIn: 'I am in',
  goOn: 'go on',
  whoAreYou: 'who are you?',
  whyNeeded: 'why do you need that?',
  privacyRefusal: 'I do not want to tell you that',
  angry: 'this is useless',
  thanks: 'thanks',
  greeting: 'hello',
  optOut: 'STOP',
  optIn: 'START',
  wrongNumber: 'wrong number',
  byText: 'text me instead',
  onWeb: 'WEB',
};

const triedEverywhere = new Set(['staff', 'back']);
const services = Object.entries(serviceSayings).map(([service, name]) => ({
  service,
  happening: says(name, { service: service as Service }),
}));

const everywhere: readonly Happening[] = [
  ...services.filter(({ service }) => triedEverywhere.has(service)).map(({ happening }) => happening),
  says('chest pain', { safety: 'medical_emergency' }),
  says('asdf', {}),
];

const anywhere = services.filter(({ service }) => !triedEverywhere.has(service)).map(({ happening }) => happening);

const others: readonly Happening[] = [
  says('I want to end it', { safety: 'self_harm_crisis' }),
  says('he makes me open it', { safety: 'danger' }),
  says('Tiếng Việt', { asksLanguage: 'vi' }),
  says('en español, por favor', { asksLanguage: 'es' }),
  says('no entiendo', { writtenIn: 'es' }),
  says('(a password, hidden)', { hidSecret: true }),
];

/** News of a code by e-mail, in each way that could tell something of an account. */
const news: readonly Happening[] = (['deferred', 'delivered', 'failed'] as const).map((status) => ({
  kind: 'reported',
  name: `(the code’s mail: ${status})`,
  news: { ref: status, medium: 'email', about: 'code', status, at: 0 },
}));

const problem = (...intents: string[]): Said => ({
  problems: intents.map((intent, n) => ({ intent, score: 0.9 - n / 10 })),
});

/** One for each meaning; two at once; unclear; not about the portal. */
const problems: readonly Happening[] = [
  ...Object.keys(meanings).map((intent) => says(`(means ${intent})`, problem(intent))),
  says('(means forgot_username and forgot_password)', problem('forgot_username', 'forgot_password')),
  says('(means forgot_username and locked_out)', problem('forgot_username', 'locked_out')),
  says('(may mean link_expired, outage or new_account)', {
    problems: ['link_expired', 'outage', 'new_account'].map((intent) => ({ intent, score: 0.3 })),
  }),
  says('(may mean forgot_password)', { problems: [{ intent: 'forgot_password', score: 0.3 }] }),
  says(`(means ${[...notAboutPortal][0] ?? ''})`, problem([...notAboutPortal][0] ?? '')),
];

/** What results carry that can be told in one way. */
const carried: Readonly<Record<string, (at: number) => ResultValues>> = {
  'result.booked': (at) => ({ ref: 'M7K2', answerBy: at + 30 * MINUTE }),
  'result.open': (at) => ({
    pairing: { code: '482913', until: at + 10 * MINUTE, chat: 'https://clinic.example/chat' },
  }),
  'result.ready': (at) => ({ formAddress: 'https://clinic.example/form', formUntil: at + 10 * MINUTE }),
  'result.locked': (at) => ({ lockedUntil: at + 30 * MINUTE }),
  'result.delivered': (at) => ({ deliveredAt: at - 5 * MINUTE }),
  'result.deferred': (at) => ({ deferredAt: at - 5 * MINUTE }),
  'result.bounced': () => ({ mailTrouble: 'noSuchContact' }),
  'result.suppressed': () => ({ mailTrouble: 'suppressed' }),
};

/** What an effect's result carries, in each way that flows can tell apart. */
function valuesOf(event: string, { name, policy }: { name: string; policy: Policy }, at: number): ResultValues[] {
  if (!event.startsWith('result.right')) return [carried[event]?.(at) ?? {}];
  const proof = name as 'email' | 'text';
  if (event !== 'result.right') return [{ proof, proofAt: at, needsSecondProof: true }];
  const both = policy.identity.code.ways.length > 1;
  return [{ proof, proofAt: at }, ...(both ? [{ proof: 'both' as const, proofAt: at, needsSecondProof: false }] : [])];
}

/** What can happen to the flow on top, by the flow's own design: an answer, a result, a timer. */
export function flowHappenings(conversation: Conversation, standing: Standing, rules: Rulebook): Happening[] {
  const answers = standing.top === null ? [] : answersTo(standing.top);
  return [
    ...answers,
    ...conversation.frames.flatMap((frame, n) => eventsFor(frame, n, { conversation, standing, rules })),
  ];
}

/** What is tried wherever a conversation stands: staff, an emergency, a step back, words that mean nothing. */
export function everywhereHappenings(conversation: Conversation, standing: Standing): Happening[] {
  const withStaff = conversation.frames.some(({ at }) => at.flow === 'toStaff');
  const opens: Happening[] = standing.top === null ? [{ kind: 'opened', name: '(opens the chat)' }] : [];
  const angry = standing.talk.angry > 0 ? [says('this is useless', { service: 'angry' })] : [];
  return [...everywhere, ...angry, ...(withStaff ? byStaff(standing) : []), ...opens];
}

/** Only who has taken the case can close it. */
function byStaff({ talk }: Standing): readonly Happening[] {
  if (talk.owner === 'bot') return [{ kind: 'claimed', name: '(staff take the case)' }];
  return [
    { kind: 'closed', name: '(staff close it: solved)', outcome: 'solved' },
    { kind: 'closed', name: '(staff close it: done elsewhere)', outcome: 'elsewhere' },
    { kind: 'closed', name: '(staff close it: no answer)', outcome: 'noAnswer' },
    { kind: 'closed', name: '(staff close it: back to the helper)', outcome: 'backToBot' },
    { kind: 'passedOn', name: '(staff pass it on)' },
    { kind: 'left', name: '(staff are gone)' },
  ];
}

/** All else that can be said anywhere. */
export function anywhereHappenings({ policy, channel }: Standing): Happening[] {
  const rests = channel === 'sms' ? policy.texts.resumeHours * 60 : policy.texts.resumeWebMinutes;
  const later = [
    says('asdf', {}, rests * MINUTE),
    says('staff, please', { service: 'staff' }, rests * MINUTE),
    says('asdf', {}, DAY),
  ];
  return [...anywhere, ...others, ...news, ...problems, ...later];
}

function answersTo(top: Position): Happening[] {
  const answers = choicesOf(top).map((choice) => says(choice, { answer: { choice } }));
  const { step } = top;
  if (knows(top, { type: 'answer.unsure' })) answers.push(says("I don't know", { service: 'unsure' }));
  const accepts = step.kind === 'ask' || step.kind === 'rest' ? step.accepts : undefined;
  if (accepts !== undefined) {
    const text = { name: 'ana', words: 'it does not work', code: '123456' }[accepts];
    answers.push(
      says(`(types ${accepts === 'words' ? 'a few words' : `a ${accepts}`})`, { answer: { choice: 'given', text } }),
    );
  }
  return answers;
}

interface Surrounding {
  readonly conversation: Conversation;
  readonly standing: Standing;
  readonly rules: Rulebook;
}

/** What the machine room can bring to a frame: the result of its effect, its timer, what only its flow waits for. */
function eventsFor(
  { at, waitingFor }: Frame,
  frame: number,
  { conversation, standing, rules }: Surrounding,
): Happening[] {
  const state = rules.flowNamed(at.flow)?.root.states[at.state];
  const bring = (event: FlowEvent): Happening => ({ kind: 'event', name: `(${event.type})`, event, frame });
  const byName = (passing[at.flow] ?? []).map((type) => bring({ type } as FlowEvent));
  const works = waitingFor !== null && (state?.meta as Position['step'] | undefined)?.kind === 'do';
  if (works) return [...resultsOf(state?.ownEvents ?? [], { conversation, standing }).map(bring), ...byName];
  const due = conversation.timers.some(({ key }) => key === waitingFor);
  return [...(due ? [bring({ type: 'timer.due' })] : []), ...byName];
}

/** Every way in which an effect can end that its state knows. */
function resultsOf(known: readonly unknown[], { conversation, standing }: Omit<Surrounding, 'rules'>): FlowEvent[] {
  const name = standing.talk.facts.codeBy ?? 'email';
  return known.flatMap((type) =>
    valuesOf(String(type), { name, policy: standing.policy }, conversation.at).map(
      (values) => ({ type, values }) as FlowEvent,
    ),
  );
}

/** What is brought to a flow by its name, whatever state it is in. */
const passing: Readonly<Record<string, readonly string[]>> = {
  portalOutage: ['outage.over'],
  safeForm: ['form.done'],
};
