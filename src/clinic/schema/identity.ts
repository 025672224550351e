import { section } from './section.ts';
import { choice, list, whole, yesNo } from './values.ts';

const PROOFS = ['none', 'code', 'two_codes', 'staff', 'two_staff', 'never'] as const;

type Proof = (typeof PROOFS)[number];

/** The proof something needs: the usual one, or another that is not weaker than the least. */
function needs(usual: Proof, least: Proof = 'none') {
  return choice(PROOFS.slice(PROOFS.indexOf(least)), usual).default(usual);
}

const code = section({
  ways: list(choice(['email', 'text'], 'email'), '[email, text]').default(['email', 'text']),
  minutes: whole(1, 30, 10),
  tries: whole(1, 5, 5),
  gap_seconds: whole(10, 3600, 60),
  per_hour: whole(1, 10, 3),
  per_day: whole(1, 50, 5),
});

const form = section({
  offer: yesNo(true),
  tries: whole(1, 5, 2),
  minutes: whole(1, 60, 10),
  match_then: choice(['staff', 'code'], 'staff').default('staff'),
});

/** Nothing about an account is told without a code, and what opens or closes one needs staff, whatever a clinic writes. */
const proofs = section({
  send_reset: needs('none'),
  send_username: needs('none'),
  tell_lock: needs('code', 'code'),
  tell_inactive: needs('code', 'code'),
  tell_delivery: needs('code', 'code'),
  tell_duplicate: needs('staff', 'staff'),
  tell_username: needs('never', 'staff'),
  resend_invitation: needs('code', 'code'),
  revoke_sessions: needs('code', 'code'),
  unlock: needs('staff', 'staff'),
  close_access: needs('staff', 'staff'),
  reset_second_step: needs('two_staff', 'staff'),
  update_contact: needs('two_staff', 'staff'),
  temporary_login: needs('two_staff', 'staff'),
});

const CHECKS = ['called_number_in_chart', 'full_name', 'birth_date', 'address', 'recent_visit', 'photo_id'] as const;

const staffCheck = section({
  needs: whole(1, 5, 3),
  always: list(choice(CHECKS, 'called_number_in_chart'), '[called_number_in_chart]').default([
    'called_number_in_chart',
  ]),
  of: list(choice(CHECKS, 'full_name'), '[full_name, birth_date]').default(CHECKS.slice(1)),
}).refine(({ needs, always, of }) => needs <= new Set([...always, ...of]).size, {
  path: ['needs'],
  error: 'must not be more than the checks listed in always and of; no patient could pass',
});

/**
 * How patients prove who they are, and what each thing asked of the bot needs. `new_contact_days`: a contact changed so lately proves
 * nothing, for who takes an account over changes its e-mail first; 30 is a rule of ours (docs/decisions/0014), 0 switches it off.
 */
export const identity = section({
  code,
  form,
  fresh_minutes: whole(1, 60, 10),
  needs: proofs,
  staff_check: staffCheck,
  new_contact_days: whole(0, 365, 30),
});
