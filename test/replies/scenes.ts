import { catalogue, type MachineId } from '../../flows/catalogue.ts';
import type { Facts } from '../../flows/facts.ts';
import { resume, type Position } from '../../flows/play.ts';
import type { FlowMeta } from '../../flows/vocabulary.ts';
import type { World } from '../../flows/world.ts';
import type { Changes } from '../support/clinic.ts';
import { openMoment, worldWith } from '../support/world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Ways in that not every portal has; flows speak of them only where there are some. */
const waysIn: Changes = {
  app: { name: 'MyRiverside', choose: 'Riverside Community Health' },
  old_portal: { name: 'Riverside HealthLink' },
  sign_in_with: ['google', 'apple', 'id.me'],
  open_from: ['US', 'CA'],
};

/** A clinic whose names, numbers and waits are as long as clinics have them. */
const longClinic: Changes = {
  clinic: {
    name: 'Riverside Community Health Center',
    text_name: 'Riverside Family Health',
    desks: [{ name: 'Front desk', address: '1200 North Riverside Avenue', hours: 'weekdays', checks_photo_id: true }],
  },
  phones: { records: { number: '+13125550103', hours: 'weekdays' } },
  hours: { weekdays: { 'mon-fri': '08:30-17:30', sat: '09:00-12:00' } },
  portal: {
    name: 'MyRiverside',
    sign_in: 'https://portal.riversidehealth.example/login',
    ...waysIn,
    old_portal: { name: 'Riverside HealthLink', since: '2026-09-01', accounts_moved: true },
    words: {
      forgot_password: 'Trouble logging in',
      forgot_username: 'Forgot your username',
      profile: 'Personal information',
      sign_out_everywhere: 'Sign out of all devices',
      other_person: 'Switch to another person',
    },
    pages: { sign_up: 'https://portal.riversidehealth.example/join' },
    recovery: { asks_for: ['birth_date', 'zip', 'name'], usual_minutes: 45, slow_minutes: 1440, wait_minutes: 1440 },
    password: { min: 12, max: 128, history: 10 },
    lock: { minutes: 90, mails_unlock_link: true, reset_clears: true },
    mail: { from: ['no-reply@portal.riversidehealth.example'], subject: 'Reset your MyRiverside password' },
  },
  actions: { temporary_login: 'staff', close_access: 'manual' },
  family: { form: 'https://www.riversidehealth.example/family-access' },
};

/** Every fact that shows in words, at its longest. */
const facts: Facts = {
  guesses: ['suspected_compromise', 'shared_device_wifi', 'no_reset_email'],
  lockChoice: 'wait',
  account: 'inactive',
  ref: 'K7P2-XW4M',
  // Used up, so that sentences for both are said.
  pairing: { code: '482913', until: openMoment.at, chat: 'https://chat.riversidehealth.example/chat' },
  remindAt: openMoment.at + 4 * HOUR + 10 * 60_000,
  lockedUntil: openMoment.at + 26 * HOUR + 10 * 60_000,
  deliveredAt: openMoment.at - 22 * HOUR - 10 * 60_000,
  slots: [4, 28, 52].map((hours) => ({
    from: openMoment.at + (hours - 2) * HOUR + 75 * 60_000,
    to: openMoment.at + (hours + 4) * HOUR,
  })),
};
const answerBy = openMoment.at + 2 * DAY + 2 * HOUR + 15 * 60_000;
const slot = facts.slots?.[2];
const soonest: Partial<World> = {
  now: {
    ...openMoment,
    open: false,
    nextOpening: openMoment.at + 2 * DAY + 30 * 60_000,
    nextOpenDay: openMoment.at + 2 * DAY + HOUR / 2,
  },
};

const always: readonly Facts[] = [
  {},
  ...(['gmail', 'outlook', 'yahoo', 'icloud'] as const).map((mail): Facts => ({ mail })),
  ...(['reset', 'lock', 'username', 'oldEmail', 'publicWifi'] as const).map((cause): Facts => ({ cause })),
  { account: 'locked' },
  { account: 'ready' },
  { signInName: 'email' },
  { signInName: 'username' },
  { how: 'call', ...(slot && { slot }), callWords: { staff: 'mountain feather', patient: 'mountain feather' } },
  { how: 'call' },
  { how: 'comeIn', comingIn: true },
  {
    byText: true,
    pairing: { code: '482913', until: openMoment.at + 600_000, chat: 'https://chat.riversidehealth.example/chat' },
  },
  { promisesMissed: 1 },
  { promisesMissed: 1, how: 'call' },
  { promisesMissed: 3 },
  { codesWrong: 1, codeBy: 'text', stepsShown: true, reason: 'compromise' },
  { codesWrong: 2, codeBy: 'text' },
  ...(['thisChatOnly', 'chartPhoneAtTime', 'inPersonOnly'] as const).map((contactRule): Facts => ({
    reason: 'safety',
    contactRule,
  })),
];

/** With a number that patients text. */
function texted(world: World): World {
  const { policy } = world;
  return { ...world, policy: { ...policy, texts: { ...policy.texts, ours: '+13125550150', webChat: true } } };
}

/** Worlds in which, between them, every sentence that depends on a fact or on policy is said, at its longest. */
export function worldsOn(channel: 'web' | 'sms'): World[] {
  const told = always.map((more) => worldWith({ channel, clinic: longClinic, facts: { ...facts, answerBy, ...more } }));
  const locks = [true, false, 'unknown'].map((ends) =>
    worldWith({
      channel,
      facts,
      clinic: { ...longClinic, portal: { ...waysIn, lock: { ends_by_itself: ends, mails_unlock_link: true } } },
    }),
  );
  const names = ['email', 'own'].map((username) =>
    worldWith({ channel, facts, clinic: { portal: { ...waysIn, username, password: { history: 0 } } } }),
  );
  const plain: Facts = {
    guesses: ['cant_login'],
    slots: openMoment.slots.slice(0, 1),
    ref: 'K7P2',
    ...(facts.pairing && { pairing: facts.pairing }),
    remindAt: openMoment.at,
    account: 'locked',
    deliveredAt: openMoment.at,
  };
  return [
    ...told,
    ...locks,
    ...names,
    worldWith({ channel, clinic: longClinic, facts, ...soonest }),
    worldWith({ channel, facts: plain, clinic: { portal: waysIn } }),
    worldWith({
      channel,
      facts: { ...plain, codeBy: 'email' },
      clinic: { portal: { ...waysIn, pages: { forgot_password: false } }, actions: { close_access: 'none' } },
    }),
  ].map(texted);
}

/** Every state of every flow in which the bot speaks. */
export const spokenStates: readonly { readonly flow: MachineId; readonly state: string; readonly meta: FlowMeta }[] = (
  Object.keys(catalogue) as MachineId[]
).flatMap((flow) =>
  Object.entries(catalogue[flow].root.states).flatMap(([state, { meta }]) =>
    ['ask', 'say', 'rest'].includes((meta as FlowMeta | undefined)?.kind ?? '')
      ? [{ flow, state, meta: meta as FlowMeta }]
      : [],
  ),
);

/** A place in a flow, as if a conversation stood there. */
export function placeAt(flow: MachineId, state: string, world: World): Position {
  const machine = catalogue[flow];
  return resume(machine, { flow, version: machine.version ?? '', state }, world);
}
