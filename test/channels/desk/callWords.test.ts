import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { WebPatient } from '../../support/atTheDesk.ts';
import { DeskBrowser } from '../../support/deskBrowser.ts';
import { allClose, FrontDesk } from '../../support/front.ts';

const ASKS_FOR_A_CALL = ["it says I'm locked out", 'talk to a person', 'Have staff call me'];

let front: FrontDesk;
let ana: DeskBrowser;
let patient: WebPatient;
beforeEach(async () => {
  front = await FrontDesk.opens();
  ana = await DeskBrowser.of(front, 'ana');
  patient = new WebPatient(front, 'pat');
});
afterEach(allClose);

async function booked(): Promise<{ ref: string; staff: string; mine: string }> {
  await patient.says(...ASKS_FOR_A_CALL);
  await patient.says('the first one');
  const told = (await patient.log()).at(-1)?.[1] ?? '';
  const [, staff = '', mine = ''] = /They say "([a-z ]+)" first\. You answer "([a-z ]+)"\./.exec(told) ?? [];
  return { ref: await patient.ref(), staff, mine };
}

test('who is called and who calls know each other by words that each holds half of', async () => {
  const { ref, staff, mine } = await booked();
  expect(staff).toMatch(/^[a-z]+ [a-z]+$/);
  await ana.post(`cases/${ref}/claim`, {});
  const answer = await ana.get(`cases/${ref}`);
  expect(answer.body.case?.owned?.callWords).toBe(staff);
  // Staff are to hear the patient's half, so it stands nowhere on their screen.
  expect(JSON.stringify(answer.body)).not.toContain(mine);
  expect(JSON.stringify(answer.body.case?.rows)).toContain(`You answer \\"•••\\"`);
  const heard = async (words: string) => (await ana.post(`cases/${ref}/call-words`, { words })).body.result;
  expect(await heard('banana boat')).toBe('callWords.other');
  expect(await heard(` ${mine.toUpperCase().replace(' ', ', ')} `)).toBe('callWords.same');
  const { rows } = await front.latchkey.store.audit('pat');
  expect(rows.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['staff.callWords.other', 'staff.callWords.same']),
  );
});

test('whoever wants no call gets no words', async () => {
  await patient.says("it says I'm locked out", 'talk to a person', 'Leave it with staff, answer me here');
  const ref = await patient.ref();
  await ana.post(`cases/${ref}/claim`, {});
  expect((await ana.get(`cases/${ref}`)).body.case?.owned?.callWords).toBeNull();
  expect((await ana.post(`cases/${ref}/call-words`, { words: 'apple river' })).body.error?.code).toBe('NotOffered');
});
