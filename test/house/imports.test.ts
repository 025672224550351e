import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { resolve } from 'node:path';
import { PlantedTree } from '../support/plantedTree.ts';

/** What dependency-cruiser reports, as far as it is looked at here. */
interface Report {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

const packages = [
  ...['xstate', 'botbuilder-core', 'botbuilder-dialogs', 'fastify', '@fastify/helmet', 'ws', 'zod', 'preact', 'pino'],
  ...['libsql', 'ioredis', 'twilio', '@sendgrid/mail', 'luxon', 'jest'],
];

/** What the planted files import, besides packages. */
const neighbours = {
  'flows/flow.ts': '',
  'dialogs/ports.ts': '',
  'dialogs/replies/replies.ts': '',
  'dialogs/replies/web.ts': '',
  'channels/web/ports.ts': '',
  'src/errors/errors.ts': '',
  'src/portal/gateway.ts': 'export type Gateway = string; export const gateway = 1;',
  'src/compose.ts': `import './portal/gateway.ts';`,
  'src/timers/hen.ts': `import type { Egg } from './egg.ts';`,
  'test/support/fake.ts': '',
};

const offences: readonly [rule: string, file: string, code: string][] = [
  ['flows-are-pure', 'flows/readsFiles.ts', `import 'node:fs';`],
  ['flows-are-pure', 'flows/knowsTheBot.ts', `import type { Activity } from 'botbuilder-core';`],
  ['flows-are-pure', 'flows/speaks.ts', `import '../dialogs/replies/replies.ts';`],
  ['flows-are-pure', 'flows/loadsLater.ts', `export const later = () => import('zod');`],
  ['dialogs-know-flows-and-botbuilder', 'dialogs/readsFiles.ts', `import 'node:fs';`],
  [
    'dialogs-know-flows-and-botbuilder',
    'dialogs/climbs.ts',
    `import type { Gateway } from '../src/portal/gateway.ts';`,
  ],
  ['dialogs-know-flows-and-botbuilder', 'dialogs/parses.ts', `import 'zod';`],
  ['dialogs-never-run-xstate', 'dialogs/moves.ts', `import { transition } from 'xstate';`],
  ['channels-stand-alone', 'channels/sms/decides.ts', `import '../../flows/flow.ts';`],
  ['channels-stand-alone', 'channels/sms/talks.ts', `import type { Port } from '../../dialogs/ports.ts';`],
  ['channels-stand-alone', 'channels/sms/climbs.ts', `import type { Gateway } from '../../src/portal/gateway.ts';`],
  ['channels-stand-alone', 'channels/sms/visits.ts', `import type { Port } from '../web/ports.ts';`],
  ['channels-use-few-packages', 'channels/web/tellsTime.ts', `import 'luxon';`],
  ['widget-runs-in-browsers', 'channels/web/widget/readsFiles.ts', `import 'node:fs';`],
  ['widget-runs-in-browsers', 'channels/web/widget/speaks.ts', `import '../../../dialogs/replies/replies.ts';`],
  ['desk-page-runs-in-browsers', 'channels/desk/app/readsFiles.ts', `import 'node:fs';`],
  ['desk-page-runs-in-browsers', 'channels/desk/app/speaks.ts', `import '../../../dialogs/replies/replies.ts';`],
  ['src-parts-meet-in-compose', 'src/outbox/sends.ts', `import { gateway } from '../portal/gateway.ts';`],
  [
    'src-parts-meet-in-compose',
    'src/outbox/sendsToo.ts',
    `import type { Gateway } from '../portal/gateway.ts'; import { gateway } from '../portal/gateway.ts';`,
  ],
  ['src-parts-meet-in-compose', 'src/outbox/composes.ts', `import '../compose.ts';`],
  ['only-compose-knows-the-parts', 'src/sideDoor.ts', `import './compose.ts'; import './portal/gateway.ts';`],
  ['only-turns-know-botbuilder', 'src/portal/answers.ts', `import type { Activity } from 'botbuilder-core';`],
  ['turns-know-botbuilder-core-alone', 'src/turns/begins.ts', `import 'botbuilder-dialogs';`],
  ['only-stores-know-databases', 'src/turns/saves.ts', `import 'libsql';`],
  ['only-stores-know-databases', 'src/outbox/queues.ts', `import 'ioredis';`],
  ['only-the-server-knows-fastify', 'src/portal/serves.ts', `import 'fastify';`],
  ['only-sms-knows-twilio', 'src/outbox/texts.ts', `import 'twilio';`],
  ['only-email-knows-sendgrid', 'channels/sms/mails.ts', `import '@sendgrid/mail';`],
  ['shipped-code-needs-no-dev-packages', 'src/demo/tests.ts', `import 'jest';`],
  ['nothing-imports-tests', 'src/demo/fakes.ts', `import '../../test/support/fake.ts';`],
  ['no-cycles', 'src/timers/egg.ts', `import type { Hen } from './hen.ts';`],
  ['no-orphans', 'src/timers/alone.ts', `export const alone = true;`],
];

const allowed: readonly [file: string, code: string][] = [
  ['flows/triage.ts', `import { setup } from 'xstate'; import './flow.ts';`],
  ['dialogs/bot.ts', `import 'botbuilder-core'; import 'botbuilder-dialogs'; import '../flows/flow.ts';`],
  ['dialogs/snapshots.ts', `import type { Snapshot } from 'xstate';`],
  ['channels/web/server.ts', `import 'fastify'; import '@fastify/helmet'; import 'ws'; import './ports.ts';`],
  ['channels/web/widget/chat.tsx', `import { render } from 'preact'; import '../../../dialogs/replies/web.ts';`],
  ['channels/web/words.ts', `import '../../dialogs/replies/replies.ts'; import 'node:crypto';`],
  ['channels/sms/webhook.ts', `import 'twilio'; import 'botbuilder-core';`],
  ['channels/email/sender.ts', `import '@sendgrid/mail';`],
  ['src/outbox/outbox.ts', `import type { Gateway } from '../portal/gateway.ts'; import '../errors/errors.ts';`],
  ['src/turns/adapter.ts', `import 'botbuilder-core';`],
  ['src/stores/embedded.ts', `import 'libsql'; import '../../dialogs/ports.ts';`],
  ['src/server/server.ts', `import 'fastify'; import '@fastify/helmet';`],
  ['src/demo/site.ts', `import type { App } from 'fastify';`],
  ['src/serve.ts', `import './compose.ts'; import './portal/gateway.ts';`],
  ['src/main.ts', `import './compose.ts'; import './portal/gateway.ts';`],
  ['src/terminal/run.ts', `import 'pino';`],
  ['test/anything.test.ts', `import 'libsql'; import '../src/portal/gateway.ts'; import './support/fake.ts';`],
];

describe('the import table', () => {
  let tree: PlantedTree;
  let report: Report;

  beforeAll(() => {
    const dependencies = Object.fromEntries(packages.filter((name) => name !== 'jest').map((name) => [name, '1.0.0']));
    tree = new PlantedTree({
      'package.json': JSON.stringify({ dependencies, devDependencies: { jest: '1.0.0' } }),
      ...Object.fromEntries(packages.map((name) => [`node_modules/${name}/index.js`, ''])),
      ...neighbours,
      ...Object.fromEntries(offences.map(([, file, code]) => [file, code])),
      ...Object.fromEntries(allowed),
    });
    const args = ['--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json'];
    const floors = ['src', 'dialogs', 'flows', 'channels', 'test'];
    report = tree.inspect('dependency-cruiser/bin/dependency-cruise.mjs', [...args, ...floors]) as Report;
  });

  afterAll(() => tree.uproot());

  test.each(offences)('%s refuses %s', (rule, file) => {
    expect(rulesBrokenBy(report, file)).toEqual([rule]);
  });

  test.each(allowed)('%s may import what it does', (file) => {
    expect(rulesBrokenBy(report, file)).toEqual([]);
  });

  test('has no rule that is not tried here', () => {
    const tried = new Set(offences.map(([rule]) => rule));
    expect(report.summary.ruleSetUsed.forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});

function rulesBrokenBy(report: Report, file: string): string[] {
  return [...new Set(report.summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name))];
}
