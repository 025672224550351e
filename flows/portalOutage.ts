import { asks, checkpoint, end, next, noting, resolved, staff } from './arrows.ts';
import { defineFlow } from './flow.ts';

const careToday = noting({ careToday: true }, staff('outageCareToday'));

/**
 * Is the portal down for everyone, or only here? "It is down" is said only where the clinic declared it or a look at the
 * portal itself, about no account, found it so. Else their network, then their browser.
 */
export const portalOutage = defineFlow(
  {
    outageDeclared: ({ context }) => context.now.outageDeclared,
    mayTell: ({ context }) => context.facts.safety !== true,
  },
  {
    id: 'portalOutage',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: { always: [{ guard: 'outageDeclared', target: 'down' }, { target: 'checking' }] },
      checking: {
        meta: { kind: 'do', effect: 'checkHealth', waits: true },
        on: { 'result.down': 'down', 'result.up': 'justYou', 'result.failed': 'justYou', 'result.unknown': 'justYou' },
      },
      down: {
        meta: checkpoint,
        on: {
          'answer.tellMe': { guard: 'mayTell', target: 'joining' },
          'answer.careToday': careToday,
          'answer.comeBack': resolved('later'),
          'answer.unsure': [{ guard: 'mayTell', target: 'joining' }, resolved('later')],
        },
      },
      joining: {
        meta: { kind: 'do', effect: 'joinOutageList', waits: false },
        on: { told: 'resting' },
      },
      resting: {
        meta: { kind: 'rest' },
        on: { 'outage.over': 'backUp', 'answer.careToday': careToday },
      },
      backUp: {
        meta: asks,
        on: {
          'answer.in': resolved('in'),
          'answer.notYet': next('triage', 'whatHappened'),
          'answer.unsure': next('triage', 'whatHappened'),
        },
      },
      justYou: {
        meta: asks,
        on: { 'answer.othersOpen': 'freshPage', 'answer.nothingOpens': 'yourNet', 'answer.unsure': 'freshPage' },
      },
      yourNet: {
        meta: asks,
        on: {
          'answer.in': resolved('in'),
          'answer.opens': next('triage', 'screenWords'),
          'answer.stillNot': 'freshPage',
          'answer.unsure': 'freshPage',
        },
      },
      freshPage: {
        meta: asks,
        on: {
          'answer.in': resolved('in'),
          'answer.opensBut': next('triage', 'screenWords'),
          'answer.stillBroken': staff('pageBroken'),
          'answer.unsure': staff('pageBroken'),
        },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);
