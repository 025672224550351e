import { afterEach, describe, expect, test } from '@jest/globals';
import { allLeave, Patient } from '../support/patient.ts';

afterEach(allLeave);

const savedState = async (ana: Patient) => (await ana.latchkey.store.load(ana.conversation)).state;

describe('the saved dialog stack', () => {
  test('holds the running flow and every one that waits under it, in order', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll('I forgot my password', 'I see it');
    expect(await ana.stack()).toEqual(['support', 'selfServiceReset.enterName']);
    await ana.says('oh no now it says my account is locked');
    expect(await ana.stack()).toEqual(['support', 'selfServiceReset.enterName', 'lockedOut.stopTrying']);
    await ana.says('get me a person');
    const stack = await ana.stack();
    expect(stack.slice(0, 3)).toEqual(['support', 'selfServiceReset.enterName', 'lockedOut.stopTrying']);
    expect(stack[3]).toMatch(/^toStaff\./);
  });

  test('is the only record of the place: nothing else that is saved names a running flow or its state', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll('locked out', 'It gives no time');
    const { dialog, talk } = await savedState(ana);
    expect(dialog?.dialogStack.at(-1)).toEqual({
      id: 'lockedOut',
      state: { at: { flow: 'lockedOut', version: '1', state: 'chooseWay' }, waitingFor: null },
    });
    // What was asked and answered is history; the question that is open now is in the stack alone.
    expect(JSON.stringify({ ...talk, asked: {} })).not.toContain('chooseWay');
  });

  test('waits for an effect by its key, and takes no other result', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll('locked out', 'It gives no time', 'Remind me when to try', 'It was me');
    const waitingFor = (await savedState(ana)).dialog?.dialogStack.at(-1)?.state.waitingFor as string;
    expect(waitingFor).toMatch(/^ana\/\d+\/t0$/);
    const forged = ana.sends({ type: 'event', name: 'timer.due', value: { key: waitingFor } });
    await expect(forged).rejects.toThrow();
    expect(await ana.stack()).toEqual(['support', 'lockedOut.resting']);
  });

  test('is empty when the case is over, and the next message begins a new one', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll('my account is locked', 'I am in', 'No need');
    expect(await ana.stack()).toEqual([]);
    await ana.says('i never got the email');
    expect(await ana.stack()).toEqual(['support', 'emailNotReceived.whenAsked']);
    expect((await savedState(ana)).talk?.caseNumber).toBe(2);
  });
});

test('a reminder that comes while staff are asked for counts when the patient is back in the flow', async () => {
  const ana = await Patient.on('web');
  await ana.saysAll('locked out', 'It gives no time', 'Remind me when to try', 'It was me', 'staff');
  expect((await ana.waits(31)).messages).toEqual([]);
  await ana.saysAll('Chat with staff here');
  await ana.staffClaim();
  const closed = await ana.staffClose('backToBot');
  expect(closed.text).toMatch(/wait is over/i);
  expect(await ana.stack()).toEqual(['support', 'lockedOut.timeToTry']);
});

test('a conversation goes on after the process ended', async () => {
  const ana = await Patient.on('web');
  await ana.saysAll('locked out', 'It gives no time', 'Remind me when to try', 'It was me');
  await ana.restarts();
  expect((await ana.waits(31)).text).toMatch(/wait is over/i);
  expect((await ana.says('Show me the steps')).text).toMatch(/Forgot password/);
});
