import { asks, checked, counting, end, hearing, next, noting, says } from './arrows.ts';
import { defineFlow } from './flow.ts';
import { otherWay } from './proof.ts';

const withoutProof = noting({ identityTried: 'unproven' }, checked);
const formUnreadable = noting({ identityTried: 'formUnreadable' }, checked);

/**
 * The form for name, birth date and the like, on a page of its own, never in the chat. One answer whatever was typed: what
 * matched goes to the case alone, and proves nothing by itself.
 */
export const safeForm = defineFlow(
  {
    triesLeft: ({ context }) => (context.facts.formsOpened ?? 0) < context.policy.identity.form.tries,
    // Counted and asked about whatever the form shows: only what comes of it differs, out of the patient's sight.
    matchSendsText: ({ context }) => context.policy.identity.form.matchThen === 'code' && otherWay(context) === 'text',
    matchSendsEmail: ({ context }) =>
      context.policy.identity.form.matchThen === 'code' && otherWay(context) === 'email',
  },
  {
    id: 'safeForm',
    version: '1',
    initial: 'opening',
    states: {
      opening: {
        meta: { kind: 'do', effect: 'openForm', waits: true },
        on: {
          'result.ready': hearing('result', counting('formsOpened', 'filling')),
          'result.failed': formUnreadable,
          'result.unknown': formUnreadable,
        },
      },
      filling: {
        meta: { kind: 'rest', timer: 'closes' },
        on: {
          'form.done': noting({ identityTried: 'formDone' }, 'afterForm'),
          'timer.due': 'again',
          'answer.cannotOpen': formUnreadable,
        },
      },
      again: {
        meta: asks,
        on: {
          'answer.tryAgain': { guard: 'triesLeft', target: 'opening' },
          'answer.no': withoutProof,
          'answer.unsure': withoutProof,
        },
      },
      afterForm: {
        always: [
          { guard: 'matchSendsText', ...noting({ codeBy: 'text' }, counting('codesSent', 'codeCame')) },
          { guard: 'matchSendsEmail', ...noting({ codeBy: 'email' }, counting('codesSent', 'codeCame')) },
          { target: 'notConfirmed' },
        ],
      },
      notConfirmed: { meta: says, on: { said: checked } },
      codeCame: {
        meta: asks,
        on: {
          'answer.came': next('identityCheck', 'typeCode'),
          'answer.didNotCome': checked,
          'answer.unsure': checked,
        },
      },
      returned: end,
      elsewhere: end,
    },
  },
);
