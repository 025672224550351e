import { asks, checkpoint, checkThenStaff, end, hearing, next, noting, resolved } from './arrows.ts';
import { defineFlow } from './flow.ts';
import { botMay } from './proof.ts';

/** Not found anywhere: the clinic sends it, or staff confirm it. */
const sentOrConfirmed = [{ guard: 'botSends', target: 'askEmail' }, checkThenStaff('usernameByStaff')] as const;

/**
 * Username and password are two separate steps; when both are gone, the username comes first. The portal's own page, then
 * where people keep it, then a mail to the address on record. The bot never says a username.
 */
export const forgottenUsername = defineFlow(
  {
    usernameIsEmail: ({ context }) => context.policy.portal.username === 'email',
    hasPage: ({ context }) => context.policy.portal.pages.forgotUsername,
    botSends: ({ context }) => botMay('sendUsername', context),
  },
  {
    id: 'forgottenUsername',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: 'usernameIsEmail', target: 'itIsYourEmail' },
          { guard: 'hasPage', target: 'openPage' },
          { target: 'lookAround' },
        ],
      },
      itIsYourEmail: {
        meta: asks,
        on: {
          'answer.in': noting({ cause: 'username' }, resolved('in')),
          'answer.needPassword': next('selfServiceReset'),
          'answer.notFound': noting({ screen: 'notFound' }, next('wrongEmailOnFile')),
          'answer.unsure': next('wrongEmailOnFile'),
        },
      },
      openPage: {
        meta: asks,
        on: {
          'answer.seeIt': 'fillIn',
          'answer.notThere': 'lookAround',
          'answer.pageWillNotOpen': next('portalOutage'),
          'answer.unsure': 'lookAround',
        },
      },
      fillIn: {
        meta: asks,
        on: {
          'answer.came': 'knowPassword',
          'answer.didNotCome': noting({ asked: 'recent', askedWhat: 'username' }, next('emailNotReceived')),
          'answer.noMatch': next('selfServiceReset', 'detailsRefused'),
          'answer.whichEmail': 'lookAround',
          'answer.unsure': 'lookAround',
        },
      },
      lookAround: {
        meta: asks,
        on: { 'answer.found': 'knowPassword', 'answer.notFound': sentOrConfirmed, 'answer.unsure': sentOrConfirmed },
      },
      askEmail: {
        meta: { kind: 'ask', accepts: 'name' },
        on: {
          'answer.given': [
            { guard: 'botSends', ...hearing('name', 'sendUsername') },
            checkThenStaff('usernameByStaff'),
          ],
          'answer.ratherStaff': checkThenStaff('usernameByStaff'),
          'answer.unsure': checkThenStaff('usernameByStaff'),
        },
      },
      sendUsername: {
        // Its result must not show: the next words are the same whether or not an account exists.
        meta: { kind: 'do', effect: 'requestUsername', waits: false },
        on: { told: noting({ asked: 'recent', askedWhat: 'username' }, 'didItCome') },
      },
      didItCome: {
        meta: asks,
        on: {
          'answer.came': 'knowPassword',
          'answer.didNotCome': checkThenStaff('usernameByStaff'),
          'answer.unsure': next('emailNotReceived'),
        },
      },
      knowPassword: {
        meta: checkpoint,
        on: {
          'answer.know': noting({ cause: 'username' }, resolved('in')),
          'answer.needReset': next('selfServiceReset'),
          'answer.refused': noting({ screen: 'refused' }, next('signInRefused')),
          'answer.unsure': next('selfServiceReset'),
        },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);
