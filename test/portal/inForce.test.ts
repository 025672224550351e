import { expect, test } from '@jest/globals';
import { inForce, stricter } from '../../src/portal/inForce.ts';
import { ManualGateway } from '../../src/portal/manual/manualGateway.ts';
import { loggedTasks } from '../../src/portal/manual/staffTasks.ts';
import { StandInPortal } from '../../src/portal/standIn.ts';
import { policyWith } from '../support/clinic.ts';
import { KeptLog } from '../turns/desk.ts';

const modes = ['bot', 'staff', 'manual', 'patient', 'none'] as const;
const all = new StandInPortal().capabilities();
const byHand = new ManualGateway({ tasks: loggedTasks(new KeptLog()), url: null, now: Date.now }).capabilities();

test('of two modes the one further down the list is in force, whichever says it', () => {
  const pairs = modes.flatMap((one, at) => modes.slice(at).map((other) => [one, other] as const));
  expect(pairs).toHaveLength(15);
  for (const [wider, narrower] of pairs) {
    expect(stricter(wider, narrower)).toBe(narrower);
    expect(stricter(narrower, wider)).toBe(narrower);
  }
});

test('a gateway that can do everything leaves the clinic’s wishes as they are', () => {
  const policy = policyWith({ actions: { send_reset: 'staff', unlock: 'none' } });
  expect(inForce(policy, all)).toEqual(policy);
});

test('a portal by hand makes tasks of what the clinic would let the bot do, and widens nothing', () => {
  const policy = policyWith({ actions: { send_reset: 'bot', unlock: 'staff', temporary_login: 'none' } });
  const { actions } = inForce(policy, byHand);
  expect(actions).toMatchObject({ sendReset: 'manual', unlock: 'manual', temporaryLogin: 'none' });
});

test('a way to send codes that the gateway lacks is not offered', () => {
  const policy = policyWith({ identity: { code: { ways: ['email', 'text'] } } });
  expect(inForce(policy, { ...all, codes: new Set(['email']) }).identity.code.ways).toEqual(['email']);
  expect(inForce(policy, byHand).identity.code.ways).toEqual([]);
});
