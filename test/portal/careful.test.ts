import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { careful } from '../../src/portal/carefulPortal.ts';
import type { VerifiedPortal } from '../../src/portal/gateway.ts';
import { ManualGateway } from '../../src/portal/manual/manualGateway.ts';
import { CASE, checked, order, PortalScene, reads } from '../contracts/portalScene.ts';
import { demoStand } from './demoStand.ts';

const DAY = 86_400_000;
const REFUSED = { code: 'PORTAL_CONTACT_CHANGED' };

const scene = new PortalScene();
const { patient, byStaff, view } = scene;
beforeAll(async () => {
  scene.stand = await demoStand();
});
afterAll(() => scene.stand.stop());

/** The portal in conversations of which one is suspected. */
function portal(suspected: boolean, days = 30) {
  const suspects = async (conversation: string) => suspected && conversation === CASE;
  const made = careful(scene.stand.gateway(), { suspects, newContactMs: days * DAY, now: Date.now });
  return { ...made, verified: made.verified as VerifiedPortal };
}

/** A patient whose e-mail was changed a moment ago, and how much has come to it. */
async function changed() {
  const { username } = await patient();
  const address = `new-${username}@mail.example`;
  await scene.stand.changeEmail(username, address, 'patient');
  return { username, address, got: () => gotBy(address) };
}

function gotBy(address: string): number {
  const own = scene.stand.ownMails.filter((line) => line.includes(` ${address}:`));
  return own.length + scene.stand.linksTo(address).length;
}

const byCode = async (username: string) => ({ ref: (await view(username)).ref, proof: reads({ username }) });

/** All that goes to a contact on record without a proof. */
async function asksForAll(of: ReturnType<typeof portal>, username: string, email: string): Promise<void> {
  await of.requestReset({ username }, order());
  await of.requestUsername({ email }, order());
  await of.sendCode({ by: { username }, via: 'email', code: '123456' }, order());
}

test('where it is suspected nothing goes to a contact changed lately, whoever asks for it', async () => {
  const { username, address, got } = await changed();
  await asksForAll(portal(true), username, address);
  const { verified } = portal(true);
  for (const on of [await byStaff(username), await byCode(username)]) {
    await expect(verified.act('sendReset', on, order())).rejects.toMatchObject(REFUSED);
    await expect(verified.notifyRecovered(on, order())).rejects.toMatchObject(REFUSED);
  }
  await expect(verified.notifyContactChange(await byStaff(username), order())).rejects.toMatchObject(REFUSED);
  expect(got()).toBe(0);
});

test('what the portal does not remember long enough is for staff to decide, where it is suspected', async () => {
  const { username, address } = await patient();
  const memoryIsTooShort = portal(true, 365);
  await asksForAll(memoryIsTooShort, username, address);
  const { verified } = memoryIsTooShort;
  await expect(verified.act('sendReset', await byCode(username), order())).rejects.toMatchObject(REFUSED);
  expect(gotBy(address)).toBe(0);
  expect(await verified.act('sendReset', await byStaff(username), order())).toMatchObject({ kind: 'done' });
  expect(await verified.notifyRecovered(await byStaff(username), order())).toMatchObject({ kind: 'done' });
  expect(gotBy(address)).toBe(2);
});

test('where nothing is suspected everything goes out, but a code that came to such a contact moves nothing', async () => {
  const { username, address, got } = await changed();
  const elsewhere = portal(false);
  await asksForAll(elsewhere, username, address);
  await elsewhere.verified.notifyRecovered(await byCode(username), order());
  await elsewhere.verified.act('sendReset', await byStaff(username), order());
  expect(got()).toBe(5);
  const moved = elsewhere.verified.act('sendReset', await byCode(username), order());
  await expect(moved).rejects.toMatchObject(REFUSED);
  const usual = await patient();
  const on = await byCode(usual.username);
  expect(await portal(false, 365).verified.act('sendReset', on, order())).toMatchObject({ kind: 'done' });
});

test('a clinic that says 0 days is not careful', async () => {
  const { username, address, got } = await changed();
  await asksForAll(portal(true, 0), username, address);
  await portal(true, 0).verified.act('sendReset', await byCode(username), order());
  expect(got()).toBe(4);
});

test('sees and does for the rest what the portal does', async () => {
  const { username } = await changed();
  const gateway = portal(true);
  expect(gateway.capabilities()).toEqual(scene.stand.gateway().capabilities());
  expect(await gateway.health(order())).toEqual({ up: true });
  expect(await gateway.verified.find({ username }, checked(), order())).toMatchObject({ kind: 'one' });
  expect(await gateway.verified.actAsStaff('unlock', await byStaff(username), order())).toMatchObject({ kind: 'done' });
  expect(await gateway.verified.act('revokeSessions', await byCode(username), order())).toMatchObject({ kind: 'done' });
});

test('a portal without an API sees no change of an e-mail, and says so', () => {
  const tasks = { open: async () => 'task' };
  expect(new ManualGateway({ tasks, url: null, now: Date.now }).capabilities().sees.has('emailChange')).toBe(false);
  expect(scene.stand.gateway().capabilities().sees.has('emailChange')).toBe(true);
});
