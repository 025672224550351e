import { asks, checkpoint, end, guess, next, noting, resolved } from './arrows.ts';
import { defineFlow } from './flow.ts';

/** Which problem is it? A known outage first, then the patient's own words, then a list. */
export const triage = defineFlow(
  {
    outageDeclared: ({ context }) => context.now.outageDeclared,
    meantOneThing: ({ context }) => context.facts.meaning === 'clear',
    meantSeveral: ({ context }) => context.facts.meaning === 'several',
    cannotGetIn: ({ context }) => context.facts.meaning === 'cannotGetIn',
    notAboutPortal: ({ context }) => context.facts.meaning === 'notPortal',
    hasSecondGuess: ({ context }) => (context.facts.guesses?.length ?? 0) > 1,
    hasThirdGuess: ({ context }) => (context.facts.guesses?.length ?? 0) > 2,
  },
  {
    id: 'triage',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: 'outageDeclared', ...next('portalOutage') },
          { guard: 'meantOneThing', ...guess(0) },
          { guard: 'meantSeveral', target: 'didYouMean' },
          { guard: 'cannotGetIn', target: 'screenWords' },
          { guard: 'notAboutPortal', target: 'notPortal' },
          { target: 'whatHappened' },
        ],
      },
      whatHappened: {
        meta: checkpoint,
        on: {
          'answer.forgotPassword': next('selfServiceReset'),
          'answer.noEmail': next('emailNotReceived'),
          'answer.forgotUsername': next('forgottenUsername'),
          'answer.locked': next('lockedOut'),
          'answer.someoneElse': next('suspectedCompromise'),
          'answer.somethingElse': 'moreProblems',
          'answer.unsure': 'screenWords',
        },
      },
      moreProblems: {
        meta: asks,
        on: {
          'answer.passwordRefused': next('passwordRejected'),
          'answer.linkOrCode': next('linkOrCodeProblem'),
          'answer.neverSignedIn': noting({ everSignedIn: 'never' }, next('activation')),
          'answer.helping': next('proxyAccess'),
          'answer.willNotOpen': next('portalOutage'),
          'answer.noneOfThese': 'screenWords',
          'answer.unsure': 'screenWords',
        },
      },
      screenWords: {
        meta: checkpoint,
        on: {
          'answer.refused': noting({ screen: 'refused' }, next('signInRefused')),
          'answer.notFound': noting({ screen: 'notFound' }, next('wrongEmailOnFile')),
          'answer.noAccess': noting({ screen: 'noAccess' }, next('rightPortal')),
          'answer.blocked': noting({ screen: 'blocked' }, next('rightPortal')),
          'answer.wantsCode': noting({ screen: 'wantsCode' }, next('secondStep')),
          'answer.nothingLikeThat': noting({ screen: 'other' }, next('rightPortal')),
          'answer.unsure': next('rightPortal'),
        },
      },
      didYouMean: {
        meta: asks,
        on: {
          'answer.first': guess(0),
          'answer.second': { guard: 'hasSecondGuess', ...guess(1) },
          'answer.third': { guard: 'hasThirdGuess', ...guess(2) },
          'answer.noneOfThese': 'whatHappened',
          'answer.unsure': 'screenWords',
        },
      },
      notPortal: {
        meta: asks,
        on: {
          'answer.alsoPortal': 'whatHappened',
          'answer.noPortal': resolved('elsewhere'),
          'answer.unsure': 'whatHappened',
        },
      },
      resolved: end,
      elsewhere: end,
    },
  },
);
