import { describe, expect, test } from '@jest/globals';
import { emailNotReceived } from '../../flows/emailNotReceived.ts';
import { lockedOut } from '../../flows/lockedOut.ts';
import {
  advance,
  choicesOf,
  FlowEndedError,
  resume,
  StalePositionError,
  start,
  type SavedPosition,
} from '../../flows/play.ts';
import { worldWith } from '../support/world.ts';

const world = worldWith();

describe('a saved place', () => {
  const { saved } = start(lockedOut, world);

  test('survives a trip through JSON', () => {
    const back = resume(lockedOut, JSON.parse(JSON.stringify(saved)) as SavedPosition, world);
    expect(back.saved).toEqual(saved);
    expect(back.step).toEqual({ kind: 'ask' });
  });

  test.each([
    ['another version of the flow', { ...saved, version: '0' }],
    ['another flow', { ...saved, flow: 'emailNotReceived' }],
    ['a state this release no longer has', { ...saved, state: 'gone' }],
    ['a state a flow never stops in', { ...saved, state: 'deciding' }],
    ['a name that every object has', { ...saved, state: 'constructor' }],
  ])('of %s is refused, not guessed at', (_, place) => {
    expect(() => resume(lockedOut, place, world)).toThrow(StalePositionError);
  });
});

test('an event that a state does not know moves nothing', () => {
  const at = start(lockedOut, world);
  expect(advance(at, { type: 'answer.gmail' })).toBe(at);
  expect(advance(at, { type: 'timer.due' })).toBe(at);
});

test('an ended flow stays ended', () => {
  const ended = advance(start(emailNotReceived, world), { type: 'answer.notYet' });
  expect(ended.context.outcome).toEqual({ kind: 'next', flow: 'selfServiceReset' });
  expect(() => advance(ended, { type: 'answer.yes' })).toThrow(FlowEndedError);
});

test('a flow may begin in the middle, and not where there is nothing', () => {
  expect(start(emailNotReceived, world, 'openIt').saved.state).toBe('openIt');
  expect(() => start(emailNotReceived, world, 'nowhere')).toThrow(StalePositionError);
});

test('two conversations share nothing', () => {
  const one = advance(start(emailNotReceived, world), { type: 'answer.moreThan5' });
  const other = start(emailNotReceived, world);
  expect(one.context.facts).toEqual({ asked: 'earlier' });
  expect(other.context.facts).toEqual({});
});

test('a choice the clinic does not have is not shown, and choosing it anyway moves nothing', () => {
  const at = start(lockedOut, world, 'chooseWay');
  expect(choicesOf(at)).toEqual(['remindMe', 'staff']);
  expect(advance(at, { type: 'answer.resetNow' })).toBe(at);
  const clears = worldWith({ clinic: { portal: { lock: { reset_clears: true } } } });
  expect(choicesOf(start(lockedOut, clears, 'chooseWay'))).toEqual(['remindMe', 'resetNow', 'staff']);
});
