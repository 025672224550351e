// Who may import whom: `npm run imports`. Each floor knows only the floors below it, and each outside package has one
// home. test/house/imports.test.ts plants an offence against every rule.

/** Matches these packages, and the packages that only hold their types. */
const npm = (...names) => `^node_modules/(@types/)?(${names.join('|')})/`;

const code = { dependencyTypesNot: ['type-only'] };

const rules = [
  // The floors, from the lowest up.
  {
    name: 'flows-are-pure',
    comment: 'A flow decides from what it is told: no I/O, no bot, not even a Node module.',
    from: { path: '^flows/' },
    to: { pathNot: ['^flows/', npm('xstate')] },
  },
  {
    name: 'dialogs-know-flows-and-botbuilder',
    comment: 'All else reaches a dialog through the interfaces in dialogs/ports.ts.',
    from: { path: '^dialogs/' },
    to: { pathNot: ['^dialogs/', '^flows/', npm('botbuilder-core', 'botbuilder-dialogs', 'xstate')] },
  },
  {
    name: 'dialogs-never-run-xstate',
    comment: 'Only flows/play.ts moves a machine; a dialog may name XState’s types.',
    from: { path: '^dialogs/' },
    to: { path: npm('xstate'), ...code },
  },
  {
    name: 'channels-stand-alone',
    comment: 'A channel knows itself and the replies; src hands it the rest through its own ports.ts.',
    from: { path: '^channels/([^/]+)/' },
    to: { path: '^(flows|dialogs|src|channels)/', pathNot: ['^channels/$1/', '^dialogs/replies/'] },
  },
  {
    name: 'channels-use-few-packages',
    comment: 'What a channel is made of is listed here; a longer list is a decision.',
    from: { path: '^channels/' },
    to: {
      path: '^node_modules/',
      pathNot: npm('botbuilder-core', 'fastify', '@fastify/[^/]+', 'ws', 'zod', 'preact', 'twilio', '@sendgrid/[^/]+'),
    },
  },
  {
    name: 'widget-runs-in-browsers',
    comment: 'Every import there is loaded by a patient’s phone: the words around the messages, and Preact.',
    from: { path: '^channels/web/widget/' },
    to: { pathNot: ['^channels/web/widget/', '^dialogs/replies/web(Words)?[.]ts$', npm('preact')] },
  },
  {
    name: 'desk-page-runs-in-browsers',
    comment: 'What staff load: the desk’s words, Preact, and the shapes that the server answers with.',
    from: { path: '^channels/desk/app/' },
    to: {
      pathNot: [
        '^channels/desk/app/',
        '^channels/desk/(ports|screenPorts|staffMember)[.]ts$',
        '^dialogs/replies/desk(Words|Screens|ScreenWords)?[.]ts$',
        npm('preact'),
      ],
    },
  },
  {
    name: 'src-parts-meet-in-compose',
    comment:
      'Parts of src see each other’s types, never each other’s code. What errors, and web servers, have in common is everyone’s.',
    from: { path: '^src/([^/]+)/' },
    to: { path: '^src/', pathNot: ['^src/$1/', '^src/errors/', '^src/server/withoutSchemas[.]ts$'], ...code },
  },
  {
    name: 'only-compose-knows-the-parts',
    comment:
      'main starts serve, chat, staff, migrate, backup or auditVerify; they read the settings, and start what compose makes of them.',
    from: {
      path: '^src/[^/]+$',
      pathNot:
        '^src/(compose|composeServer|composeDesk|composeMail|composeTexts|composeContacts|composeIdentity|composeScreens|composeStore|main|serve|chat|staff|migrate|backup|auditVerify)[.]ts$',
    },
    to: { path: '^(src/[^/]+|dialogs|flows|channels)/', pathNot: '^src/errors/', ...code },
  },

  // Packages with one home.
  {
    name: 'only-turns-know-botbuilder',
    comment: 'The Bot Framework SDK is archived; on this floor it ends at the adapter.',
    from: { path: '^src/', pathNot: '^src/turns/' },
    to: { path: npm('botbuilder[^/]*', 'botframework[^/]*') },
  },
  {
    name: 'turns-know-botbuilder-core-alone',
    comment: 'Dialogs are begun by the dialogs floor.',
    from: { path: '^src/turns/' },
    to: { path: npm('botbuilder[^/]*', 'botframework[^/]*'), pathNot: npm('botbuilder-core') },
  },
  {
    name: 'only-stores-know-databases',
    comment: 'libsql ends the whole process on a parameter it dislikes, so one wrapper stands before it.',
    from: { pathNot: '^(src/stores|test)/' },
    to: { path: npm('libsql', 'ioredis') },
  },
  {
    name: 'only-the-server-knows-fastify',
    comment: 'Limits, headers and refusals are set in one place; the demo’s own sites hang on it.',
    from: { path: '^src/', pathNot: '^src/(server|demo)/' },
    to: { path: npm('fastify', '@fastify/[^/]+', 'ws') },
  },
  {
    name: 'only-sms-knows-twilio',
    comment: 'A second way to text patients would get round STOP.',
    from: { pathNot: '^(channels/sms|test)/' },
    to: { path: npm('twilio') },
  },
  {
    name: 'only-email-knows-sendgrid',
    comment: 'One place that sends mail is one place to audit.',
    from: { pathNot: '^(channels/email|test)/' },
    to: { path: npm('@sendgrid/[^/]+') },
  },

  // Everywhere.
  {
    name: 'shipped-code-needs-no-dev-packages',
    comment: 'The bot must start after `npm ci --omit=dev`.',
    from: { path: '^(src|dialogs|flows|channels)/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
  },
  {
    name: 'nothing-imports-tests',
    comment: 'Tests are not shipped.',
    from: { pathNot: '^test/' },
    to: { path: '^test/' },
  },
  { name: 'no-cycles', comment: 'Two modules that need each other are one module.', from: {}, to: { circular: true } },
  {
    name: 'no-orphans',
    comment:
      'A module nobody imports is dead. (Jest itself loads vmModules.js and pluginNames.ts, and a browser phone.js.)',
    from: { orphan: true, pathNot: '^(test/support/(vmModules|pluginNames)|src/demo/phone/phone)[.][jt]s$' },
    to: {},
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: rules.map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
