import * as z from 'zod';
import { section } from './section.ts';
import { choice, country, day, list, perhaps, text, webAddress, whole, yesNo } from './values.ts';
import { weekly } from './hours.ts';

/** The name of a button: the same in every language, or one per language. */
function button(usual: string) {
  const words = z.union([text(usual), z.object({ en: text(usual), es: text(usual) }).strict()], {
    error: `must be the button's own words, such as ${usual}, or {en: ${usual}, es: …} where they differ`,
  });
  return words.default(usual);
}

const words = section({
  forgot_password: button('Forgot password'),
  forgot_username: button('Forgot username'),
  sign_out_everywhere: button('Sign out of all devices'),
  other_person: button('Switch person'),
  profile: button('Account settings'),
});

const recovery = section({
  by: list(choice(['email', 'text', 'call'], 'email'), '[email]', 1).default(['email']),
  sends: choice(['link', 'code'], 'link').default('link'),
  asks_for: list(choice(['birth_date', 'zip', 'name', 'security_question'], 'birth_date'), '[birth_date]').default([
    'birth_date',
  ]),
  date_as: text('MM/DD/YYYY').default('MM/DD/YYYY'),
  usual_minutes: whole(1, 1440, 5),
  slow_minutes: whole(1, 1440, 60),
  lasts_minutes: whole(1, 10_080, 60),
  wait_minutes: whole(1, 10_080, 30),
});

const signs = ['upper', 'lower', 'number', 'sign'] as const;

const password = section({
  min: whole(1, 128, 8),
  max: whole(1, 1024, 64),
  needs: list(choice(signs, 'upper'), `[${signs.join(', ')}]`).default([...signs]),
  history: whole(0, 100, 5),
  page_lists_rules: yesNo(true),
}).refine(({ min, max }) => min <= max, {
  path: ['max'],
  error: 'must not be less than min; no password could be right',
});

const lock = section({
  ends_by_itself: perhaps(true),
  minutes: whole(1, 10_080, 30),
  reset_clears: perhaps('unknown'),
  mails_unlock_link: yesNo(false),
});

const joining = section({
  by: list(text('invitation'), '[invitation, paper_code]').default(['invitation', 'paper_code']),
  invitation_days: whole(1, 365, 14),
  code_days: whole(1, 365, 60),
  without_email: yesNo(false),
});

/** What the portal is called, what its pages say and what they can do. */
export const portal = section({
  name: text('MyHealth'),
  brand: choice(['generic', 'mychart', 'athena', 'healow', 'followmyhealth', 'nextgen', 'oracle'], 'generic').default(
    'generic',
  ),
  sign_in: webAddress('https://portal.example'),
  app: section({
    name: text('MyHealth').nullable().default(null),
    choose: text('Main Street').nullable().default(null),
  }),
  old_portal: section({
    name: text('OldHealth').nullable().default(null),
    since: day().nullable().default(null),
    accounts_moved: yesNo(false),
  }),
  sign_in_with: list(text('google'), '[google]').default([]),
  open_from: list(country(), '[US, CA]').default([]),
  maintenance: list(weekly(), '["sun 02:00-04:00"]').default([]),
  words,
  pages: section({
    forgot_password: yesNo(true),
    forgot_username: yesNo(true),
    sign_up: webAddress('https://portal.example/join').nullable().default(null),
  }),
  username: choice(['email', 'own', 'either'], 'either').default('either'),
  recovery,
  password,
  lock,
  second_step: section({
    used: choice(['none', 'optional', 'required'], 'optional').default('optional'),
    ways: list(choice(['text', 'email', 'call', 'app'], 'text'), '[text, email]').default(['text', 'email']),
    other_way_button: yesNo(true),
  }),
  joining,
  mail: section({
    from: list(text('no-reply@portal.example'), '[no-reply@portal.example]').default([]),
    subject: text('Reset your password').default('Reset your password'),
  }),
});
