/** Everything a message can be recognised as, by what follows from it. These names are a public interface. */
export const LABELS = {
  problems: [
    'forgot_password',
    'no_reset_email',
    'email_not_recognized',
    'lost_email_access',
    'forgot_username',
    'locked_out',
    'password_rejected',
    'link_expired',
    'code_not_working',
    'cant_login',
    'account_inactive',
    'duplicate_account',
    'new_account',
    'outage',
    'suspected_compromise',
    'proxy_access',
    'shared_device_wifi',
  ],
  services: ['talk_to_human', 'privacy_refusal', 'bot_identity'],
  dialogue: [
    'yes',
    'no',
    'it_worked',
    'didnt_work',
    'dont_know',
    'repeat',
    'help',
    'stop',
    'start_over',
    'language_switch',
    'greeting',
    'thanks_bye',
    'wait',
  ],
  safety: ['medical_emergency', 'self_harm_crisis'],
  elsewhere: ['medical_question', 'appointment', 'billing', 'oos'],
} as const;

/** One of the 39 labels. */
export type Label = (typeof LABELS)[keyof typeof LABELS][number];

/** All labels, in the order a model keeps them. */
export const ALL_LABELS: readonly Label[] = Object.values(LABELS).flat();

export function isLabel(name: string): name is Label {
  return (ALL_LABELS as readonly string[]).includes(name);
}
