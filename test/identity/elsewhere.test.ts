import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Fingerprints } from '../../src/identity/fingerprint.ts';
import { Proofs } from '../../src/identity/proofs.ts';
import { ProvenAccounts } from '../../src/identity/provenAccounts.ts';
import { StaffChecks } from '../../src/identity/staffChecks.ts';
import type { Found } from '../../src/portal/gateway.ts';
import { StandInPortal } from '../../src/portal/standIn.ts';
import { clinicWith } from '../support/clinic.ts';
import { FormBrowser } from '../support/formBrowser.ts';
import { allClose, FrontDesk } from '../support/front.ts';
import { ANA_TYPES } from '../support/record.ts';

// Begun in one conversation, finished in another: nothing is granted, nothing is told, and it is plain what to do next.

const LUIS = { id: 'luis', name: 'Luis M.' };
const NAME = 'ana@mail.example';
const TO_A_CODE = ['my account is locked', 'It gives no time', 'Talk to staff', 'It was me', 'By email', NAME];
const TO_A_FORM = [...TO_A_CODE.slice(0, 4), 'None of these reach me', 'Open the safe form'];

let portal: StandInPortal;
let desk: FrontDesk;
let ana: Chat;
let bo: Chat;

/** A chat in a browser of its own. */
class Chat {
  readonly browser: FormBrowser;

  private constructor() {
    this.browser = new FormBrowser(desk.url);
  }

  static async begins(...texts: readonly string[]): Promise<Chat> {
    const chat = new Chat();
    await chat.browser.opens('/chat');
    await chat.browser.presses('Start the chat');
    for (const text of texts) await chat.says(text);
    return chat;
  }

  get id(): string {
    const [, claims = ''] = this.browser.cookie.split('.');
    return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { conv: string }).conv;
  }

  get code(): string {
    return portal.codeOf(this.id) ?? '';
  }

  /** @returns the last thing said to it */
  async says(text: string): Promise<string> {
    await this.browser.says(text);
    return this.#last();
  }

  async types(digits: string): Promise<string> {
    await this.browser.typesCode(digits);
    return this.#last();
  }

  async log(): Promise<readonly string[]> {
    return (await desk.latchkey.turns.since(this.id, 0)).map(({ from, text }) => `${from}: ${text}`);
  }

  async facts() {
    return (await desk.latchkey.store.load(this.id)).state.talk?.facts ?? {};
  }

  /** The path of the safe form that was opened last. */
  async formPath(): Promise<string> {
    const rows = (await desk.latchkey.turns.since(this.id, 0)).flatMap(({ suggestedActions }) =>
      (suggestedActions?.actions ?? []).flatMap(({ type, value }) => (type === 'openUrl' ? [String(value)] : [])),
    );
    return new URL(rows.at(-1) ?? '').pathname;
  }

  async staff(name: string, value: object = {}): Promise<void> {
    const event = { type: 'event', id: `${name} ${this.id}`, name, value: { by: LUIS, ...value } };
    await desk.latchkey.turns.take({ ...event, conversation: { id: this.id } });
    await desk.latchkey.settled();
  }

  async #last(): Promise<string> {
    await desk.latchkey.settled();
    return (await this.log()).filter((line) => line.startsWith('bot: ')).at(-1) ?? '';
  }
}

const cookieless = () => new FormBrowser(desk.url);
const proofsOf = async (...chats: readonly Chat[]) =>
  Promise.all(chats.map(async (chat) => (await chat.facts()).proof));

beforeEach(async () => {
  portal = new StandInPortal();
  desk = await FrontDesk.opens({ clinic: clinicWith({ portal: { lock: { ends_by_itself: false } } }) }, portal);
});
afterEach(allClose);

describe('a code', () => {
  test('of one chat is a wrong one in another that asked for the same name; there it is good still', async () => {
    ana = await Chat.begins(...TO_A_CODE);
    bo = await Chat.begins(...TO_A_CODE);
    const { code } = ana;
    const told = await bo.types(code);
    expect(told).toMatch(/That code was not right/);
    expect(told).not.toContain(code);
    expect(await proofsOf(ana, bo)).toEqual([undefined, undefined]);
    await ana.types(code);
    expect(await proofsOf(ana, bo)).toEqual(['email', undefined]);
  });

  test('used in its own chat is as wrong in the other as it was before', async () => {
    [ana, bo] = [await Chat.begins(...TO_A_CODE), await Chat.begins(...TO_A_CODE)];
    const { code } = ana;
    const before = await bo.types(code);
    await ana.types(code);
    const after = await bo.types(code);
    expect([before, after]).toEqual([
      expect.stringMatching(/That code was not right/),
      expect.stringMatching(/That is not the code either/),
    ]);
    expect(await proofsOf(bo)).toEqual([undefined]);
  });

  test('posted with the cookie of a chat that asked for none changes nothing there', async () => {
    [ana, bo] = [await Chat.begins(...TO_A_CODE), await Chat.begins('my account is locked')];
    const before = await bo.log();
    const { status } = await bo.browser.posts('/chat/say', { digits: ana.code, id: 'form-12345678' });
    expect(status).toBeLessThan(500);
    await desk.latchkey.settled();
    expect(await bo.log()).toEqual(before);
    expect(await proofsOf(ana, bo)).toEqual([undefined, undefined]);
  });

  test('typed as a message in another chat is masked there, and proves nothing', async () => {
    [ana, bo] = [await Chat.begins(...TO_A_CODE), await Chat.begins()];
    const { code } = ana;
    await bo.says(`my code is ${code}`);
    expect((await bo.log()).join('\n')).not.toContain(code);
    expect(await proofsOf(ana, bo)).toEqual([undefined, undefined]);
  });
});

test('the same digits in two chats rest as two things', () => {
  const { ofCode } = new Fingerprints(Buffer.alloc(32, 'p'));
  expect(ofCode('ana', '123456')).not.toBe(ofCode('bo', '123456'));
});

describe('the safe form of one chat', () => {
  beforeEach(async () => {
    ana = await Chat.begins(...TO_A_FORM);
    bo = await Chat.begins('my account is locked');
  });

  test('posted from a browser with another chat goes to its own, and grants nothing to either', async () => {
    const before = await bo.log();
    const { status, html } = await bo.browser.posts(await ana.formPath(), ANA_TYPES);
    expect([status, html]).toEqual([200, expect.stringMatching(/Now go back to your chat or your texts/)]);
    await desk.latchkey.settled();
    expect(await bo.log()).toEqual(before);
    expect(await bo.facts()).not.toHaveProperty('form');
    expect((await ana.facts()).form).toBe('matched');
    expect(await proofsOf(ana, bo)).toEqual([undefined, undefined]);
    expect((await ana.log()).at(-1)).toMatch(/^bot: I could not confirm who you are|^bot: .*\?$/);
  });

  test('opened on another device shows nothing of the chat, and says where to go when it is sent', async () => {
    const phone = cookieless();
    const { html } = await phone.opens(await ana.formPath());
    expect(html).not.toMatch(/locked|ana@mail|help number/i);
    expect((await phone.fillsIn(ANA_TYPES)).html).toMatch(/Now go back to your chat or your texts/);
    expect(phone.cookie).toBe('');
    await desk.latchkey.settled();
    expect(await proofsOf(ana)).toEqual([undefined]);
  });

  test('sent twice at the same moment from two devices is heard of once', async () => {
    const path = await ana.formPath();
    const sent = await Promise.all([cookieless(), cookieless()].map((one) => one.posts(path, ANA_TYPES)));
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 404]);
    await desk.latchkey.settled();
    expect((await ana.log()).filter((line) => /could not confirm who you are/.test(line))).toHaveLength(1);
  });

  test('sent after the patient is in says nothing more in the chat, and grants nothing', async () => {
    await ana.says('I am in');
    const before = await ana.log();
    const path = await ana.formPath();
    expect((await cookieless().posts(path, ANA_TYPES)).html).toMatch(/Now go back to your chat/);
    await desk.latchkey.settled();
    expect(await ana.log()).toEqual(before);
    expect(await proofsOf(ana)).toEqual([undefined]);
  });

  test('sent after the words were deleted brings nothing back', async () => {
    const path = await ana.formPath();
    await desk.latchkey.store.forget(ana.id);
    const { status, html } = await cookieless().posts(path, ANA_TYPES);
    expect([status, html]).toEqual([404, expect.stringMatching(/This form is closed/)]);
    await desk.latchkey.settled();
    expect(await ana.log()).toEqual([]);
    expect(await ana.facts()).toEqual({});
    expect(await ana.says('hello')).toMatch(/What is going on\?/);
  });

  test.each([
    ['someone else may be in the account', async () => ana.says('I think someone hacked my account')],
    ['ten minutes', async () => desk.passes(10)],
    ['it was sent', async () => cookieless().posts(await ana.formPath(), ANA_TYPES)],
  ])('sent after %s is closed, which is one page for all, with a way back to the chat', async (_, happens) => {
    const path = await ana.formPath();
    await happens();
    const { status, html } = await cookieless().posts(path, ANA_TYPES);
    expect([status, html]).toEqual([404, expect.stringMatching(/This form is closed/)]);
    expect(html).toMatch(/href="\/chat\?lang=en"/);
    expect(html).toBe((await cookieless().opens('/form/never')).html);
    expect(await proofsOf(ana)).toEqual([undefined]);
  });

  test('sent after staff took over is for them alone: the helper says nothing', async () => {
    const path = await ana.formPath();
    await ana.says('staff');
    await ana.staff('staff.claimed');
    const before = await ana.log();
    expect((await cookieless().posts(path, ANA_TYPES)).html).toMatch(/Now go back to your chat/);
    await desk.latchkey.settled();
    expect((await ana.log()).filter((line) => !line.startsWith('note: '))).toEqual(
      before.filter((line) => !line.startsWith('note: ')),
    );
    expect((await desk.latchkey.store.ticketOf(ana.id))?.card?.facts).toMatchObject({ form: 'matched' });
    expect(await proofsOf(ana)).toEqual([undefined]);
  });
});

describe('what was shown in one chat', () => {
  const clock = { now: () => Date.parse('2026-11-23T15:00:00Z') };
  const call = (caseId: string) => ({ caseId, idempotencyKey: `order of ${caseId}` });

  test('lets nobody hear of the account, or act on it, in another', async () => {
    const asked: string[] = [];
    const none: Found = { kind: 'none' };
    const verified = {
      find: async (_: unknown, proof: { caseId: string }) => (asked.push(proof.caseId), none),
      act: () => Promise.reject(new Error('acted')),
      traceMail: () => Promise.reject(new Error('traced')),
    } as ConstructorParameters<typeof ProvenAccounts>[0]['portal'];
    const fingerprints = new Fingerprints(Buffer.alloc(32, 'p'));
    const { store } = desk.latchkey;
    const proofs = new Proofs({ store, portal: null, fingerprints, freshMinutes: 10, secondStepIfUnknown: false });
    await proofs.add({ name: NAME, way: 'email', call: call('ana') }, clock.now());
    const accounts = new ProvenAccounts({ portal: verified, proofs, clock });
    for (const about of [
      { name: NAME, ...call('bo') },
      { name: 'bo@mail.example', ...call('ana') },
    ])
      for (const wish of ['lookUp', 'traceMail', 'resendInvitation'] as const)
        expect(await accounts[wish](about)).toEqual({ type: 'result.failed' });
    expect(asked).toEqual([]);
    expect(await accounts.lookUp({ name: NAME, ...call('ana') })).toEqual({ type: 'result.none' });
    expect(asked).toEqual(['ana']);
  });

  test('staff’s checks of one case, or of one of them, are nothing in another’s', async () => {
    const three = ['called_number_in_chart', 'full_name', 'birth_date'];
    const checks = new StaffChecks({ needs: 3, always: ['called_number_in_chart'], of: three }, desk.latchkey.store);
    const here = { ref: 'M7K2', conversation: 'ana', staffId: 'luis' };
    for (const check of three) await checks.tick(here, { check, on: true }, clock.now());
    expect(await checks.prove(here, clock.now())).toMatchObject({ caseId: 'ana', level: 'staff-verified' });
    for (const other of [
      { ...here, ref: 'Q2B4', conversation: 'bo' },
      { ...here, staffId: 'eva' },
    ])
      expect(await checks.prove(other, clock.now())).toBeNull();
  });
});
