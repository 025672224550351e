import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mintProof, type AccountName } from '../../src/identity/proof.ts';
import type { AccountRef, AccountView, Call } from '../../src/portal/gateway.ts';
import { CLOSED, LOCK_MINUTES, PASSWORD, TRIES, type NewPatient, type PortalStand } from './portalStand.ts';

const CASE = 'case-1';
const STAFF = { kind: 'staff', staffId: 'sam' } as const;

let orders = 0;
const order = (): Call => ({ caseId: CASE, idempotencyKey: `order-${++orders}` });
const soon = () => Date.now() + 60_000;
const checked = () => mintProof({ level: 'staff-verified', caseId: CASE, about: null, expiresAt: soon() });
const reads = (about: AccountName) => mintProof({ level: 'possession', caseId: CASE, about, expiresAt: soon() });

/** What the keycloak gateway promises, on whatever portal stands behind it. */
export function portalContract(start: () => Promise<PortalStand>): void {
  // A Keycloak hashes passwords thoroughly, on a machine that may have more to do.
  jest.setTimeout(60_000);
  let stand: PortalStand;
  beforeAll(async () => {
    stand = await start();
  }, 180_000);
  afterAll(() => stand.stop());

  let patients = 0;
  /** A patient whom no other test knows. */
  const patient = async (more: Partial<NewPatient> = {}) => {
    const username = `pat${++patients}`;
    const added = {
      username,
      email: `${username}@mail.example`,
      password: PASSWORD,
      patientId: `P${patients}`,
      ...more,
    };
    await stand.add(added);
    return { ...added, address: added.email ?? '' };
  };
  const verified = () => stand.gateway().verified;
  const view = async (username: string): Promise<AccountView> => {
    const found = await verified().find({ username }, checked(), order());
    if (found.kind !== 'one') throw new Error(`found ${found.kind}`);
    return found.account;
  };
  const byStaff = async (username: string) => ({ ref: (await view(username)).ref, proof: checked(), staff: STAFF });
  const lockOut = async (username: string) => {
    for (let tries = 0; tries < TRIES; tries++) await stand.signIn(username, 'wrong');
  };

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
      expect(await stand.signIn(username, PASSWORD)).toBe('refused');
      const { lock } = await view(username);
      if (lock.state !== 'locked') throw new Error('it is open');
      const minutes = (lock.until.getTime() - Date.now()) / 60_000;
      expect(minutes).toBeGreaterThan(LOCK_MINUTES - 1);
      expect(minutes).toBeLessThanOrEqual(LOCK_MINUTES + 0.1);
    });

    test('is not opened by a new password', async () => {
      const { username, address } = await patient();
      await lockOut(username);
      await stand.gateway().requestReset({ username }, order());
      const page = await stand.open(stand.linksTo(address)[0]!);
      expect(await page.choose('Second-pass-2')).toBe(true);
      expect((await view(username)).lock.state).toBe('locked');
      expect(await stand.signIn(username, 'Second-pass-2')).toBe('refused');
    });

    test('is opened by staff', async () => {
      const { username } = await patient();
      await lockOut(username);
      expect(await verified().actAsStaff('unlock', await byStaff(username), order())).toMatchObject({ kind: 'done' });
      expect((await view(username)).lock).toEqual({ state: 'unlocked' });
      expect(await stand.signIn(username, PASSWORD)).toBe('in');
    });
  });

  describe('a reset', () => {
    test('goes to the e-mail on record, by either name', async () => {
      const { username, address } = await patient();
      const accepted = { tellPatient: 'if-on-file-sent' };
      expect(await stand.gateway().requestReset({ username }, order())).toMatchObject(accepted);
      expect(await stand.gateway().requestReset({ email: address }, order())).toMatchObject(accepted);
      expect(stand.linksTo(address)).toHaveLength(2);
    });

    test('has a link that looking leaves alone and that works once', async () => {
      const { username, address } = await patient();
      await stand.gateway().requestReset({ username }, order());
      const [link = ''] = stand.linksTo(address);
      for (let looks = 0; looks < 3; looks++) expect((await stand.open(link)).isOpen).toBe(true);
      const page = await stand.open(link);
      expect(await page.choose('short')).toBe(false);
      expect(await page.choose(PASSWORD)).toBe(false); // the one before
      expect(await page.choose('Second-pass-2')).toBe(true);
      expect(await stand.signIn(username, 'Second-pass-2')).toBe('in');
      expect(await stand.signIn(username, PASSWORD)).toBe('refused');
      expect((await stand.open(link)).isOpen).toBe(false);
    });

    test('has a link that a newer one stops, or not', async () => {
      const { username, address } = await patient();
      await stand.gateway().requestReset({ username }, order());
      await stand.gateway().requestReset({ username }, order());
      const [older = '', newer = ''] = stand.linksTo(address);
      expect((await stand.open(older)).isOpen).toBe(!stand.newestLinkOnly);
      expect((await stand.open(newer)).isOpen).toBe(true);
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
        const accepted = await stand.gateway().requestReset({ username }, { caseId: CASE, idempotencyKey: 'k' });
        expect(accepted).toEqual({ receipt: 'k', tellPatient: 'if-on-file-sent' });
      }
      expect(names.flatMap((name) => stand.linksTo(`${name}@mail.example`))).toEqual([]);
    });

    test('for an e-mail that a family shares asks for the username, once', async () => {
      const email = 'lopez@mail.example';
      await patient({ email });
      await patient({ email });
      await stand.gateway().requestReset({ email }, order());
      expect(stand.linksTo(email)).toEqual([]);
      expect(stand.ownMails.filter((line) => line.includes(email))).toEqual([`askUsername ${email}: `]);
    });

    test('ordered twice under one key is mailed once', async () => {
      const { username, address } = await patient();
      const gateway = stand.gateway();
      const same = order();
      await gateway.requestReset({ username }, same);
      await gateway.requestReset({ username }, same);
      expect(stand.linksTo(address)).toHaveLength(1);
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

  test('usernames and codes are mailed to the contact on record, and nowhere else', async () => {
    const { username, address } = await patient();
    await stand.gateway().requestUsername({ email: address }, order());
    await stand.gateway().sendCode({ by: { username }, via: 'email', code: '123456' }, order());
    await stand.gateway().sendCode({ by: { username: 'nobody' }, via: 'email', code: '123456' }, order());
    await stand.gateway().requestUsername({ email: 'nobody@mail.example' }, order());
    const mine = stand.ownMails.filter((line) => /^(usernames|code) /.test(line));
    expect(mine).toEqual([`usernames ${address}: ${username}`, `code ${address}: 123456`]);
  });

  test('an invitation leads to the first sign-up, and is not sent to those who have signed up', async () => {
    const { username, address } = await patient({ password: null });
    const invite = async () => verified().act('resendInvitation', await byStaff(username), order());
    expect(await invite()).toMatchObject({ kind: 'done', expiresAt: expect.any(Date) });
    const page = await stand.open(stand.linksTo(address)[0]!);
    expect(await page.choose(PASSWORD)).toBe(true);
    expect(await stand.signIn(username, PASSWORD)).toBe('in');
    expect((await view(username)).activated).toBe(true);
    expect(await invite()).toEqual({ kind: 'already-done' });
  });

  test('a temporary login is told once, and has to be changed', async () => {
    const { username } = await patient();
    const told: string[] = [];
    const by = { ...(await byStaff(username)), reveal: (secret: string) => told.push(secret) };
    expect(await verified().temporaryLogin(by, order())).toMatchObject({ kind: 'done' });
    expect(told).toHaveLength(1);
    expect(await stand.signIn(username, PASSWORD)).toBe('refused');
    expect(await stand.signIn(username, told[0]!)).toBe('must change');
    expect((await view(username)).mustChange).toBe(true);
  });

  test('sessions end when they are revoked', async () => {
    const { username, address } = await patient();
    const session = await stand.session(username, PASSWORD);
    expect(await session.isAlive()).toBe(true);
    const { ref } = await view(username);
    expect(await verified().act('revokeSessions', { ref, proof: reads({ email: address }) }, order())).toMatchObject({
      kind: 'done',
    });
    expect(await session.isAlive()).toBe(false);
  });

  test('closed access lets nobody in', async () => {
    const { username } = await patient();
    const session = await stand.session(username, PASSWORD);
    await verified().actAsStaff('closeAccess', await byStaff(username), order());
    expect(await stand.signIn(username, PASSWORD)).toBe('refused');
    expect(await session.isAlive()).toBe(false);
    expect(await view(username)).toMatchObject({ enabled: false, emailMasked: 'p***@mail.example' });
  });

  test('a second step is seen, and can be taken off', async () => {
    const { username } = await patient({ secondStep: true });
    expect((await view(username)).secondFactor).toBe(true);
    await verified().actAsStaff('resetSecondStep', await byStaff(username), order());
    expect((await view(username)).secondFactor).toBe(false);
  });

  test('those who got back in are told', async () => {
    const { username, address } = await patient();
    const { ref } = await view(username);
    await verified().notifyRecovered({ ref, proof: checked() }, order());
    expect(stand.ownMails).toContain(`recovered ${address}: `);
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
      const asked = stand.gateway(settings).requestReset({ username: 'nobody' }, order());
      await expect(asked).rejects.toMatchObject({ code: 'PORTAL_MISCONFIGURED' });
    });

    test('because nobody is there is down', async () => {
      const gateway = stand.gateway({ url: 'http://127.0.0.1:9' });
      expect(await gateway.health(order())).toEqual({ up: false });
      const asked = gateway.requestReset({ username: 'nobody' }, order());
      await expect(asked).rejects.toMatchObject({ code: 'PORTAL_UNAVAILABLE', retryable: true });
      expect(await stand.gateway().health(order())).toEqual({ up: true });
    });
  });
}
