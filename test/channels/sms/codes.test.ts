import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { segmentsOf } from '../../../dialogs/replies/gsm7.ts';
import type { Accepted, Call, CodeToSend } from '../../../src/portal/gateway.ts';
import type { ContactText } from '../../../src/portal/contactText.ts';
import { StandInPortal } from '../../../src/portal/standIn.ts';
import { ANA, TextDesk, textDesksClose } from '../../support/textDesk.ts';

/** A portal that knows one patient: Ana, with a phone. */
class PortalOfAna extends StandInPortal {
  readonly #text: ContactText | null;

  constructor(text: ContactText | null) {
    super();
    this.#text = text;
  }

  override async sendCode({ by, code }: CodeToSend, call: Call): Promise<Accepted> {
    const isAna = ('phone' in by && by.phone === ANA) || ('username' in by && by.username === 'ana.reyes');
    if (isAna) await this.#text?.code(ANA, code, call);
    return { receipt: call.idempotencyKey, tellPatient: 'if-on-file-sent' };
  }
}

const STRANGER = '+13125550188';

let desk: TextDesk;

beforeEach(async () => {
  desk = await TextDesk.opens({
    clinic: { portal: { lock: { ends_by_itself: false } } },
    portal: ({ text }) => new PortalOfAna(text),
  });
});
afterEach(textDesksClose);

/** Up to the question which name, number or e-mail they use with the clinic. */
const upToTheName = async (From: string) => {
  for (const text of ['im locked out of my acct', '2', '1', '1', '2']) await desk.says(text, { From });
};
const codesTo = async (number: string) => (await desk.sent(number)).filter((body) => /^\d{6} is your code/.test(body));

test('a code goes to the phone on record, in both languages and two segments; typed back, it proves who writes', async () => {
  await upToTheName(ANA);
  expect(await desk.says('this number')).toMatch(/If it matches what we have/);
  const [code = '', ...more] = await codesTo(ANA);
  expect(more).toEqual([]);
  expect(code).toMatch(/is your code from Main St Clinic[^]*es su clave de Main St Clinic/);
  expect(segmentsOf(code)).toBeLessThanOrEqual(2);
  await desk.says(code.slice(0, 6));
  expect((await desk.sent()).at(-1)).toMatch(/A staff member will help you/);
});

test('the number a text comes from proves nothing: a stranger hears the same, and the code goes to the patient', async () => {
  await upToTheName(STRANGER);
  expect(await desk.says('(312) 555-0101', { From: STRANGER })).toMatch(/If it matches what we have/);
  expect(await codesTo(STRANGER)).toEqual([]);
  expect(await codesTo(ANA)).toHaveLength(1);
});

test('nor does a number that nobody has tell that it is nobody’s', async () => {
  await upToTheName(ANA);
  await upToTheName(STRANGER);
  const [known, unknown] = [await desk.says('this number'), await desk.says('this number', { From: STRANGER })];
  expect(unknown).toBe(known);
  expect(await codesTo(STRANGER)).toEqual([]);
});

test('no code goes to a number that said STOP', async () => {
  await desk.saysAll('hi', 'STOP');
  await desk.settled();
  await upToTheName(STRANGER);
  await desk.says('ana.reyes', { From: STRANGER });
  expect(await codesTo(ANA)).toEqual([]);
});
