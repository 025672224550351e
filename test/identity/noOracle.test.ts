import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mailsOf } from '../../src/composeMail.ts';
import { startDemo, type Demo } from '../../src/demo/demo.ts';
import { loggedTasks } from '../../src/portal/manual/staffTasks.ts';
import { portalGateway } from '../../src/portal/portalGateway.ts';
import { clinicWith } from '../support/clinic.ts';
import { ANA_TYPES } from '../support/record.ts';
import { KeptLog } from '../turns/desk.ts';
import { Visitor } from '../demo/visitor.ts';
import { Lobby } from './lobby.ts';

/**
 * The chat tells no stranger whether an account exists: with the demo portal's patients, one for each way of being locked out,
 * every word, button and order of words is the same until someone has proved who they are.
 */
const NAMES = {
  nobody: 'nobody.at.all',
  known: 'ana.reyes',
  inactive: 'dan.evans',
  locked: 'carol.diaz',
  duplicate: 'eva.fox',
  minor: 'leo.lopez',
  bounced: 'frank.gray',
  secondFactor: 'kim.lee',
  notSignedUp: 'henry.ito',
  temporaryPassword: 'jack.king',
  noEmail: 'olga.perez',
  changedLately: 'nina.ortiz',
} as const;
const EMAILS = {
  nobody: 'nobody.at.all@mail.example',
  known: 'ana.reyes@mail.example',
  inactive: 'dan.evans@mail.example',
  locked: 'carol.diaz@mail.example',
  duplicate: 'eva.fox@mail.example',
  family: 'lopez.family@mail.example',
  bounced: 'frank.gray@closed-mail.example',
  secondFactor: 'kim.lee@mail.example',
  changedLately: 'nina.new@mail.example',
} as const;

const DAY = 24 * 3_600_000;
const MINUTE = 60_000;
/** The bot is asked to do everything, so every flow comes to the question for a name. */
const clinic = {
  portal: { lock: { ends_by_itself: false }, pages: { forgot_password: false, forgot_username: false } },
};

type Language = 'en' | 'es';
type Channel = 'web' | 'sms';
/** What a stranger does; `NAME` types the name, a function does something else. */
type Step = string | { readonly en: string; readonly es: string } | Does;
type Does = (conversation: string, channel: Channel) => Promise<void>;

const NAME = 'NAME';
const locked: Step = { en: 'my account is locked', es: 'mi cuenta está bloqueada' };
const toTheName: readonly Step[] = [locked, '2', '1', '1', '1'];
const wrongCode: Does = (conversation, channel) => lobby.code(conversation, '000000', channel);
const later: Does = async () => void (now += 2 * MINUTE);

/** Every flow that asks for a name, and what strangers do after it. */
const SCRIPTS: Readonly<Record<string, readonly Step[]>> = {
  'a code, typed wrong until it is used up': [
    ...toTheName,
    NAME,
    ...[wrongCode, wrongCode, wrongCode, wrongCode, wrongCode],
    '1',
  ],
  'a code that does not come, another, then the form': [
    ...toTheName,
    NAME,
    '1',
    later,
    '1',
    '1',
    { en: 'Go on without a code', es: 'Seguir sin código' },
    '1',
    (conversation) => fillForm(conversation),
    '1',
  ],
  'a code, and something else in between': [
    ...toTheName,
    NAME,
    { en: 'why do you need that?', es: '¿por qué necesita eso?' },
    { en: 'go back', es: 'volver' },
    NAME,
    { en: 'i want a person', es: 'quiero una persona' },
    '1',
  ],
  'a reset that the bot asks for': [
    { en: 'i forgot my password', es: 'olvidé mi contraseña' },
    NAME,
    '2',
    '2',
    '1',
    '1',
  ],
  'a reset, and then a word that somebody else is in the account': [
    { en: 'i forgot my password', es: 'olvidé mi contraseña' },
    NAME,
    { en: 'I think someone got into my account', es: 'creo que alguien entró en mi cuenta' },
    ...['2', '3', '1'],
  ],
  'a username that the bot asks for': [
    { en: 'I forgot my username', es: 'no me acuerdo de mi usuario' },
    '2',
    NAME,
    '2',
    '2',
    '1',
  ],
};

const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-oracle-'));
let demo: Demo;
let lobby: Lobby;
let now = Date.parse('2026-11-23T15:00:00Z');

beforeAll(async () => {
  const log = new KeptLog();
  demo = await startDemo({ dataDir, portalPort: 0, log, afterwardsMs: () => 0 });
  const nina = new Visitor(demo.portal?.gateway.url ?? '');
  await nina.post('/sign-in', { name: 'nina.ortiz', password: 'Demo-pass-1' });
  await nina.post('/change-email', { email: EMAILS.changedLately });
  const settings = demo.portal?.gateway ?? { kind: 'manual' as const, url: null };
  const account = demo.sendGrid!.account;
  lobby = await Lobby.open({
    portal: ({ deliveries }) => {
      const mail = mailsOf({ mail: account, clinic: clinicWith(clinic), deliveries, log, now: () => now });
      return portalGateway(settings, { mail, tasks: loggedTasks(log), now: () => now });
    },
    clinic,
    now: () => now,
  });
});
afterAll(async () => {
  await lobby.close();
  await demo.stop();
  rmSync(dataDir, { recursive: true });
});

async function fillForm(conversation: string): Promise<void> {
  const link = /\/form\/([\w-]{24})/.exec(JSON.stringify(await lobby.log(conversation)));
  expect(await lobby.latchkey.forms?.fill(link?.[1] ?? '', ANA_TYPES)).toEqual({ is: 'taken' });
}

/** All that strangers see, byte for byte, but for the numbers that are drawn by lot. */
async function seen(conversation: string): Promise<string> {
  const rows = (await lobby.log(conversation)).filter(({ from }) => from !== 'patient');
  const shown = rows.map(({ seq, from, text, suggestedActions, accepts }) =>
    JSON.stringify({ seq, from, text, suggestedActions, accepts }),
  );
  const ref = (await lobby.latchkey.store.ticketOf(conversation))?.ref ?? 'none';
  return shown
    .join('\n')
    .replaceAll(ref, 'REF')
    .replace(/\/form\/[\w-]{24}/g, '/form/…');
}

async function does(step: Step, at: { name: string; conversation: string; language: Language; channel: Channel }) {
  const { name, conversation, language, channel } = at;
  if (typeof step === 'function') return step(conversation, channel);
  const words = typeof step === 'string' ? step : step[language];
  return lobby.say(conversation, words === NAME ? name : words, channel);
}

const variants = Object.keys(SCRIPTS).flatMap((script) =>
  (['en', 'es'] as const).flatMap((language) =>
    (['web', 'sms'] as const).flatMap((channel) =>
      [NAMES, EMAILS].map((names) => ({ script, language, channel, names, by: names === NAMES ? 'name' : 'e-mail' })),
    ),
  ),
);

test.each(variants)('$script: $language, $channel, by $by', async ({ script, language, channel, names, by }) => {
  now += DAY;
  const all = Object.entries(names).map(([kind, name]) => {
    return { kind, name, conversation: `${script}/${language}/${channel}/${by}/${kind}`, language, channel };
  });
  for (const step of SCRIPTS[script] ?? []) {
    await Promise.all(all.map((one) => does(step, one)));
    await lobby.latchkey.settled();
  }
  const [first = '', ...others] = await Promise.all(all.map(({ conversation }) => seen(conversation)));
  expect(first).toMatch(/If it matches what we have|Si coincide con lo que tenemos/);
  for (const other of others) expect(other).toBe(first);
});

test('and all the while the accounts were treated as what they are', () => {
  const mailsTo = (to: string) => demo.mailbox.mails({ to }).length;
  const resetsTo = (to: string) => demo.mailbox.mails({ to }).filter(({ subject }) => /reset/i.test(subject)).length;
  expect(mailsTo('nobody.at.all@mail.example')).toBe(0);
  expect(resetsTo('dan.evans@mail.example')).toBe(0);
  expect(resetsTo('ana.reyes@mail.example')).toBeGreaterThan(0);
  expect(mailsTo('ana.reyes@mail.example')).toBeGreaterThan(5);
  expect(mailsTo('lopez.family@mail.example')).toBeGreaterThan(0);
  expect(mailsTo('nina.ortiz@mail.example')).toBe(0);
  expect(mailsTo(EMAILS.changedLately)).toBeGreaterThan(0);
});
