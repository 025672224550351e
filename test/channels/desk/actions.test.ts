import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LOCKED, UNSAFE, WebPatient } from '../../support/atTheDesk.ts';
import { DeskBrowser } from '../../support/deskBrowser.ts';
import {
  ANA,
  THREE,
  act,
  ana,
  audits,
  became,
  freshKey,
  front,
  house,
  leaves,
  log,
  mailsTo,
  notes,
  offered,
  opensWithPortal,
  outage,
  ref,
  signsIn,
  tick,
  ticksAll,
  turnTo,
} from './caseOfAna.ts';

afterEach(leaves);

describe('what staff do through the portal', () => {
  beforeEach(async () => {
    await opensWithPortal({ actions: { temporary_login: 'staff', close_access: 'staff', reset_second_step: 'staff' } });
  });

  test('unlocking takes the clinic’s whole checklist; then the patient is in, and log and audit say who did it', async () => {
    for (let tries = 0; tries < 5; tries++) await signsIn('wrong');
    const locked = await signsIn();
    expect(await became(act('unlock'))).toBe('CheckIncomplete');
    expect(await offered('unlock')).toMatchObject({ mode: 'staff', needs: 'checks', open: false, next: true });
    await ticksAll();
    expect(await offered('unlock')).toMatchObject({ open: true });
    expect(await became(act('unlock'))).toBe('unlock.done');
    expect(await signsIn()).not.toBe(locked);
    expect(await notes()).toEqual(['unlock.done']);
    const acts = (await audits()).filter(({ what }) => what.startsWith('staff.'));
    expect(acts.map(({ what }) => what)).toEqual([
      'staff.viewed',
      ...THREE.map(() => 'staff.checked'),
      'staff.unlock.asked',
      'staff.unlock.done',
    ]);
    for (const { detail } of acts) expect(JSON.parse(detail)).toMatchObject({ by: 'ana' });
  });

  test('each action does what it says, for the account and no other', async () => {
    await ticksAll();
    const results = [];
    for (const action of ['revokeSessions', 'sendUsername', 'sendReset', 'resendInvitation'])
      results.push(await became(act(action)));
    // She has signed up already, so there is no invitation to send.
    const done = ['revokeSessions.done', 'sendUsername.done', 'sendReset.done', 'resendInvitation.already-done'];
    expect(results).toEqual(done);
    expect(mailsTo(/ana\.reyes/).map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['Your username / Su nombre de usuario', 'Reset your password']),
    );
    expect(await became(act('closeAccess'))).toBe('closeAccess.done');
    expect(await became(act('sendReset', { name: 'dan.evans' }))).toBe('sendReset.disabled');
    expect(await became(act('sendReset', { name: 'olga.perez' }))).toBe('sendReset.noEmail');
    expect(await became(act('unlock', { name: 'nobody.here' }))).toBe('unlock.none');
    expect(await became(act('unlock', { name: 'lopez.family@mail.example' }))).toBe('unlock.many');
  });

  test('the same key twice does it once, also at the same moment', async () => {
    await ticksAll();
    const key = freshKey();
    const both = await Promise.all([became(act('sendReset', { key })), became(act('sendReset', { key }))]);
    expect([...both, await became(act('sendReset', { key }))]).toEqual(Array(3).fill('sendReset.done'));
    expect(mailsTo(/ana\.reyes/)).toHaveLength(1);
    expect(await notes()).toEqual(['sendReset.done']);
  });

  test('what goes to the contact on record alone needs no check, and its answer tells nothing', async () => {
    expect(await offered('sendReset')).toMatchObject({ needs: 'nothing', open: true });
    expect(await became(act('sendReset'))).toBe('sendReset.accepted');
    expect(await became(act('sendReset', { name: 'nobody.here' }))).toBe('sendReset.accepted');
    expect(await became(act('sendUsername', { name: 'ana' }))).toBe('sendUsername.needsEmail');
  });

  test('a portal that does not answer leaves it unknown; it is said, and never done again by itself', async () => {
    await ticksAll();
    const key = freshKey();
    await outage(true);
    const first = await became(act('unlock', { key }));
    expect(first).toBe('unlock.unreachable');
    await outage(false);
    expect(await became(act('unlock', { key }))).toBe(first);
  });

  describe('a temporary login', () => {
    const ask = () => ana.post(`cases/${ref}/second`, { action: 'temporaryLogin' });
    const agree = (who: DeskBrowser) => became(who.post(`cases/${ref}/agree`, {}));

    test('takes a lead who agrees; it is shown once, works once, and rests nowhere', async () => {
      await ticksAll();
      expect(await became(act('temporaryLogin'))).toBe('SecondPersonNeeded');
      await ask();
      const [luis, lea] = [await DeskBrowser.of(front, 'luis'), await DeskBrowser.of(front, 'lea', 'lead')];
      expect((await lea.queue())[0]?.second).toEqual({ action: 'temporaryLogin', by: 'ana G.', agreed: null });
      expect(await agree(ana)).toBe('NotTheSecond');
      expect(await agree(luis)).toBe('NotTheSecond');
      expect(await agree(lea)).toBeUndefined();
      const key = freshKey();
      const { body } = await act('temporaryLogin', { key });
      expect(body).toEqual({ result: 'temporaryLogin.done', secret: expect.stringMatching(/^\w{4}(-\w{4}){3}$/) });
      const secret = body.secret as string;
      expect((await act('temporaryLogin', { key })).body).toEqual({ result: 'temporaryLogin.done' });
      expect(await became(act('temporaryLogin'))).toBe('SecondPersonNeeded');
      const kept = JSON.stringify([await front.latchkey.store.since('pat', 0), await audits(), log.lines]);
      expect(kept + front.filesOnDisk()).not.toContain(secret);
      await front.latchkey.settled();
      expect((await ana.get(`cases/${ref}`)).body.case?.underWay).toEqual([]);
      expect(await became(ana.post(`cases/${ref}/messages`, { id: 'message-1', text: `Use ${secret}` }))).toBe(
        'SecretInMessage',
      );
      expect(await became(ana.post(`cases/${ref}/notes`, { id: 'message-2', text: `It is ${secret}` }))).toBe(
        'SecretInMessage',
      );
      const inTwo = secret.replaceAll('-', ' ').slice(0, 9).toLowerCase();
      expect(await became(ana.post(`cases/${ref}/messages`, { id: 'message-3', text: `First ${inTwo}` }))).toBe(
        'SecretInMessage',
      );
      const page = await house!.visitor().post('/sign-in', { name: ANA, password: secret });
      // Whoever comes in with it has to choose a password of their own; the old one is no password any more.
      expect(page.location).toBe(
        (await house!.visitor().post('/sign-in', { name: 'jack.king', password: 'Temp-pass-1' })).location,
      );
      expect(await signsIn()).not.toBe(page.status);
    });

    test('takes no second person for a patient who shows a photo ID', async () => {
      await ticksAll();
      await tick('photo_id');
      expect(await became(act('temporaryLogin'))).toBe('temporaryLogin.done');
    });

    test('is another one each time', async () => {
      await ticksAll();
      await tick('photo_id');
      const secrets = [];
      for (let times = 0; times < 3; times++) secrets.push((await act('temporaryLogin')).body.secret);
      expect(new Set(secrets).size).toBe(3);
    });

    describe('when its half hour is over', () => {
      let secret: string;
      const passes = async (minutes: number) => {
        front.passes(minutes);
        await front.latchkey.wake();
        await front.latchkey.settled();
      };
      const lines = async () => (await notes()).filter((line) => line.startsWith('temporaryLogin'));
      const signsInWithIt = async () =>
        (await house!.visitor().post('/sign-in', { name: ANA, password: secret })).location;
      const said = async () =>
        (await audits()).map(({ what }) => what).filter((what) => what.startsWith('temporaryLogin'));
      beforeEach(async () => {
        await ticksAll();
        await tick('photo_id');
        secret = String((await act('temporaryLogin')).body.secret);
      });

      test('ends, if nobody used it; staff read so, once, and the audit tells', async () => {
        await passes(29);
        expect(await signsInWithIt()).toBe('/change-password');
        await passes(2);
        expect(await signsInWithIt()).toBeNull();
        await passes(120);
        expect(await lines()).toEqual(['temporaryLogin.done', 'temporaryLogin.endedUnused']);
        expect(await said()).toEqual(['temporaryLogin.endedUnused']);
      });

      test('has done its work, if it was used: the patient’s own password stays', async () => {
        const visitor = house!.visitor();
        await visitor.post('/sign-in', { name: ANA, password: secret });
        await visitor.post('/change-password', { password: 'My-own-pass-7', again: 'My-own-pass-7' });
        const works = await signsIn('My-own-pass-7');
        await passes(31);
        expect(await signsIn('My-own-pass-7')).toBe(works);
        expect([await said(), await lines()]).toEqual([['temporaryLogin.over'], ['temporaryLogin.done']]);
      });

      test('is left alone for the next one, which has a half hour of its own', async () => {
        front.passes(10);
        await ticksAll();
        secret = String((await act('temporaryLogin')).body.secret);
        await passes(25);
        expect(await signsInWithIt()).toBe('/change-password');
        await passes(6);
        expect(await signsInWithIt()).toBeNull();
      });

      test('ends later, when the portal was away; staff are told if it stays away', async () => {
        await outage(true);
        await passes(31);
        expect(await said()).toEqual([]);
        await passes(10);
        await outage(false);
        await passes(60);
        expect(await signsInWithIt()).toBeNull();
        expect(await said()).toEqual(['temporaryLogin.endedUnused']);
      });

      test('is for staff to end, where the portal stayed away for an hour more', async () => {
        await outage(true);
        await passes(91);
        expect(await lines()).toEqual(['temporaryLogin.done', 'temporaryLogin.notEnded']);
      });
    });

    test('is not agreed to for ever, nor for something else', async () => {
      await ask();
      const lea = await DeskBrowser.of(front, 'lea', 'lead');
      await agree(lea);
      await ticksAll();
      expect(await became(act('resetSecondStep'))).toBe('SecondPersonNeeded');
      front.passes(14);
      await ana.get('me');
      front.passes(2);
      await ticksAll();
      expect(await became(act('temporaryLogin'))).toBe('SecondPersonNeeded');
    });
  });

  describe('a contact that will change', () => {
    beforeEach(async () => {
      await ticksAll();
      await tick('photo_id');
    });

    test('the old one is told first; then nothing is sent for a day, in no case of that account', async () => {
      expect(await became(act('contactChange'))).toBe('contactChange.done');
      expect(mailsTo(/ana\.reyes/).map(({ subject }) => subject)).toEqual([
        'Your contact details / Sus datos de contacto',
      ]);
      for (const action of ['sendReset', 'sendUsername', 'resendInvitation', 'temporaryLogin'])
        expect(await became(act(action))).toBe(`${action}.resting`);
      expect((await ana.get(`cases/${ref}`)).body.case?.owned?.restsUntil).toBeGreaterThan(Date.now() + 23 * 3_600_000);
      const other = new WebPatient(front, 'other');
      await other.says(...LOCKED);
      const otherRef = await other.ref();
      await ana.post(`cases/${otherRef}/claim`, {});
      const elsewhere = ana.post(`cases/${otherRef}/actions`, {
        action: 'sendReset',
        key: freshKey(),
        name: 'ANA.Reyes ',
      });
      expect(await became(elsewhere)).toBe('sendReset.resting');
    });

    test('nothing rests when the notice could not be sent', async () => {
      expect(await became(act('contactChange', { name: 'olga.perez' }))).toBe('contactChange.noEmail');
      expect((await ana.get(`cases/${ref}`)).body.case?.owned?.restsUntil).toBeNull();
    });
  });

  test('a patient who is not safe gets no notice before they agree', async () => {
    const lea = await DeskBrowser.of(front, 'lea', 'lead');
    const unsafe = new WebPatient(front, 'unsafe');
    await unsafe.says(...UNSAFE);
    turnTo(await unsafe.ref());
    await lea.post(`cases/${ref}/claim`, {});
    for (const check of [...THREE, 'photo_id']) await lea.post(`cases/${ref}/checks`, { check, on: true });
    expect(await became(act('contactChange', {}, lea))).toBe('contactChange.held');
    expect(mailsTo(/ana\.reyes/)).toEqual([]);
    expect(await became(act('contactChange', { noticeAgreed: true }, lea))).toBe('contactChange.done');
    expect(mailsTo(/ana\.reyes/)).toHaveLength(1);
  });

  test('an account is looked at after the check, masked; each detail in full is a row of the audit', async () => {
    const look = () => ana.post(`cases/${ref}/account`, { key: freshKey(), name: ANA });
    const reveal = (field: string) => ana.post(`cases/${ref}/reveal`, { key: freshKey(), name: ANA, field });
    expect(await became(look())).toBe('CheckIncomplete');
    expect(await became(reveal('username'))).toBe('CheckIncomplete');
    await ticksAll();
    const { account } = (await look()).body;
    expect(account).toMatchObject({ username: 'a•••', email: 'a***@mail.example', enabled: true, lockedUntil: null });
    expect(JSON.stringify(account)).not.toContain(ANA);
    expect((await reveal('username')).body.value).toBe(ANA);
    expect((await reveal('patientId')).body.value).toMatch(/^P\d+/);
    const revealed = (await audits()).filter(({ what }) => what === 'staff.revealed');
    expect(revealed.map(({ detail }) => JSON.parse(detail) as unknown)).toEqual([
      { by: 'ana', field: 'username' },
      { by: 'ana', field: 'patientId' },
    ]);
  });
});
