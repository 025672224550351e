import { asks, checked, end, next, noting, says } from './arrows.ts';
import { defineFlow } from './flow.ts';

const unproven = noting({ identityTried: 'unproven' }, checked);

/**
 * The clinic's form for details that must not stand in a chat. Whatever was typed, the answer is the same; what matched
 * goes to the case alone.
 */
export const safeForm = defineFlow(
  {
    mayTryAgain: ({ context }) => (context.facts.formsOpened ?? 0) < context.policy.identity.form.tries,
    matchSendsCode: ({ context }) => context.policy.identity.form.matchThen === 'code',
  },
  {
    id: 'safeForm',
    version: '1',
    initial: 'opening',
    states: {
      opening: {
        meta: { kind: 'do', effect: 'openForm', waits: true },
        entry: { type: 'count', params: { what: 'formsOpened' } },
        on: { 'result.ready': 'filling', 'result.failed': unproven, 'result.unknown': unproven },
      },
      filling: {
        meta: asks,
        on: {
          'form.done': [{ guard: 'matchSendsCode', target: 'codeFromForm' }, { target: 'afterForm' }],
          'form.expired': [{ guard: 'mayTryAgain', target: 'again' }, unproven],
          'answer.cannotOpen': noting({ identityTried: 'formUnreadable' }, checked),
          'answer.unsure': unproven,
        },
      },
      again: {
        meta: asks,
        on: {
          'answer.tryAgain': 'opening',
          'answer.noMore': unproven,
          'answer.unsure': unproven,
        },
      },
      codeFromForm: {
        meta: asks,
        on: {
          'answer.came': next('identityCheck', 'typeCode'),
          'answer.didNotCome': noting({ identityTried: 'formDone' }, checked),
          'answer.unsure': noting({ identityTried: 'formDone' }, checked),
        },
      },
      afterForm: { meta: says, on: { said: noting({ identityTried: 'formDone' }, checked) } },
      returned: end,
      elsewhere: end,
    },
  },
);
