import type { Changes } from '../support/clinic.ts';
import { policyWith } from '../support/clinic.ts';
import type { Setting } from './setting.ts';

/** Walks are short where a clinic's patience is. */
const limits = { misses: 2, turns_without_progress: 2, turns: 30 };

/** Clinics that between them allow, forbid, have and lack everything a flow asks about. */
const clinics: Readonly<Record<string, Changes>> = {
  'an ordinary clinic': {},
  'a clinic where the helper may do much': {
    phones: { records: { number: '+13125550103', hours: 'weekdays' } },
    portal: {
      app: { name: 'MyHealth', choose: 'Main Street' },
      old_portal: { name: 'OldHealth', since: '2026-09-01', accounts_moved: true },
      sign_in_with: ['google'],
      open_from: ['US', 'CA'],
      pages: { forgot_password: false, forgot_username: false, sign_up: 'https://portal.example/join' },
      recovery: { by: ['email', 'text'], asks_for: ['birth_date', 'zip', 'name', 'security_question'] },
      lock: { ends_by_itself: false, reset_clears: true },
      second_step: { used: 'required' },
      joining: { without_email: true },
    },
    actions: { resend_invitation: 'bot', temporary_login: 'staff' },
    identity: { code: { per_hour: 1 }, form: { match_then: 'code', tries: 1 } },
    family: { form: 'https://clinic.example/proxy' },
  },
  'a clinic where only staff do things': {
    portal: {
      old_portal: { name: 'OldHealth', since: '2026-09-01', accounts_moved: false },
      pages: { forgot_password: false, forgot_username: false },
      username: 'email',
      lock: { ends_by_itself: false, reset_clears: false },
      second_step: { used: 'none', other_way_button: false },
      joining: { by: ['paper_code'] },
    },
    actions: { send_reset: 'staff', send_username: 'staff', resend_invitation: 'patient', unlock: 'manual' },
    identity: {
      code: { ways: ['email'], per_hour: 2 },
      form: { offer: false },
      needs: { tell_lock: 'staff', tell_inactive: 'staff', tell_delivery: 'staff' },
    },
    family: { helper_sign_in: false },
    aftercare: { next_day_check: 'never' },
  },
  'a clinic where patients help themselves': {
    portal: {
      open_from: ['US'],
      pages: { sign_up: 'https://portal.example/join' },
      username: 'own',
      lock: { ends_by_itself: 'unknown', reset_clears: true },
      second_step: { other_way_button: false },
    },
    actions: { send_reset: 'patient', send_username: 'none', resend_invitation: 'patient', unlock: 'none' },
    identity: { code: { ways: ['text'], per_hour: 2 }, needs: { tell_lock: 'two_codes', tell_delivery: 'two_codes' } },
  },
  'a clinic that only invites': {
    portal: { joining: { by: ['invitation'] } },
    actions: { resend_invitation: 'bot' },
    identity: { code: { ways: ['email'], per_hour: 2 } },
  },
};

const hours = [
  { open: true, slots: 3, outageDeclared: false },
  { open: false, slots: 0, outageDeclared: false },
  { open: true, slots: 1, outageDeclared: true },
] as const;

/** Every clinic on both channels, open, closed, and during an outage. */
export const settings: readonly Setting[] = Object.entries(clinics).flatMap(([clinic, changes]) => {
  const plain = policyWith({ limits, ...changes });
  // The number that patients text is no matter of the clinic file.
  const ours = clinic === 'a clinic that only invites' ? null : '+13125550150';
  const policy = { ...plain, texts: { ...plain.texts, ours, webChat: ours !== null } };
  return (['web', 'sms'] as const).flatMap((channel) =>
    hours.map(({ open, slots, outageDeclared }): Setting => {
      const when = outageDeclared ? 'during an outage' : open ? 'open' : 'closed';
      return { name: `${clinic}, ${channel}, ${when}`, policy, channel, open, slots, outageDeclared };
    }),
  );
});

/** A few of them that between them have every clinic, channel and hour: the ordinary tests walk these. */
export const fewSettings: readonly Setting[] = settings.filter((_, n) => [0, 4, 7, 9, 14, 16, 18, 24].includes(n));
