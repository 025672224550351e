import { describe, expect, test } from '@jest/globals';
import type { AccountView } from '../../src/portal/gateway.ts';
import { order, reads, type PortalScene } from './portalScene.ts';

const DAY = 86_400_000;

/** What a portal remembers of contacts, and that nothing goes to one that a call spares. */
export function contactChanges(scene: PortalScene): void {
  const { patient, verified, view, byStaff } = scene;
  const changed = async (by: 'patient' | 'administrator') => {
    const added = await patient();
    const address = `new-${added.username}@mail.example`;
    await scene.stand.changeEmail(added.username, address, by);
    return { ...added, former: added.address, address };
  };
  const sparing = (unseen = false) => ({ ...order(), spares: { changedSince: Date.now() - 30 * DAY, unseen } });
  const since = ({ emailChange }: AccountView) =>
    emailChange.is === 'changed' ? Date.now() - emailChange.at.getTime() : emailChange;

  describe('an e-mail on record', () => {
    test('that nobody changed was not changed as far back as the portal remembers', async () => {
      const { username } = await patient();
      expect((await view(username)).emailChange).toEqual({ is: 'unchanged', since: expect.any(Date) });
    });

    test.each(['patient', 'administrator'] as const)('says when it was changed, by: %s', async (by) => {
      const { username } = await changed(by);
      const ago = since(await view(username));
      expect(ago).toBeGreaterThanOrEqual(0);
      expect(ago).toBeLessThan(60_000);
    });

    test('is not changed by what else is done to the account', async () => {
      const { username } = await patient();
      await scene.lockOut(username);
      await verified().actAsStaff('unlock', await byStaff(username), order());
      await verified().actAsStaff('closeAccess', await byStaff(username), order());
      expect((await view(username)).emailChange.is).toBe('unchanged');
    });
  });

  describe('a call that spares contacts changed lately', () => {
    const refused = { code: 'PORTAL_CONTACT_CHANGED' };

    test('sends nothing to one, and without a proof answers as ever', async () => {
      const { username, address } = await changed('patient');
      const gateway = scene.stand.gateway();
      for (const answer of [
        await gateway.requestReset({ username }, sparing()),
        await gateway.requestUsername({ email: address }, sparing()),
        await gateway.sendCode({ by: { username }, via: 'email', code: '123456' }, sparing()),
      ])
        expect(answer).toMatchObject({ tellPatient: 'if-on-file-sent' });
      for (const action of ['sendReset', 'sendUsername'] as const)
        await expect(verified().act(action, await byStaff(username), sparing())).rejects.toMatchObject(refused);
      await expect(verified().notifyRecovered(await byStaff(username), sparing())).rejects.toMatchObject(refused);
      await expect(verified().notifyContactChange(await byStaff(username), sparing())).rejects.toMatchObject(refused);
      expect(scene.stand.linksTo(address)).toEqual([]);
      expect(scene.stand.ownMails.filter((line) => line.includes(address))).toEqual([]);
    });

    test('sends no invitation to one', async () => {
      const { username } = await patient({ password: null });
      await scene.stand.changeEmail(username, `new-${username}@mail.example`, 'administrator');
      const sent = verified().act('resendInvitation', await byStaff(username), sparing());
      await expect(sent).rejects.toMatchObject(refused);
    });

    test('sends to one that was changed before that', async () => {
      const { username, address } = await changed('patient');
      const later = { ...order(), spares: { changedSince: Date.now(), unseen: false } };
      expect(await verified().act('sendReset', await byStaff(username), later)).toMatchObject({ kind: 'done' });
      expect(scene.stand.linksTo(address)).toHaveLength(1);
    });

    test('names nobody of an e-mail that one of those who share it got lately', async () => {
      const email = `shared-${(await patient()).username}@mail.example`;
      await patient({ email });
      const { username } = await patient();
      await scene.stand.changeEmail(username, email, 'patient');
      await scene.stand.gateway().requestUsername({ email }, sparing());
      await scene.stand.gateway().requestReset({ email }, sparing());
      expect(scene.stand.ownMails.filter((line) => line.includes(email))).toEqual([]);
    });

    test('counts a memory that is too short as not seen, and what is not seen as it was told', async () => {
      const { username, address } = await patient();
      const { emailChange } = await view(username);
      if (emailChange.is !== 'unchanged') throw new Error('it was changed');
      const earlier = emailChange.since.getTime() - 1;
      const call = (unseen: boolean) => ({ ...order(), spares: { changedSince: earlier, unseen } });
      const on = { ref: (await view(username)).ref, proof: reads({ username }) };
      await expect(verified().act('sendReset', on, call(true))).rejects.toMatchObject(refused);
      expect(await verified().act('sendReset', on, call(false))).toMatchObject({ kind: 'done' });
      expect(scene.stand.linksTo(address)).toHaveLength(1);
    });
  });
}
