import { expect, test } from '@jest/globals';
import type { Reveal } from '../../src/portal/gateway.ts';
import { order, type PortalScene } from './portalScene.ts';
import { PASSWORD } from './portalStand.ts';

/** What the contract says of passwords for one sign-in. */
export function temporaryLogins(scene: PortalScene): void {
  const { patient, verified, view, byStaff } = scene;

  test('a temporary login is told once, and has to be changed', async () => {
    const { username } = await patient();
    const told: string[] = [];
    const by = { ...(await byStaff(username)), reveal: (secret: string) => void told.push(secret) };
    expect(await verified().temporaryLogin(by, order())).toMatchObject({ kind: 'done' });
    expect(told).toHaveLength(1);
    expect(await scene.stand.signIn(username, PASSWORD)).toBe('refused');
    expect(await scene.stand.signIn(username, told[0]!)).toBe('must change');
    expect((await view(username)).mustChange).toBe(true);
  });

  test('one that nobody used is ended; one that another took the place of is not, nor is that other one', async () => {
    const { username } = await patient();
    const shown: Parameters<Reveal>[] = [];
    const by = { ...(await byStaff(username)), reveal: (...it: Parameters<Reveal>) => void shown.push(it) };
    const ends = async (nth: number) => [
      await verified().endTemporaryLogin(shown[nth]![1], order()),
      await scene.stand.signIn(username, shown[1]![0]),
    ];
    for (let times = 0; times < 2; times++) await verified().temporaryLogin(by, order());
    expect(await ends(0)).toEqual(['over', 'must change']);
    expect(await ends(1)).toEqual(['ended', 'refused']);
    expect(await ends(1)).toEqual(['over', 'refused']);
  });
}
