import * as z from 'zod';
import { asWritten, must } from './mistake.ts';
import { section } from './section.ts';
import { choice, list, text, whole, yesNo } from './values.ts';

const MODES = ['bot', 'staff', 'manual', 'patient', 'none'] as const;
const BY_PEOPLE = ['staff', 'manual', 'patient', 'none'] as const;

type ByPeople = (typeof BY_PEOPLE)[number];

function mode(usual: (typeof MODES)[number]) {
  return choice(MODES, usual).default(usual);
}

/** An action that grants access to whoever asks for it: a person has to look first. */
function neverBot(usual: ByPeople) {
  const wrong = must(`one of ${BY_PEOPLE.join(', ')}`, usual);
  return z
    .enum(BY_PEOPLE, {
      error: (mistake) =>
        mistake.input === 'bot'
          ? `is never done by the bot: a person has to look first; write ${asWritten(mistake, usual)}`
          : wrong(mistake),
    })
    .default(usual);
}

/** Who may cause what: the stricter of this and what the portal's gateway can do is in force. */
export const actions = section({
  send_reset: mode('bot'),
  send_username: mode('bot'),
  resend_invitation: mode('staff'),
  unlock: neverBot('staff'),
  temporary_login: neverBot('none'),
  revoke_sessions: mode('staff'),
  reset_second_step: neverBot('manual'),
  close_access: mode('manual'),
});

const steps = list(text('Open the patient list'), '[Open the patient list, Choose Unlock]').default([]);

/** The clinic's own steps for what staff do by hand in the portal; the desk shows them to be ticked off. None: the usual ones. */
export const staffSteps = section({
  send_reset: steps,
  send_username: steps,
  resend_invitation: steps,
  unlock: steps,
  temporary_login: steps,
  revoke_sessions: steps,
  reset_second_step: steps,
  close_access: steps,
  contact_change: steps,
});

/** Where a changed contact is entered and when the portal knows of it. */
export const contactChange = section({
  in: choice(['record', 'portal'], 'record').default('record'),
  reaches_portal: choice(['at_once', 'overnight', 'separate'], 'separate').default('separate'),
  rest_hours: whole(0, 720, 24),
  notice_to_old: yesNo(true),
});
