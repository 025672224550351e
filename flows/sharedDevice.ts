import { asks, checkThenStaff, end, next, noting, resolved } from './arrows.ts';
import { defineFlow } from './flow.ts';

/**
 * A device or a connection that others use, or the question "is it safe here?". Advice, at most a reminder; then on with the
 * problem that was open.
 */
export const sharedDevice = defineFlow(
  {
    isPublic: ({ context }) => context.facts.device === 'public',
    isShared: ({ context }) => context.facts.device === 'shared',
    mayRemind: ({ context }) => context.facts.safety !== true,
  },
  {
    id: 'sharedDevice',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: 'isPublic', target: 'wifi' },
          { guard: 'isShared', target: 'shared' },
          { target: 'whichPlace' },
        ],
      },
      whichPlace: {
        meta: asks,
        on: {
          'answer.publicWifi': noting({ device: 'public' }, 'wifi'),
          'answer.sharedDevice': noting({ device: 'shared' }, 'shared'),
          'answer.sharedEmail': noting({ inbox: 'shared' }, 'sharedInbox'),
          'answer.myOwn': noting({ device: 'own' }, resolved('told')),
          'answer.unsure': 'shared',
        },
      },
      wifi: {
        meta: asks,
        on: { 'answer.canWait': resolved('told'), 'answer.allIHave': 'onlyWifi', 'answer.unsure': 'onlyWifi' },
      },
      onlyWifi: {
        meta: asks,
        on: {
          // The reminder is set once the patient is in, or says goodbye: it is of no use before the password is changed.
          'answer.remindMe': {
            guard: 'mayRemind',
            ...noting({ changeLater: true, cause: 'publicWifi' }, resolved('told')),
          },
          'answer.noReminder': noting({ cause: 'publicWifi' }, resolved('told')),
          'answer.unsure': noting({ cause: 'publicWifi' }, resolved('told')),
        },
      },
      shared: {
        meta: asks,
        on: { 'answer.saved': 'removeSaved', 'answer.notSaved': resolved('told'), 'answer.unsure': 'removeSaved' },
      },
      removeSaved: {
        meta: asks,
        on: {
          'answer.done': resolved('told'),
          // A new password makes the saved one useless.
          'answer.cannot': next('selfServiceReset'),
          'answer.unsure': next('selfServiceReset'),
        },
      },
      sharedInbox: {
        meta: asks,
        on: {
          'answer.staffHelp': checkThenStaff('sharedEmail'),
          'answer.later': resolved('told'),
          'answer.unsure': resolved('told'),
        },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);
