import { expect, test } from '@jest/globals';
import { catalogue } from '../../flows/catalogue.ts';
import { hear } from '../../flows/conversation.ts';
import type { Facts } from '../../flows/facts.ts';
import { movedToWeb } from '../../flows/moving.ts';
import { start } from '../../flows/play.ts';
import type { Standing } from '../../flows/talk.ts';
import { standingWith, worldWith } from '../support/world.ts';

const asks = (service: 'byText' | 'onWeb', standing: Standing) => hear({ service, problems: [] }, standing).moves;

/** Someone who is asked something, at a clinic that has those texts. */
function asked(channel: Standing['channel'], texts: Partial<Standing['policy']['texts']>, facts: Facts = {}): Standing {
  const plain = standingWith({ top: start(catalogue.lockedOut, worldWith()), channel, facts });
  return { ...plain, policy: { ...plain.policy, texts: { ...plain.policy.texts, ...texts } } };
}

const begins = [{ do: 'begin', flow: 'goElsewhere' }];
const says = (reply: string) => [
  { do: 'say', reply },
  { do: 'ask', manner: 'same' },
];

test('who asks to go on elsewhere gets a code for it, where the clinic has that', () => {
  expect(asks('byText', asked('web', { ours: '+13125550150' }))).toEqual(begins);
  expect(asks('onWeb', asked('sms', { webChat: true }))).toEqual(begins);
});

test('where it cannot be, the patient hears why, and the question again', () => {
  expect(asks('byText', asked('web', {}))).toEqual(says('noTexts'));
  expect(asks('onWeb', asked('sms', {}))).toEqual(says('noWebChat'));
  expect(asks('byText', asked('sms', { ours: '+13125550150' }))).toEqual(says('isByText'));
  expect(asks('onWeb', asked('web', { webChat: true }))).toEqual(says('isOnWeb'));
  expect(asks('onWeb', asked('sms', { webChat: true }, { compromise: true }))).toEqual(says('staysHere'));
});

test('what was proved stays behind, and so does STOP, which is for the phone alone', () => {
  const facts: Facts = { proof: 'both', proofAt: 1, needsSecondProof: false, name: 'ana.reyes', ref: 'M7K2' };
  const standing = asked('web', {}, facts);
  const { talk } = movedToWeb({ ...standing, talk: { ...standing.talk, optedOut: true } });
  expect(talk.facts).toEqual({ name: 'ana.reyes', ref: 'M7K2', movedAt: standing.now.at });
  expect(talk.optedOut).toBe(false);
});
