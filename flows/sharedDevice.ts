import { asks, checkThenStaff, end, next, noting, resolved } from './arrows.ts';
import { defineFlow } from './flow.ts';

/** Public Wi-Fi, a shared phone or computer, a shared inbox: what is safer there. Then on with what was open. */
export const sharedDevice = defineFlow(
  {
    onPublicWifi: ({ context }) => context.facts.device === 'public',
    onSharedDevice: ({ context }) => context.facts.device === 'shared',
    mayRemind: ({ context }) => context.facts.safety !== true,
  },
  {
    id: 'sharedDevice',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: 'onPublicWifi', target: 'wifi' },
          { guard: 'onSharedDevice', target: 'shared' },
          { target: 'whichPlace' },
        ],
      },
      whichPlace: {
        meta: asks,
        on: {
          'answer.publicWifi': noting({ device: 'public' }, 'wifi'),
          'answer.sharedOne': noting({ device: 'shared' }, 'shared'),
          'answer.oneEmail': noting({ inbox: 'shared' }, 'sharedInbox'),
          'answer.myOwn': noting({ device: 'own' }, resolved('told')),
          'answer.unsure': 'shared',
        },
      },
      wifi: {
        meta: asks,
        on: { 'answer.canWait': resolved('told'), 'answer.onlyThis': 'onlyWifi', 'answer.unsure': 'onlyWifi' },
      },
      onlyWifi: {
        meta: asks,
        on: {
          // Said at the end of the case: a rest here would hold up whatever was open.
          'answer.remindMe': {
            guard: 'mayRemind',
            ...noting({ cause: 'publicWifi', changeLater: true }, resolved('told')),
          },
          'answer.noNeed': noting({ cause: 'publicWifi' }, resolved('told')),
          'answer.unsure': noting({ cause: 'publicWifi' }, resolved('told')),
        },
      },
      shared: {
        meta: asks,
        on: { 'answer.saved': 'removeSaved', 'answer.didNot': resolved('told'), 'answer.unsure': 'removeSaved' },
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
          'answer.staff': checkThenStaff('sharedEmail'),
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
