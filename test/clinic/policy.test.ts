import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyOf } from '../../src/clinic/policy.ts';
import { readClinic } from '../../src/clinic/read.ts';
import { clinicWith } from './clinicFiles.ts';

type Mapping = readonly [inFile: string, value: unknown, inPolicy: string, seen?: unknown];

const both = (words: string) => ({ en: words, es: words });

const mappings: readonly Mapping[] = [
  ['clinic.name', 'Elm', 'clinic.name'],
  ['clinic.text_name', 'The Elm', 'clinic.textName'],
  ['clinic.time_zone', 'America/New_York', 'clinic.timeZone'],
  ['clinic.languages', ['es', 'en'], 'clinic.languages'],
  ['clinic.language_notice', { vi: 'Gõ 0.' }, 'clinic.languageNotice'],
  [
    'clinic.desks',
    [{ name: 'Desk', address: '1 Elm St', hours: 'weekdays', checks_photo_id: true }],
    'clinic.desks',
    [
      {
        name: 'Desk',
        address: '1 Elm St',
        hours: { en: 'Mon-Fri 8 AM-5 PM', es: 'L-V 8 a. m.-5 p. m.' },
        checksPhotoId: true,
      },
    ],
  ],
  [
    'phones.portal_help',
    { number: '+13125550199', hours: 'always' },
    'phones.portalHelp',
    { number: '+13125550199', hours: { en: 'day and night', es: '24 horas' } },
  ],
  [
    'phones.main',
    { number: '+13125550199', hours: 'always' },
    'phones.main',
    { number: '+13125550199', hours: { en: 'day and night', es: '24 horas' } },
  ],
  [
    'phones.after_hours',
    { number: '+13125550199', hours: 'always' },
    'phones.afterHours',
    { number: '+13125550199', hours: { en: 'day and night', es: '24 horas' } },
  ],
  [
    'phones.records',
    { number: '+13125550199', hours: 'always' },
    'phones.records',
    { number: '+13125550199', hours: { en: 'day and night', es: '24 horas' } },
  ],
  ['phones.shows_as', '+13125550199', 'phones.showsAs'],
  ['portal.name', 'ElmChart', 'portal.name'],
  ['portal.sign_in', 'https://elmchart.example', 'portal.signIn'],
  ['portal.words.forgot_password', 'Reset password', 'portal.words.forgotPassword', both('Reset password')],
  [
    'portal.words.forgot_password',
    { en: 'Reset password', es: 'Cambiar' },
    'portal.words.forgotPassword',
    { en: 'Reset password', es: 'Cambiar' },
  ],
  ['portal.words.forgot_username', 'Find my name', 'portal.words.forgotUsername', both('Find my name')],
  ['portal.words.sign_out_everywhere', 'Leave', 'portal.words.signOutEverywhere', both('Leave')],
  ['portal.words.other_person', 'Change person', 'portal.words.otherPerson', both('Change person')],
  ['portal.app.choose', 'Elm Street', 'portal.app.choose'],
  ['portal.old_portal.name', 'OldHealth', 'portal.oldPortal.name'],
  ['portal.old_portal.since', '2026-03-01', 'portal.oldPortal.since'],
  ['portal.old_portal.accounts_moved', true, 'portal.oldPortal.accountsMoved'],
  ['portal.sign_in_with', ['google'], 'portal.signInWith'],
  ['portal.open_from', ['US', 'CA'], 'portal.openFrom'],
  ['portal.second_step.other_way_button', false, 'portal.secondStep.otherWayButton'],
  ['portal.joining.by', ['paper_code'], 'portal.joining.by'],
  ['portal.joining.code_days', 30, 'portal.joining.codeDays'],
  ['portal.joining.without_email', true, 'portal.joining.withoutEmail'],
  ['identity.code.ways', ['text'], 'identity.code.ways'],
  ['identity.code.minutes', 7, 'identity.code.minutes'],
  ['identity.code.per_hour', 2, 'identity.code.perHour'],
  ['identity.form.offer', false, 'identity.form.offer'],
  ['identity.form.tries', 1, 'identity.form.tries'],
  ['identity.form.minutes', 8, 'identity.form.minutes'],
  ['identity.form.match_then', 'code', 'identity.form.matchThen'],
  ['identity.fresh_minutes', 5, 'identity.freshMinutes'],
  ['identity.needs.tell_lock', 'staff', 'identity.tellLock'],
  ['identity.needs.tell_inactive', 'staff', 'identity.tellInactive'],
  ['family.helper_sign_in', false, 'family.helperSignIn'],
  ['family.form', 'https://elm.example/proxy', 'family.form'],
  ['family.teen_from', 12, 'family.teenFrom'],
  ['family.teen_own_from', 14, 'family.teenOwnFrom'],
  ['family.adult_at', 19, 'family.adultAt'],
  [
    'safety.abuse_line',
    { number: '1-800-555-0199', hours: 'always' },
    'safety.abuseLine',
    { number: '1-800-555-0199', hours: { en: 'day and night', es: '24 horas' } },
  ],
  ['portal.words.profile', 'My account', 'portal.words.profile', both('My account')],
  ['portal.pages.forgot_password', false, 'portal.pages.forgotPassword'],
  ['portal.pages.forgot_username', false, 'portal.pages.forgotUsername'],
  ['portal.pages.sign_up', 'https://elmchart.example/join', 'portal.pages.signUp'],
  ['portal.username', 'own', 'portal.username'],
  ['portal.recovery.by', ['text', 'call'], 'portal.recovery.by'],
  ['portal.recovery.asks_for', ['zip', 'security_question'], 'portal.recovery.asksFor'],
  ['portal.recovery.date_as', 'DD.MM.YYYY', 'portal.recovery.dateAs'],
  ['portal.recovery.usual_minutes', 7, 'portal.recovery.usualMinutes'],
  ['portal.recovery.slow_minutes', 70, 'portal.recovery.slowMinutes'],
  ['portal.recovery.lasts_minutes', 77, 'portal.recovery.lastsMinutes'],
  ['portal.recovery.wait_minutes', 1440, 'portal.recovery.waitMinutes'],
  ['portal.password.min', 10, 'portal.password.min'],
  ['portal.password.max', 20, 'portal.password.max'],
  ['portal.password.needs', ['number'], 'portal.password.needs'],
  ['portal.password.history', 0, 'portal.password.history'],
  ['portal.lock.ends_by_itself', false, 'portal.lock.endsByItself'],
  ['portal.lock.minutes', 15, 'portal.lock.minutes'],
  ['portal.lock.reset_clears', true, 'portal.lock.resetClears'],
  ['portal.lock.mails_unlock_link', true, 'portal.lock.mailsUnlockLink'],
  ['portal.second_step.used', 'required', 'portal.secondStep.used'],
  ['portal.mail.from', ['help@elmchart.example'], 'portal.mail.from'],
  ['portal.mail.subject', 'Your new password', 'portal.mail.subject'],
  ['actions.send_reset', 'patient', 'actions.sendReset'],
  ['actions.send_username', 'none', 'actions.sendUsername'],
  ['actions.resend_invitation', 'bot', 'actions.resendInvitation'],
  ['actions.unlock', 'none', 'actions.unlock'],
  ['actions.temporary_login', 'staff', 'actions.temporaryLogin'],
  ['actions.close_access', 'none', 'actions.closeAccess'],
  ['identity.needs.tell_delivery', 'never', 'identity.tellDelivery'],
  ['safety.emergency', '112', 'safety.emergency'],
  ['safety.crisis.call', '1-800-273-8255', 'safety.crisisCall'],
  ['safety.crisis.text', '741741', 'safety.crisisText'],
  ['texts.resume_hours', 2, 'texts.resumeHours'],
  ['texts.resume_web_minutes', 20, 'texts.resumeWebMinutes'],
  ['aftercare.next_day_check', 'never', 'aftercare.nextDayCheck'],
  ['limits.misses', 2, 'limits.misses'],
  ['limits.turns_without_progress', 5, 'limits.turnsWithoutProgress'],
  ['limits.turns', 20, 'limits.turns'],
];

test.each(mappings)('%s: %j is seen by flows as %s', (...[inFile, value, inPolicy, seen = value]: Mapping) => {
  const before = policyOf(clinicWith({}));
  const after = policyOf(clinicWith({ [inFile]: value }));
  expect(after).toHaveProperty(inPolicy, seen);
  expect(before).not.toHaveProperty(inPolicy, seen);
});

test('every key that flows see is mapped above', () => {
  const seen = new Set(mappings.map(([, , inPolicy]) => inPolicy));
  // The number that patients text and the address of the chat are settings, and no matter of the clinic file.
  const others = keysOf(policyOf(clinicWith({}))).filter((key) => !seen.has(key));
  expect(others).toEqual(['texts.ours', 'texts.webChat']);
});

test('the published clinic file becomes a policy', () => {
  const file = join(import.meta.dirname, 'everyKey.yaml');
  const policy = policyOf(readClinic(readFileSync(file, 'utf8'), file));
  expect(policy.clinic.languageNotice).toHaveProperty('vi');
  expect(policy.phones.afterHours).toEqual({ number: '+13125550102', hours: { en: 'day and night', es: '24 horas' } });
});

test('texts and call-backs use the name and the number patients know when the clinic gives no other', () => {
  expect(policyOf(clinicWith({}))).toMatchObject({
    clinic: { textName: 'Oak Clinic' },
    phones: { showsAs: '+13125550100' },
  });
});

/** The places a mapping can name: every leaf, a phone, and whatever is null or empty by default. */
function keysOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = `${path}${key}`;
    const isGroup =
      typeof inner === 'object' && inner !== null && !Array.isArray(inner) && !('number' in inner || 'en' in inner);
    return isGroup && Object.keys(inner).length > 0 ? keysOf(inner, `${here}.`) : [here];
  });
}
