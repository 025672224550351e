import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newTalk } from '../../flows/talk.ts';
import type { DemographicsSource } from '../../src/identity/demographics.ts';
import { Limits } from '../../src/identity/limits.ts';
import { SafeForms, type FormNews } from '../../src/identity/safeForms.ts';
import { unitOn } from '../contracts/units.ts';
import { allLeave, Patient, type PatientOptions } from '../support/patient.ts';
import { ANA, ANA_TYPES, RecordOf } from '../support/record.ts';
import { embeddedLodging, type EmbeddedLodging } from '../stores/embeddedLodging.ts';
import { KeptLog } from '../turns/desk.ts';

const toTheForm = { portal: { lock: { ends_by_itself: false } } };
const STRANGER = { ...ANA_TYPES, name: 'Nobody Here' };

/** A patient before a form that has just been opened. */
async function withForm(options: PatientOptions = {}): Promise<Patient> {
  const patient = await Patient.on('web', { clinic: toTheForm, ...options });
  await patient.saysAll('my account is locked', 'It gives no time', 'Talk to staff', 'It was me');
  await patient.saysAll('None of these reach me', 'Open the safe form');
  return patient;
}

const form = async (patient: Patient, token: string, typed: object = ANA_TYPES) =>
  patient.latchkey.forms?.fill(token, { ...ANA_TYPES, ...typed });
const facts = async (patient: Patient) => (await patient.case())?.card?.facts;

let ana: Patient;
afterEach(allLeave);

describe('a form', () => {
  beforeEach(async () => {
    ana = await withForm();
  });

  test('is opened by a button on the web, at an address nobody can guess', async () => {
    expect((await ana.log()).at(-1)?.suggestedActions?.actions[0]).toMatchObject({
      type: 'openUrl',
      title: 'Go to the safe form',
    });
    expect(await ana.formToken()).toMatch(/^[\w-]{24}$/); // 144 bits
  });

  test('may be looked at as often as scanners like', async () => {
    const token = await ana.formToken();
    for (let n = 0; n < 10; n++) {
      expect(await ana.latchkey.forms?.find(token)).toEqual({ language: 'en', asks: 'phone' });
    }
    expect(await form(ana, token)).toEqual({ is: 'taken' });
  });

  test('is taken once, of eight at the same moment too', async () => {
    const token = await ana.formToken();
    const filled = await Promise.all(Array.from({ length: 8 }, () => form(ana, token)));
    expect(filled.filter((one) => one?.is === 'taken')).toHaveLength(1);
    expect(await ana.latchkey.forms?.find(token)).toBeNull();
    expect(await form(ana, token)).toEqual({ is: 'closed' });
  });

  test('stays open for what nobody could read', async () => {
    const token = await ana.formToken();
    expect(await form(ana, token, { month: '13', contact: 'x' })).toEqual({
      is: 'unreadable',
      parts: ['birthDate', 'contact'],
    });
    expect(await form(ana, token)).toEqual({ is: 'taken' });
  });

  test('closes after ten minutes by itself, also over a restart, and the chat says so', async () => {
    const token = await ana.formToken();
    await ana.restarts();
    expect((await ana.waits(9)).text).toBe('');
    expect(await ana.latchkey.forms?.find(token)).not.toBeNull();
    expect((await ana.waits(1)).text).toMatch(/The form is closed now/);
    expect(await form(ana, token)).toEqual({ is: 'closed' });
  });

  test('is not open longer for a clock that was set back, and not again for one that was set forth', async () => {
    const token = await ana.formToken();
    await ana.waits(-60);
    expect(await form(ana, token)).toEqual({ is: 'closed' });
    await ana.waits(60);
    expect(await ana.latchkey.forms?.find(token)).not.toBeNull();
    await ana.waits(60);
    expect(await form(ana, token)).toEqual({ is: 'closed' });
  });

  test('closes when another is opened; the second is the last', async () => {
    const first = await ana.formToken();
    await ana.says('go back');
    await ana.says('Open the safe form');
    const second = await ana.formToken();
    expect(second).not.toBe(first);
    expect(await form(ana, first)).toEqual({ is: 'closed' });
    await ana.says('go back');
    await ana.says('Open the safe form');
    expect(await ana.formToken()).toBe(second);
    expect((await ana.stack()).at(-1)).not.toBe('safeForm.filling');
  });

  test('closes when someone else may be in the account', async () => {
    const token = await ana.formToken();
    await ana.says('I think someone hacked my account');
    expect(await ana.latchkey.forms?.find(token)).toBeNull();
  });

  test('that never was is as closed as one that was used', async () => {
    const wrong = ['', 'x', 'x'.repeat(24), 'x'.repeat(10_000), '../../etc', `${await ana.formToken()}x`];
    for (const token of wrong) {
      expect(await ana.latchkey.forms?.find(token)).toBeNull();
      expect(await form(ana, token)).toEqual({ is: 'closed' });
    }
    expect(await form(ana, await ana.formToken())).toEqual({ is: 'taken' });
  });
});

describe('what comes of it', () => {
  test.each([
    ['matches', ANA_TYPES, 'matched', { name: true, birthDate: true, contact: true }],
    ['does not', STRANGER, 'notMatched', { name: false, birthDate: true, contact: true }],
  ])(
    'one that %s: the patient hears the same, staff see which, and it proves nothing',
    async (_, typed, shown, claims) => {
      ana = await withForm();
      const { text } = await ana.fillsInForm(typed);
      expect(text).toMatch(/^I could not confirm who you are with that form alone\. That is common\./);
      expect(await facts(ana)).toMatchObject({ form: shown, formClaims: claims, identityTried: 'formDone' });
      expect((await facts(ana))?.proof).toBeUndefined();
      expect((await facts(ana))?.formAddress).toBeUndefined();
    },
  );

  test('every word is the same, whoever it is', async () => {
    const heard: string[][] = [];
    for (const typed of [
      ANA_TYPES,
      STRANGER,
      { ...ANA_TYPES, contact: '9995550100' },
      { ...ANA_TYPES, year: '1990' },
    ]) {
      ana = await withForm();
      await ana.fillsInForm(typed);
      await ana.saysAll('Have staff call me', '1');
      heard.push(
        (await ana.log()).map(({ text }) =>
          text.replace(/number is \S+/, 'number').replaceAll(/"\w+ \w+"/g, 'words of the call'),
        ),
      );
    }
    for (const one of heard) expect(one).toEqual(heard[0]);
  });

  test('a record that cannot be asked is noted for staff', async () => {
    const record: DemographicsSource = { candidates: () => Promise.reject(new Error('the record is down')) };
    ana = await withForm({ record });
    expect((await ana.fillsInForm()).text).toMatch(/I could not confirm who you are/);
    expect(await facts(ana)).toMatchObject({ form: 'notChecked' });
  });

  test('a record that is slow holds up nobody: the answer is there before it', async () => {
    let found: (people: readonly []) => void = () => undefined;
    const record: DemographicsSource = { candidates: () => new Promise((resolve) => (found = resolve)) };
    ana = await withForm({ record });
    await form(ana, await ana.formToken());
    expect((await ana.log()).at(-2)?.text).toMatch(/I could not confirm who you are/);
    expect((await facts(ana))?.form).toBeUndefined();
    found([]);
    await ana.latchkey.settled();
    expect((await facts(ana))?.form).toBe('notMatched');
  });

  test('by text the address stands in the message, and the form moves that conversation', async () => {
    const sms = await Patient.on('sms', { clinic: toTheForm });
    await sms.saysAll('my account is locked', '2', '1', '1', '3');
    expect((await sms.says('1')).text).toMatch(/^Your form: https:\/\/chat\.clinic\.example\/form\/[\w-]{24} /);
    expect((await sms.fillsInForm()).text).toMatch(/I could not confirm who you are/);
  });

  test('the language of the page is that of the conversation', async () => {
    ana = await withForm();
    await ana.says('Español');
    expect(await ana.latchkey.forms?.find(await ana.formToken())).toMatchObject({ language: 'es' });
  });

  test('a form filled in after the patient went on to staff still helps staff, and says nothing', async () => {
    ana = await withForm();
    await ana.says('I cannot open or read it');
    expect((await ana.fillsInForm()).text).toBe('');
    expect(await facts(ana)).toMatchObject({ form: 'matched', identityTried: 'formUnreadable' });
  });

  test('nothing that was typed rests anywhere, nor does the address lie open', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-form-'));
    ana = await withForm({ dataDir });
    const token = await ana.formToken();
    await ana.fillsInForm({ ...ANA_TYPES, name: 'Canary Nightingale', contact: '9998887777' });
    const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = files.map((file) => readFileSync(join(file.parentPath, file.name)).toString('latin1')).join('');
    expect(bytes).not.toMatch(/canary|nightingale|9998887777/i);
    expect(bytes).not.toContain(token);
    expect(JSON.stringify(await ana.log())).not.toMatch(/canary/i);
    await allLeave();
    rmSync(dataDir, { recursive: true });
  });
});

test('a clinic that asks for the ZIP code in its portal asks for it here', async () => {
  ana = await withForm({ clinic: { portal: { ...toTheForm.portal, recovery: { asks_for: ['birth_date', 'zip'] } } } });
  expect(await ana.latchkey.forms?.find(await ana.formToken())).toMatchObject({ asks: 'zip' });
  await ana.fillsInForm({ ...ANA_TYPES, contact: '60601' });
  expect(await facts(ana)).toMatchObject({ form: 'matched' });
});

describe('two conversations on one store', () => {
  let lodging: EmbeddedLodging;
  let told: FormNews[];
  let forms: SafeForms;

  beforeEach(() => {
    lodging = embeddedLodging();
    told = [];
    forms = formsTelling(async (news) => void told.push(news));
  });
  afterEach(() => lodging.discard());

  function formsTelling(tell: (news: FormNews) => Promise<void>): SafeForms {
    const { store } = lodging;
    const shared = { store, limits: new Limits(store), record: new RecordOf([ANA]), asks: 'phone' as const };
    const origin = Promise.resolve('https://chat.clinic.example');
    const rules = { minutes: 10, tries: 2 };
    return new SafeForms({ ...shared, origin, rules, tell, clock: Date, log: new KeptLog() });
  }

  async function opened(conversation: string): Promise<string> {
    const saved = await lodging.store.load(conversation);
    const state = { ...saved.state, talk: newTalk('en', Date.now()) };
    await lodging.store.commit(unitOn(saved, { conversation, messageId: `m${saved.version}`, state }));
    const { values } = await forms.open({ caseId: conversation });
    return String(values?.['formAddress']).split('/').at(-1) ?? '';
  }

  test('the form of one tells nothing to the other, and leaves its form open', async () => {
    const [anas, bos] = [await opened('ana'), await opened('bo')];
    expect(await forms.fill(anas, ANA_TYPES)).toEqual({ is: 'taken' });
    await forms.idle();
    expect(told.map(({ conversation, name }) => [conversation, name])).toEqual([
      ['ana', 'form.done'],
      ['ana', 'form.checked'],
    ]);
    expect(await forms.find(bos)).not.toBeNull();
  });

  test('a form whose news could not be kept is open still, and nothing is checked', async () => {
    const token = await opened('ana');
    const failing = formsTelling(() => Promise.reject(new Error('the disk is full')));
    await expect(failing.fill(token, ANA_TYPES)).rejects.toThrow('the disk is full');
    expect(await forms.fill(token, ANA_TYPES)).toEqual({ is: 'taken' });
  });

  test('a conversation gets two forms a day', async () => {
    await opened('ana');
    await opened('ana');
    expect(await forms.open({ caseId: 'ana' })).toEqual({ type: 'result.failed' });
    expect((await forms.open({ caseId: 'bo' })).type).toBe('result.ready');
  });
});
