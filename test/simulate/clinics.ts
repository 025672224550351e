import type { Changes } from '../support/clinic.ts';

/** Clinics with different portals; each is the example clinic but for these lines. */
export const clinics = {
  /** As the example file has it. */
  plain: {},
  /** Its portal also texts codes, has a username of its own, an app, another sign-in button and an older portal behind it. */
  rich: {
    portal: {
      recovery: { by: ['email', 'text'], wait_minutes: 1440 },
      username: 'own',
      sign_in_with: ['google'],
      app: { name: 'MyHealth', choose: 'Main Street' },
      old_portal: { name: 'OldHealth', since: '2026-09-01', accounts_moved: true },
      open_from: ['US', 'CA'],
      pages: { forgot_password: true, forgot_username: true, sign_up: 'https://portal.example/join' },
    },
    actions: { resend_invitation: 'patient' },
    family: { form: 'https://clinic.example/proxy' },
  },
  /** Its portal has no pages to help oneself, and a lock that only staff open. */
  strict: {
    portal: {
      pages: { forgot_password: false, forgot_username: false },
      lock: { ends_by_itself: false, reset_clears: false },
    },
    actions: { send_reset: 'staff', send_username: 'staff', temporary_login: 'staff' },
  },
  /** The portal does not answer; nobody has declared it yet. */
  down: {},
  /** Planned maintenance, known to the helper. */
  maintenance: { portal: { maintenance: ['mon 00:00-23:59', 'tue 00:00-23:59', 'sat 00:00-23:59'] } },
} as const satisfies Record<string, Changes>;

export type ClinicName = keyof typeof clinics;

export const clinicNames = Object.keys(clinics) as readonly ClinicName[];
