import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mintProof } from '../../src/identity/proof.ts';
import type { AccountRef } from '../../src/portal/gateway.ts';
import { contactChanges } from './contactChanges.ts';
import { CASE, checked, order, PortalScene, reads } from './portalScene.ts';
import { CLOSED, LOCK_MINUTES, PASSWORD, type PortalStand } from './portalStand.ts';
import { temporaryLogins } from './temporaryLogins.ts';

/** What the keycloak gateway promises, on whatever portal stands behind it. */
export function portalContract(start: () => Promise<PortalStand>): void {
  // A Keycloak hashes passwords thoroughly, on a machine that may have more to do.
  jest.setTimeout(60_000);
  const scene = new PortalScene();
  const { patient, verified, view, byStaff, lockOut } = scene;
  beforeAll(async () => {
    scene.stand = await start();
  }, 310_000);
  afterAll(() => scene.stand.stop());

  describe('finding accounts', () => {
    test('by username, e-mail or patient id, in any case', async () => {
      const { username, address, patientId } = await patient();
      const expected = { kind: 'one', account: { username, patientId, emailMasked: 'p***@mail.example' } };
      for (const query of [{ username: username.toUpperCase() }, { email: address.toUpperCase() }, { patientId }])
        expect(await verified().find(query, checked(), order())).toMatchObject(expected);
    });

    test('never by a part of a name, nor by a search in disguise', async () => {
      const { username } = await patient();
      for (const name of [username.slice(0, -1), '*', `${username}*`, '', `${username} enabled:true`])
        expect(await verified().find({ username: name }, checked(), order())).toEqual({ kind: 'none' });
      for (const patientId of ['P', '*', 'P1 x:y', 'P1"'])
        expect(await verified().find({ patientId }, checked(), order())).toEqual({ kind: 'none' });
    });

    test('tells two accounts of one person from a family on one e-mail', async () => {
      const twice = 'twice@mail.example';
      await patient({ email: twice, patientId: 'P-twice' });
      await patient({ email: twice, patientId: 'P-twice' });
      const family = 'family@mail.example';
      await patient({ email: family });
      await patient({ email: family });
      const find = async (email: string) => verified().find({ email }, checked(), order());
      expect(await find(twice)).toMatchObject({ kind: 'many', why: 'same-person' });
      expect(await find(family)).toMatchObject({ kind: 'many', why: 'shared-email' });
    });

    test('sees what state they are in', async () => {
      const usual = await patient();
      const off = await patient({ enabled: false });
      const unborn = await patient({ password: null });
      const plain = {
        enabled: true,
        activated: true,
        mustChange: false,
        lock: { state: 'unlocked' },
        secondFactor: false,
      };
      expect(await view(usual.username)).toMatchObject(plain);
      expect(await view(off.username)).toMatchObject({ ...plain, enabled: false });
      expect(await view(unborn.username)).toMatchObject({ ...plain, activated: false });
    });
  });

  describe('a lock', () => {
    test('comes after five wrong passwords, and shows when it ends', async () => {
      const { username } = await patient();
      await lockOut(username);
      expect(await scene.stand.signIn(username, PASSWORD)).toBe('refused');
      const { lock } = await view(username);
      if (lock.state !== 'locked') throw new Error('it is open');
      const minutes = (lock.until.getTime() - Date.now()) / 60_000;
      expect(minutes).toBeGreaterThan(LOCK_MINUTES - 1);
      expect(minutes).toBeLessThanOrEqual(LOCK_MINUTES + 0.1);
    });

    test('is not opened by a new password', async () => {
      const { username, address } = await patient();
      await lockOut(username);
      await scene.stand.gateway().requestReset({ username }, order());
      const page = await scene.stand.open(scene.stand.linksTo(address)[0]!);
      expect(await page.choose('Second-pass-2')).toBe(true);
      expect((await view(username)).lock.state).toBe('locked');
      expect(await scene.stand.signIn(username, 'Second-pass-2')).toBe('refused');
    });

    test('is opened by staff', async () => {
      const { username } = await patient();
      await lockOut(username);
      expect(await verified().actAsStaff('unlock', await byStaff(username), order())).toMatchObject({ kind: 'done' });
      expect((await view(username)).lock).toEqual({ state: 'unlocked' });
      expect(await scene.stand.signIn(username, PASSWORD)).toBe('in');
    });
  });

  describe('a reset', () => {
    test('goes to the e-mail on record, by either name', async () => {
      const { username, address } = await patient();
      const accepted = { tellPatient: 'if-on-file-sent' };
      expect(await scene.stand.gateway().requestReset({ username }, order())).toMatchObject(accepted);
      expect(await scene.stand.gateway().requestReset({ email: address }, order())).toMatchObject(accepted);
      expect(scene.stand.linksTo(address)).toHaveLength(2);
    });

    test('has a link that looking leaves alone and that works once', async () => {
      const { username, address } = await patient();
      await scene.stand.gateway().requestReset({ username }, order());
      const [link = ''] = scene.stand.linksTo(address);
      for (let looks = 0; looks < 3; looks++) expect((await scene.stand.open(link)).isOpen).toBe(true);
      const page = await scene.stand.open(link);
      expect(await page.choose('short')).toBe(false);
      expect(await page.choose(PASSWORD)).toBe(false); // the one before
      expect(await page.choose('Second-pass-2')).toBe(true);
      expect(await scene.stand.signIn(username, 'Second-pass-2')).toBe('in');
      expect(await scene.stand.signIn(username, PASSWORD)).toBe('refused');
      expect((await scene.stand.open(link)).isOpen).toBe(false);
    });

    test('has a link that a newer one stops, or not', async () => {
      const { username, address } = await patient();
      await scene.stand.gateway().requestReset({ username }, order());
      await scene.stand.gateway().requestReset({ username }, order());
      const [older = '', newer = ''] = scene.stand.linksTo(address);
      expect((await scene.stand.open(older)).isOpen).toBe(!scene.stand.newestLinkOnly);
      expect((await scene.stand.open(newer)).isOpen).toBe(true);
    });

    test('answers the same for a name that is nobody’s, switched off, without or with a dead e-mail, or never set up', async () => {
      const names = [
        'nobody',
        (await patient({ enabled: false })).username,
        (await patient({ email: null })).username,
        (await patient({ email: `dead@${CLOSED}` })).username,
        (await patient({ password: null })).username,
      ];
      for (const username of names) {
        const accepted = await scene.stand.gateway().requestReset({ username }, { caseId: CASE, idempotencyKey: 'k' });
        expect(accepted).toEqual({ receipt: 'k', tellPatient: 'if-on-file-sent' });
      }
      expect(names.flatMap((name) => scene.stand.linksTo(`${name}@mail.example`))).toEqual([]);
    });

    test('for an e-mail that a family shares asks for the username, once', async () => {
      const email = 'lopez@mail.example';
      await patient({ email });
      await patient({ email });
      await scene.stand.gateway().requestReset({ email }, order());
      expect(scene.stand.linksTo(email)).toEqual([]);
      expect(scene.stand.ownMails.filter((line) => line.includes(email))).toEqual([`askUsername ${email}: `]);
    });

    test('ordered twice under one key is mailed once', async () => {
      const { username, address } = await patient();
      const gateway = scene.stand.gateway();
      const same = order();
      await gateway.requestReset({ username }, same);
      await gateway.requestReset({ username }, same);
      expect(scene.stand.linksTo(address)).toHaveLength(1);
    });

    test('after a proof tells what is wrong', async () => {
      const wrongs = [
        [{ enabled: false }, 'PORTAL_ACCOUNT_DISABLED'],
        [{ email: null }, 'PORTAL_NO_EMAIL'],
        [{ email: `gone@${CLOSED}` }, 'PORTAL_DELIVERY_REJECTED'],
      ] as const;
      for (const [more, code] of wrongs) {
        const { username } = await patient(more);
        const sent = verified().act('sendReset', await byStaff(username), order());
        await expect(sent).rejects.toMatchObject({ code });
      }
      const gone = { ref: '00000000-0000-4000-8000-00000000dead' as AccountRef, proof: checked() };
      await expect(verified().act('sendReset', gone, order())).rejects.toMatchObject({ code: 'PORTAL_STALE' });
    });
  });

  test('usernames, codes and notices are mailed to the contact on record, and nowhere else', async () => {
    const { username, address } = await patient();
    await scene.stand.gateway().requestUsername({ email: address }, order());
    await scene.stand.gateway().sendCode({ by: { username }, via: 'email', code: '123456' }, order());
    await scene.stand.gateway().sendCode({ by: { username: 'nobody' }, via: 'email', code: '123456' }, order());
    await scene.stand.gateway().requestUsername({ email: 'nobody@mail.example' }, order());
    await verified().notifyRecovered(await byStaff(username), order());
    await verified().notifyContactChange(await byStaff(username), order());
    const mine = scene.stand.ownMails.filter((line) => /^(usernames|code|recovered|contactChanging) /.test(line));
    expect(mine).toEqual([
      `usernames ${address}: ${username}`,
      `code ${address}: 123456`,
      `recovered ${address}: `,
      `contactChanging ${address}: `,
    ]);
  });

  test('what became of mail to an account is told to its own proof, and to no other', async () => {
    const { username, address } = await patient();
    const { username: closed, address: closedAddress } = await patient({ email: `mail-comes-back@${CLOSED}` });
    const { username: silent } = await patient({ email: null });
    const trace = async (name: string, email: string) => {
      const { ref } = await view(name);
      return verified().traceMail({ ref, proof: reads({ email }) }, order());
    };
    expect(await trace(username, address)).toEqual({ is: 'unknown' });
    expect(await trace(closed, closedAddress)).toEqual({ is: 'failed', reason: 'noSuchContact' });
    const noEmail = { ref: (await view(silent)).ref, proof: reads({ username: silent }) };
    expect(await verified().traceMail(noEmail, order())).toEqual({ is: 'unknown' });
    await expect(trace(closed, address)).rejects.toMatchObject({ code: 'PORTAL_PROOF_REFUSED' });
  });

  test('an invitation leads to the first sign-up, and is not sent to those who have signed up', async () => {
    const { username, address } = await patient({ password: null });
    const invite = async () => verified().act('resendInvitation', await byStaff(username), order());
    expect(await invite()).toMatchObject({ kind: 'done', expiresAt: expect.any(Date) });
    const page = await scene.stand.open(scene.stand.linksTo(address)[0]!);
    expect(await page.choose(PASSWORD)).toBe(true);
    expect(await scene.stand.signIn(username, PASSWORD)).toBe('in');
    expect((await view(username)).activated).toBe(true);
    expect(await invite()).toEqual({ kind: 'already-done' });
  });

  temporaryLogins(scene);

  contactChanges(scene);

  test('sessions end when they are revoked', async () => {
    const { username, address } = await patient();
    const session = await scene.stand.session(username, PASSWORD);
    expect(await session.isAlive()).toBe(true);
    const on = { ref: (await view(username)).ref, proof: reads({ email: address }) };
    expect(await verified().act('revokeSessions', on, order())).toMatchObject({ kind: 'done' });
    expect(await session.isAlive()).toBe(false);
  });

  test('closed access lets nobody in', async () => {
    const { username } = await patient();
    const { isAlive } = await scene.stand.session(username, PASSWORD);
    await verified().actAsStaff('closeAccess', await byStaff(username), order());
    expect([await scene.stand.signIn(username, PASSWORD), await isAlive()]).toEqual(['refused', false]);
    expect(await view(username)).toMatchObject({ enabled: false, emailMasked: 'p***@mail.example' });
  });

  test('a second step is seen, and can be taken off', async () => {
    const { username } = await patient({ secondStep: true });
    expect((await view(username)).secondFactor).toBe(true);
    await verified().actAsStaff('resetSecondStep', await byStaff(username), order());
    expect((await view(username)).secondFactor).toBe(false);
  });

  describe('a proof', () => {
    const refused = { code: 'PORTAL_PROOF_REFUSED' };

    test('opens the account it is about, and no other', async () => {
      const [ana, ben] = [await patient(), await patient()];
      const proof = reads({ username: ana.username });
      expect(await verified().find({ username: ana.username }, proof, order())).toMatchObject({ kind: 'one' });
      await expect(verified().find({ username: ben.username }, proof, order())).rejects.toMatchObject(refused);
      const { ref } = await view(ben.username);
      await expect(verified().act('revokeSessions', { ref, proof }, order())).rejects.toMatchObject(refused);
    });

    test('is worth nothing in another case, or when it is old', async () => {
      const { username } = await patient();
      const other = { ...order(), caseId: 'case-2' };
      await expect(verified().find({ username }, checked(), other)).rejects.toMatchObject(refused);
      const old = mintProof({ level: 'staff-verified', caseId: CASE, about: null, expiresAt: Date.now() });
      await expect(verified().find({ username }, old, order())).rejects.toMatchObject(refused);
    });
  });

  describe('a portal that does not let us in', () => {
    test.each([
      ['a wrong secret', { clientSecret: 'wrong' }],
      ['a realm that is not there', { realm: 'nowhere' }],
    ])('because of %s is our mistake', async (_, settings) => {
      const asked = scene.stand.gateway(settings).requestReset({ username: 'nobody' }, order());
      await expect(asked).rejects.toMatchObject({ code: 'PORTAL_MISCONFIGURED' });
    });

    test('because nobody is there is down', async () => {
      const gateway = scene.stand.gateway({ url: 'http://127.0.0.1:9' });
      expect([await gateway.health(order()), await scene.stand.gateway().health(order())]).toEqual([
        { up: false },
        { up: true },
      ]);
      const asked = gateway.requestReset({ username: 'nobody' }, order());
      await expect(asked).rejects.toMatchObject({ code: 'PORTAL_UNAVAILABLE', retryable: true });
    });
  });
}
