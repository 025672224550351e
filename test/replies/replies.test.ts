import { describe, expect, test } from '@jest/globals';
import { anywhereReply, questionReply, wordingsOf, type Fit } from '../../dialogs/replies/replies.ts';
import type { MachineId } from '../../flows/catalogue.ts';
import type { Facts } from '../../flows/facts.ts';
import type { World } from '../../flows/world.ts';
import type { Changes } from '../support/clinic.ts';
import { openMoment, worldWith } from '../support/world.ts';
import { placeAt } from './scenes.ts';

const HOUR = 3_600_000;
const { at } = openMoment;
const closed = { ...openMoment, open: false, nextOpening: at + 23 * HOUR };

interface Told extends Partial<World> {
  readonly clinic?: Changes;
  readonly fit?: Partial<Fit>;
}

function reply(flow: MachineId, state: string, { fit, ...changes }: Told = {}) {
  const world = worldWith({ ...(fit?.channel && { channel: fit.channel }), ...changes });
  return questionReply(placeAt(flow, state, world), { language: 'en', channel: 'web', ...fit });
}

const textOf = (flow: MachineId, state: string, told?: Told) => reply(flow, state, told).text;
const labelsOf = (flow: MachineId, state: string, told?: Told) =>
  reply(flow, state, told).choices.map(({ label }) => label);

describe('locks', () => {
  const lock = (changes: Changes) => textOf('lockedOut', 'chooseWay', { clinic: { portal: { lock: changes } } });

  test('say only what this portal does', () => {
    expect(lock({ ends_by_itself: true })).toBe('Most locks end in 30 minutes. What would you like?');
    expect(lock({ ends_by_itself: 'unknown' })).toMatch(/^Locks often end by themselves, in about 30 minutes\. What/);
    expect(lock({ ends_by_itself: false })).toMatch(/^A lock may not end by itself here\./);
    expect(lock({ mails_unlock_link: true })).toContain('Also look for an email that unlocks it.');
  });

  test('the wait is told once: on the web by its own question, in texts with the next one', () => {
    const facts: Facts = { lockChoice: 'wait' };
    expect(textOf('lockedOut', 'wasItYou', { facts })).toBe('Were you the one who tried to sign in?');
    expect(textOf('lockedOut', 'wasItYou', { facts, fit: { channel: 'sms' } })).toMatch(
      /^Most locks end in 30 minutes\. Were/,
    );
    expect(textOf('lockedOut', 'wasItYou', { facts: { lockChoice: 'reset' }, fit: { channel: 'sms' } })).toMatch(
      /^Were/,
    );
  });

  test('a reset is named as a way only where it opens a lock', () => {
    const told = (reset_clears: boolean) => ({ clinic: { portal: { lock: { ends_by_itself: false, reset_clears } } } });
    expect(textOf('lockedOut', 'noAutoEnd', told(true))).toContain('A password reset opens it.');
    expect(textOf('lockedOut', 'noAutoEnd', told(false))).not.toContain('reset');
  });
});

describe('what an account is like, told after proof', () => {
  const told = (facts: Facts) => textOf('accountProblem', 'tell', { facts });

  test('with the end of a lock where it is known, and the step that follows', () => {
    expect(told({ account: 'inactive' })).toMatch(/^Your account is not active\. Staff can open it again\. Shall/);
    expect(told({ account: 'ready' })).toMatch(/^Your account is open and ready\./);
    expect(told({ account: 'locked' })).toMatch(/^Your account is locked\. You can wait, or staff/);
    expect(told({ account: 'locked', lockedUntil: at + 6 * HOUR })).toContain('The lock ends at 3 PM.');
    expect(labelsOf('accountProblem', 'tell', { facts: { account: 'ready' } })).toEqual(['Reset my password']);
  });

  test('nothing of it where nothing is known', () => {
    expect(told({})).toBe('Shall we go on?');
  });
});

describe('how long things last', () => {
  test('a wait of 24 hours is until tomorrow', () => {
    const wait = (wait_minutes: number) =>
      textOf('linkOrCodeProblem', 'tooMany', { clinic: { portal: { recovery: { wait_minutes } } } });
    expect(wait(30)).toContain('If not, wait 30 minutes.');
    expect(wait(1440)).toContain('If not, wait until tomorrow.');
  });

  test('a code on paper works for days, or for one', () => {
    const code = (code_days: number) =>
      textOf('activation', 'useCode', { clinic: { portal: { joining: { code_days } } } });
    expect(code(14)).toContain('one time, for 14 days.');
    expect(code(1)).toContain('one time, for 24 hours.');
  });
});

test('to sign up is on a page of its own, or behind the sign-in page', () => {
  const page = (sign_up: string | null) =>
    textOf('activation', 'noInvite', { clinic: { portal: { pages: { sign_up } } } });
  expect(page('https://portal.example/join/')).toMatch(/^You can sign up at portal\.example\/join\. /);
  expect(page(null)).toMatch(/^You can sign up at portal\.example\. /);
});

describe('staff', () => {
  test('are not promised now when they are away', () => {
    expect(textOf('toStaff', 'how')).toBe('A staff member will help you. How would you like to go on?');
    expect(textOf('toStaff', 'how', { now: closed })).toMatch(/^Staff are away now\. We open tomorrow at 8 AM\. /);
    expect(labelsOf('toStaff', 'how', { now: closed })).not.toContain('Chat with staff here');
  });

  test.each<[Facts, string]>([
    [{ how: 'chat', answerBy: at + HOUR }, 'Staff will answer by 10 AM.'],
    [{ how: 'leave' }, 'Staff will answer as soon as they can.'],
    [{ how: 'call', slot: { from: at + 5 * HOUR, to: at + 8 * HOUR } }, 'Staff will call you today, 2 to 5 PM.'],
    [{ how: 'call', answerBy: at + HOUR }, 'Staff will call you as soon as they can.'],
    [{ how: 'comeIn', comingIn: true }, 'Staff know that you are coming in.'],
    [{ how: 'comeIn', answerBy: at + HOUR }, 'Staff will answer by 10 AM.'],
  ])('promise no more than was promised: %j', (facts, promise) => {
    expect(textOf('toStaff', 'booked', { facts: { ...facts, ref: 'K7P2' } })).toMatch(
      `${promise} Your help number is K7P2.`,
    );
  });

  test('call at times that begin with a capital on a button', () => {
    const facts: Facts = { slots: [{ from: at + 5 * HOUR, to: at + 8 * HOUR }] };
    expect(labelsOf('toStaff', 'callWhen', { facts })).toEqual([
      'Today, 2 to 5 PM',
      'I have a new number',
      'I use relay, or need an interpreter',
    ]);
    expect(labelsOf('toStaff', 'callWhen', { facts, fit: { manner: 'otherWords' } })[0]).toBe(
      'Call me today, 2 to 5 PM',
    );
  });

  test('care that cannot wait is had at the number that answers at this hour', () => {
    expect(textOf('toStaff', 'today')).toContain('312-555-0101');
    expect(textOf('toStaff', 'today', { now: closed })).toContain('312-555-0102');
    expect(
      textOf('toStaff', 'today', { now: closed, clinic: { phones: { main: null, after_hours: null } } }),
    ).toContain('312-555-0100');
  });
});

describe('the portal', () => {
  test('its password rules are told as they are', () => {
    const rules = (password: Changes) =>
      textOf('selfServiceReset', 'newPassword', { clinic: { portal: { password } } });
    expect(rules({})).toContain(
      'Use 8 to 64 characters. It needs a capital letter, a small letter, a number, and a sign like #. Not an old one.',
    );
    expect(rules({ needs: [], history: 0 })).toContain('Use 8 to 64 characters. Did');
  });

  test('only the details its page asks for are spoken of', () => {
    const asks = (...asks_for: string[]) =>
      textOf('selfServiceReset', 'detailsRefused', { clinic: { portal: { recovery: { asks_for } } } });
    expect(asks('zip')).toContain('ZIP');
    expect(asks('zip')).not.toContain('birth date');
    expect(asks('birth_date', 'security_question')).toContain('Write your birth date as MM/DD/YYYY.');
  });

  test('its address is told as it is typed, its mail by sender or else by name', () => {
    expect(textOf('selfServiceReset', 'openPage')).toContain('Go to portal.example.');
    const from = (...senders: string[]) =>
      textOf('emailNotReceived', 'filters', { clinic: { portal: { mail: { from: senders } } } });
    expect(from('a@portal.example', 'b@portal.example')).toContain('for a@portal.example or b@portal.example.');
    expect(from()).toContain('Search your mail for MyHealth.');
  });
});

describe('the way in', () => {
  test.each<[Changes, Facts, string]>([
    [{ username: 'email' }, { signInName: 'username' }, 'This portal wants your email'],
    [{ username: 'own' }, { signInName: 'email' }, 'This portal wants your username'],
    [{ username: 'either' }, { signInName: 'email' }, 'Use your username in place of your email.'],
    [{ username: 'either' }, { signInName: 'username' }, 'Use your email in place of your username.'],
    [{ username: 'either' }, {}, 'Use the one that you have not tried.'],
  ])('the name to try is one this portal takes, and not the one just tried: %j %j', (portal, facts, words) => {
    expect(textOf('signInRefused', 'tryOther', { facts, clinic: { portal } })).toContain(words);
  });

  test('after a change of portal, when it was and what to do depend on the clinic', () => {
    const moved = (old_portal: Changes) => textOf('rightPortal', 'movedPortal', { clinic: { portal: { old_portal } } });
    const old = { name: 'OldHealth' };
    expect(moved({ ...old, since: '2026-09-01', accounts_moved: true })).toMatch(
      /^We moved to MyHealth in September 2026\. .* reset the password once\./,
    );
    expect(moved(old)).toMatch(/^We moved to MyHealth\. .* you sign up once\./);
  });

  test('places and other sign-ins are named as people know them', () => {
    const portal = { open_from: ['US', 'CA'], sign_in_with: ['google', 'id.me'] };
    expect(textOf('rightPortal', 'whereAreYou', { clinic: { portal } })).toContain('United States and Canada');
    expect(labelsOf('rightPortal', 'howYouSignUp', { clinic: { portal } })).toContain('With Google or ID.me');
  });

  test('a lock is warned of only where a reset leaves it', () => {
    const after = (lock: Changes) => textOf('signInRefused', 'afterReset', { clinic: { portal: { lock } } });
    expect(after({ reset_clears: true })).not.toContain('lock');
    expect(after({ reset_clears: 'unknown' })).toContain('A lock can still hold for 30 minutes.');
    expect(after({ reset_clears: false, ends_by_itself: false })).toContain('A lock may not end by itself here.');
  });
});

describe('the case', () => {
  test("the folders are those of the patient's own mail", () => {
    expect(textOf('emailNotReceived', 'folders', { facts: { mail: 'icloud' } })).toContain('Tap Junk.');
    expect(textOf('emailNotReceived', 'folders')).toContain('list of folders');
  });

  test('guesses are named as the patient would', () => {
    const told: Told = { facts: { guesses: ['locked_out', 'outage'] } };
    expect(labelsOf('triage', 'didYouMean', told)).toEqual([
      'My account is locked',
      'The portal does not open',
      'None of these',
    ]);
  });

  test.each<[Facts['cause'], RegExp]>([
    ['reset', /saved password .* Use this password nowhere else\./],
    ['username', /Write your username down\..* Never share/],
    ['oldEmail', /under "Account settings"/],
    ['other', /^You are all set\. Never share/],
    [undefined, /^You are all set\. Never share/],
  ])('advice fits the cause: %s', (cause, advice) => {
    expect(textOf('aftercare', 'allSet', { facts: cause ? { cause } : {} })).toMatch(advice);
  });

  test('only the web has a chat to end', () => {
    expect(textOf('aftercare', 'allSet')).toContain('End chat and clear screen');
    expect(textOf('aftercare', 'allSet', { fit: { channel: 'sms' } })).not.toContain('Tap');
  });

  test('what a person said without a choice is read in either language, their own first', () => {
    const words = (language: 'en' | 'es') =>
      wordingsOf(placeAt('lockedOut', 'wasItYou', worldWith()), language)[0]?.words ?? [];
    expect(words('en')).toEqual([
      'It was me',
      'I tried too often',
      'yes',
      'i did',
      'that was me',
      'Era yo',
      'Yo trataba de entrar',
      'fui yo',
    ]);
    expect(words('es')[0]).toBe('Era yo');
  });
});

describe('said anywhere', () => {
  const said = (key: Parameters<typeof anywhereReply>[0], about?: string) =>
    anywhereReply(
      key,
      { world: worldWith(), ...(about !== undefined && { about }) },
      { language: 'en', channel: 'web' },
    );

  test('a problem is called by its name', () => {
    expect(said('urgentFirst', 'locked_out').text).toBe("Let's start with the locked account. The rest comes after.");
    expect(said('keptForLater', 'forgot_username').text).toContain('the forgotten username');
  });

  test('what was understood is told back in one short line, the same whatever is known of the account', () => {
    expect(said('understood', 'locked_out').text).toBe('OK, it says you are locked out.');
    const known = anywhereReply(
      'understood',
      { world: worldWith({ facts: { account: 'locked' } }), about: 'locked_out' },
      { language: 'es', channel: 'sms' },
    );
    expect(known.text).toBe('Bien: dice que hay un bloqueo.');
  });

  test('a language the clinic has a line for gets that line, any other hears of interpreters', () => {
    const world = worldWith({ clinic: { clinic: { language_notice: { vi: 'Trợ giúp miễn phí. Gõ 0.' } } } });
    const notice = anywhereReply('languageNotice', { world, about: 'vi' }, { language: 'en', channel: 'web' });
    expect(notice.text).toBe('Trợ giúp miễn phí. Gõ 0.');
    expect(said('languageNotice', 'ht').text).toMatch(
      /^I write English and Spanish\. Staff can get you an interpreter\./,
    );
  });

  test('911 comes first, and that nobody may be watching', () => {
    expect(said('emergency').text).toMatch(/call 911 now\. Nobody may be watching/);
    expect(said('crisis').text).toMatch(/Call 988 or text 988 now.*911.*Nobody may be watching/);
  });
});

test('a button is written as it is, unless a value begins it', () => {
  expect(labelsOf('emailNotReceived', 'whichMail')).toContain('iCloud');
});
