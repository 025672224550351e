import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../flows/catalogue.ts';
import {
  happened,
  hear,
  isTheirs,
  staffClaimed,
  staffClosed,
  staffLeft,
  staffPassedOn,
} from '../../flows/conversation.ts';
import { follow } from '../../flows/follow.ts';
import { start } from '../../flows/play.ts';
import type { Said } from '../../flows/said.ts';
import type { Decision, Standing } from '../../flows/talk.ts';
import { MORNING, openMoment, standingWith, worldWith } from '../support/world.ts';

const HOUR = 3_600_000;
const inFlow = (flow: keyof typeof catalogue, entry?: string, changes: Partial<Standing> = {}): Standing =>
  standingWith({ top: start(catalogue[flow], worldWith(), entry), ...changes });
const said = (changes: Partial<Said> = {}): Said => ({ problems: [], ...changes });
const moves = ({ moves: all }: Decision) => all.map((move) => Object.values(move).join(' '));
const means = (...intents: string[]): Said =>
  said({ problems: intents.map((intent, n) => ({ intent, score: 0.9 - n / 100 })) });

const asking = Object.entries(catalogue).flatMap(([id, flow]) =>
  Object.entries(flow.root.states)
    .filter(([, { meta }]) => ['ask', 'rest', 'do'].includes((meta as { kind?: string } | undefined)?.kind ?? ''))
    .map(([state]) => [id, state] as [keyof typeof catalogue, string]),
);

describe.each(asking)('in %s.%s', (flow, state) => {
  test('"staff" brings staff in one turn', () => {
    const { talk, moves: all } = hear(said({ service: 'staff' }), inFlow(flow, state));
    if (flow === 'toStaff') expect(all.map((move) => move.do)).toEqual([expect.stringMatching(/ask|say/)]);
    else expect(all.at(-1)).toEqual({ do: 'begin', flow: 'toStaff' });
    expect(talk.facts.reason).toBe(flow === 'toStaff' ? undefined : 'askedForStaff');
  });

  test.each(['medical_emergency', 'self_harm_crisis'] as const)('%s comes first, and loses nothing', (safety) => {
    const standing = inFlow(flow, state);
    const { talk, moves: all } = hear(said({ safety, service: 'staff' }), standing);
    expect(all[0]).toEqual({ do: 'alert', reason: 'emergency' });
    expect(all[1]).toEqual({ do: 'say', reply: safety === 'self_harm_crisis' ? 'crisis' : 'emergency' });
    expect(all.some((move) => ['replace', 'restart', 'finish', 'restore'].includes(move.do))).toBe(false);
    expect(talk.facts).toEqual(standing.talk.facts);
  });

  test('staff own what they claim: the bot has nothing to say but 911', () => {
    const standing = inFlow(flow, state, { talk: { ...standingWith().talk, owner: 'staff' } });
    for (const service of ['staff', 'help', 'iAmIn', 'back', 'startOver'] as const) {
      expect(hear(said({ service }), standing).moves).toEqual([]);
    }
    expect(moves(hear(said({ safety: 'medical_emergency' }), standing))).toEqual(['alert emergency', 'say emergency']);
  });
});

test('the first miss asks differently, the second gives choices in other words, the third offers staff', () => {
  let standing = inFlow('lockedOut');
  const manners: string[] = [];
  for (let n = 0; n < 3; n++) {
    const decision = hear(said(), standing);
    manners.push(moves(decision).join());
    standing = { ...standing, talk: decision.talk };
  }
  expect(manners).toEqual(['ask again', 'ask otherWords', 'begin offerStaff']);
  expect(standing.talk.misses).toBe(0);
});

test('an answer forgives the misses before it', () => {
  const missed = hear(said(), inFlow('lockedOut'));
  const { talk } = hear(said({ answer: { choice: 'noTime' } }), inFlow('lockedOut', undefined, { talk: missed.talk }));
  expect(talk.misses).toBe(0);
  expect(talk.answered).toEqual([['lockedOut.stopTrying', 'noTime']]);
});

test('six turns that bring nothing new end with staff; so do thirty turns of any kind', () => {
  let standing = inFlow('lockedOut');
  const last: string[][] = [];
  for (let n = 0; n < 6; n++) {
    const decision = hear(said({ service: 'help' }), standing);
    last.push(moves(decision));
    standing = { ...standing, talk: decision.talk };
  }
  expect(last[4]).toEqual(['say help', 'ask same']);
  expect(last[5]).toEqual(['say stuck', 'restart toStaff']);
  expect(standing.talk.facts).toMatchObject({ reason: 'stuck', wanted: 'lockedOut' });
  const many = inFlow('lockedOut', undefined, { talk: { ...standingWith().talk, turns: 29 } });
  expect(moves(hear(said({ answer: { choice: 'noTime' } }), many))).toEqual(['say stuck', 'restart toStaff']);
});

test('"wait" costs nothing', () => {
  const standing = inFlow('lockedOut', undefined, { talk: { ...standingWith().talk, turns: 29, still: 5 } });
  const { talk, moves: all } = hear(said({ service: 'wait' }), standing);
  expect(all).toEqual([{ do: 'say', reply: 'waiting' }]);
  expect(talk).toMatchObject({ turns: 29, still: 5 });
});

test('two problems in one message: the urgent one first, the other kept for later', () => {
  const { talk, moves: all } = hear(means('forgot_username', 'locked_out'), standingWith());
  expect(talk.facts.guesses).toEqual(['locked_out', 'forgot_username']);
  expect(talk.kept).toEqual(['forgot_username']);
  expect(all).toContainEqual({ do: 'say', reply: 'urgentFirst', about: 'locked_out' });
});

test('username and password both gone: one path, username first, nothing kept', () => {
  const { talk } = hear(means('forgot_password', 'forgot_username'), standingWith());
  expect(talk.facts).toMatchObject({
    meaning: 'clear',
    forgotName: true,
    guesses: ['forgot_username', 'forgot_password'],
  });
  expect(talk.kept).toEqual([]);
});

test('one clear problem is told back in a line before the first question; an answer, a guess and a death are not', () => {
  expect(moves(hear(means('locked_out'), standingWith()))).toContain('say understood locked_out');
  const echoes = (decision: Decision) => moves(decision).filter((move) => move.startsWith('say understood'));
  expect(echoes(hear(said({ answer: { choice: 'noTime' } }), inFlow('lockedOut')))).toEqual([]);
  expect(echoes(hear(said({ problems: [{ intent: 'outage', score: 0.4 }] }), standingWith()))).toEqual([]);
  expect(echoes(hear({ ...means('proxy_access'), own: 'died' }, standingWith()))).toEqual([]);
});

test('back after hours: nothing earlier is shown before the patient says it is the same problem', () => {
  const later = (hours: number, channel: 'web' | 'sms') =>
    inFlow('lockedOut', undefined, { channel, now: { ...openMoment, at: MORNING + hours * HOUR } });
  expect(moves(hear(said(), later(0.4, 'web')))).toEqual(['ask again']);
  expect(moves(hear(said(), later(0.6, 'web')))).toEqual(['begin welcomeBack']);
  expect(moves(hear(said(), later(3.9, 'sms')))).toEqual(['ask again']);
  expect(moves(hear(said(), later(4.1, 'sms')))).toEqual(['begin welcomeBack']);
});

test('back after hours, staff and STOP are heard at once', () => {
  const later = inFlow('lockedOut', undefined, { channel: 'sms', now: { ...openMoment, at: MORNING + 5 * HOUR } });
  expect(moves(hear(said({ service: 'staff' }), later))).toContain('begin toStaff');
  expect(hear(said({ service: 'optOut' }), later).talk.optedOut).toBe(true);
});

test('after a day a new case begins, unless a reminder is due or staff owe an answer', () => {
  const tomorrow = { now: { ...openMoment, at: MORNING + 25 * HOUR } };
  const facts = { mail: 'gmail' } as const;
  const { talk } = standingWith({ facts });
  const fresh = hear(means('locked_out'), inFlow('emailNotReceived', 'folders', { ...tomorrow, talk }));
  expect(fresh.talk).toMatchObject({ caseNumber: 2, facts: { meaning: 'clear' } });
  expect(fresh.talk.facts.mail).toBeUndefined();
  const resting = hear(said(), inFlow('lockedOut', 'resting', { ...tomorrow, talk }));
  expect(resting.talk).toMatchObject({ caseNumber: 1, facts });
});

test('flows that lead in a circle end with staff', () => {
  const talk = { ...standingWith().talk, hops: 8 };
  expect(follow({ kind: 'next', flow: 'triage' }, inFlow('lockedOut', undefined, { talk })).moves).toEqual([
    { do: 'replace', flow: 'toStaff' },
  ]);
});

test('one staff member takes a conversation, and nobody else can while they have it', () => {
  const [luis, marta] = [
    { id: 'luis', name: 'Luis' },
    { id: 'marta', name: 'Marta' },
  ];
  const waiting = inFlow('toStaff', 'waiting', { talk: { ...standingWith().talk, caseOpen: true } });
  const claimed = staffClaimed(luis, waiting);
  expect(claimed?.moves).toEqual([
    { do: 'claimTicket', by: luis },
    { do: 'say', reply: 'staffJoined' },
  ]);
  const owned = inFlow('toStaff', 'waiting', { talk: claimed?.talk ?? standingWith().talk });
  expect(staffClaimed(marta, owned)).toBeNull();
  expect([isTheirs(owned, 'luis'), isTheirs(owned, 'marta')]).toEqual([true, false]);
  expect(staffClosed('backToBot', owned).talk.staffMember).toBeNull();
});

test('the time that was promised passes: staff hear of it, and the patient; not where somebody has the case', () => {
  const waiting = inFlow('toStaff', 'waiting');
  expect(moves(happened({ type: 'timer.due' }, waiting))).toEqual(['alert promiseMissed', 'tell [object Object]']);
  const owned = { ...waiting, talk: { ...waiting.talk, owner: 'staff' as const } };
  expect(happened({ type: 'timer.due' }, owned).moves).toEqual([]);
});

test('a staff member who leaves after that time: the helper owns up to it at once', () => {
  const talk = { ...standingWith().talk, owner: 'staff' as const, facts: { answerBy: MORNING - 1 } };
  const left = staffLeft(inFlow('toStaff', 'waiting', { talk }));
  expect(moves(left).slice(2)).toEqual(['alert promiseMissed', 'tell [object Object]']);
  const inTime = staffLeft(inFlow('toStaff', 'waiting', { talk: { ...talk, facts: { answerBy: MORNING + 1 } } }));
  expect(inTime.moves.at(-1)).toMatchObject({ do: 'restore', at: { flow: 'toStaff', state: 'booked' } });
});

test('an answer to a reminder is taken, however late it comes; anything else is asked about first', () => {
  const asked = happened({ type: 'timer.due' }, inFlow('aftercare', 'checkIn'));
  const talk = { ...asked.talk, greeted: true, lastAt: MORNING - 5 * HOUR };
  const standing = inFlow('aftercare', 'stillIn', { talk });
  expect(moves(hear(said({ answer: { choice: 'stillIn' } }), standing))).toEqual(['tell [object Object]']);
  expect(moves(hear(said(), standing))).toEqual(['begin welcomeBack']);
});

test('a code nobody asked for is no alarm, as long as nothing more is told', () => {
  const unasked = { ...means('suspected_compromise'), unaskedCode: true };
  expect(hear(unasked, inFlow('lockedOut')).talk.facts.unaskedCode).toBe(true);
  const alarmed = inFlow('lockedOut', undefined, { talk: { ...standingWith().talk, facts: { compromise: true } } });
  expect(hear(unasked, alarmed).talk.facts.unaskedCode).toBeUndefined();
});

test('when staff close, the bot goes on where it was; solved, it says goodbye', () => {
  const owned = { talk: { ...standingWith().talk, owner: 'staff' as const } };
  const beneath = staffClosed('backToBot', inFlow('toStaff', 'waiting', { ...owned, waiting: ['lockedOut'] }));
  expect(beneath.talk.owner).toBe('bot');
  expect(moves(beneath)).toEqual(['say staffLeft', 'closeTicket backToBot', 'return']);
  expect(moves(staffClosed('solved', inFlow('toStaff', 'waiting', { ...owned, waiting: ['lockedOut'] })))).toEqual([
    'say staffLeft',
    'closeTicket solved',
    'restart aftercare',
  ]);
});

test('a case that staff ended without an answer, or elsewhere, gets a goodbye and no "you are in"', () => {
  const owned = { talk: { ...standingWith().talk, owner: 'staff' as const } };
  const ended = (outcome: 'noAnswer' | 'elsewhere') =>
    staffClosed(outcome, inFlow('toStaff', 'waiting', { ...owned, waiting: ['lockedOut'] }));
  expect(moves(ended('noAnswer'))).toEqual(['say staffLeft', 'closeTicket noAnswer', 'restart aftercare']);
  expect([ended('noAnswer').talk.facts.ended, ended('elsewhere').talk.facts.ended]).toEqual(['later', 'elsewhere']);
});

test('when their staff member is gone, the case waits for staff again, and the helper answers meanwhile', () => {
  const talk = { ...standingWith().talk, owner: 'staff' as const, staffMember: { id: 'luis', name: 'Luis' } };
  const left = staffLeft(inFlow('toStaff', 'waiting', { talk }));
  expect(left.talk).toMatchObject({ owner: 'bot', staffMember: null });
  expect(left.moves).toEqual([
    { do: 'claimTicket', by: null },
    { do: 'say', reply: 'staffGone' },
    { do: 'restore', at: { flow: 'toStaff', version: '1', state: 'booked' } },
  ]);
  expect(staffLeft(inFlow('lockedOut', undefined, { talk })).moves.at(-1)).toEqual({ do: 'ask', manner: 'same' });
});

test('a case that is passed on stays with staff, and the patient hears it', () => {
  const talk = { ...standingWith().talk, owner: 'staff' as const, staffMember: { id: 'luis', name: 'Luis' } };
  const marta = { id: 'marta', name: 'Marta' };
  const passed = staffPassedOn(marta, inFlow('toStaff', 'waiting', { talk }));
  expect(passed.talk).toMatchObject({ owner: 'staff', staffMember: marta });
  expect(passed.moves).toEqual([
    { do: 'claimTicket', by: marta },
    { do: 'say', reply: 'staffChanged' },
  ]);
});

test('when staff close, what lay on top of the talk with them goes too', () => {
  const paused = inFlow('afterEmergency', 'paused', { waiting: ['toStaff', 'lockedOut'] });
  expect(moves(staffClosed('backToBot', paused))).toEqual([
    'say staffLeft',
    'closeTicket backToBot',
    'drop 1',
    'return',
  ]);
});

test('an alarm stands, also when the patient goes back to a question from before it', () => {
  const before = hear(said({ answer: { choice: 'noTime' } }), inFlow('lockedOut'));
  const talk = { ...before.talk, facts: { ...before.talk.facts, compromise: true } };
  const { talk: after, moves: all } = hear(said({ service: 'back' }), inFlow('lockedOut', 'chooseWay', { talk }));
  expect(all.map((move) => move.do)).toEqual(['restore']);
  expect(after.facts.compromise).toBe(true);
});

test('a text that says STOP is the last thing that gets an answer, but for 911 and START', () => {
  const sms = inFlow('lockedOut', 'resting', { channel: 'sms' });
  const stopped = hear(said({ service: 'optOut' }), sms);
  expect(moves(stopped)).toEqual(['cancelReminders', 'say optedOut']);
  const after = { ...sms, talk: stopped.talk };
  expect(hear(said({ service: 'staff' }), after).moves).toEqual([]);
  expect(moves(hear(said({ safety: 'medical_emergency' }), after))).toEqual(['alert emergency', 'say emergency']);
  expect(hear(said({ service: 'optIn' }), after).moves.map((move) => move.do)).toEqual(['say', 'restore']);
});
