import type { Phrases } from '../phrases.ts';

/** What problems are called. */
export const problems = {
  suspected_compromise: {
    inSentence: 'the safety of your account',
    heard: 'I see. Someone may have got in.',
    label: 'Someone may have used my account',
    other: 'A stranger may be in my account',
  },
  outage: {
    inSentence: 'the portal that does not open',
    heard: 'OK, the portal does not open.',
    label: 'The portal does not open',
    other: 'The page does not load',
  },
  locked_out: {
    inSentence: 'the locked account',
    heard: 'OK, it says you are locked out.',
    label: 'My account is locked',
    other: 'It says I am locked out',
  },
  password_rejected: {
    inSentence: 'the refused password',
    heard: 'OK, it does not take the new password.',
    label: 'My new password is refused',
    other: 'It will not take my new password',
  },
  link_expired: {
    inSentence: 'the link that fails',
    heard: 'OK, the link does not work.',
    label: 'The link does not work',
    other: 'The link is too old',
  },
  code_not_working: {
    inSentence: 'the code that fails',
    heard: 'OK, the code does not work.',
    label: 'The code does not work',
    other: 'It does not take my code',
  },
  no_reset_email: {
    inSentence: 'the missing email',
    heard: 'OK, the email did not come.',
    label: 'I did not get the reset email',
    other: 'The email never came',
  },
  email_not_recognized: {
    inSentence: 'the email that is not found',
    heard: 'OK, it does not know your email.',
    label: 'It does not know my email',
    other: 'It says my email is not found',
  },
  lost_email_access: {
    inSentence: 'the email you cannot open',
    heard: 'OK, it is about the email we have.',
    label: 'I cannot open my email',
    other: 'I lost my email',
  },
  forgot_username: {
    inSentence: 'the forgotten username',
    heard: 'OK, you need your username.',
    label: 'I forgot my username',
    other: 'I lost my sign-in name',
  },
  forgot_password: {
    inSentence: 'the forgotten password',
    heard: 'OK, you need a new password.',
    label: 'I forgot my password',
    other: 'I need a new password',
  },
  account_inactive: {
    inSentence: 'the account that is not active',
    heard: 'OK, it says you have no access.',
    label: 'My account is not active',
    other: 'It says my account is turned off',
  },
  duplicate_account: {
    inSentence: 'the two accounts',
    heard: 'OK, it shows you twice.',
    label: 'I have two accounts',
    other: 'It shows more than one of me',
  },
  new_account: {
    inSentence: 'your new account',
    heard: 'OK, you are new to the portal.',
    label: 'I am new, or never signed in',
    other: 'I have not used the portal before',
  },
  proxy_access: {
    inSentence: 'the help for someone else',
    heard: 'OK, you help someone else.',
    label: 'I help someone else',
    other: 'It is for my child or my family',
  },
  cant_login: {
    inSentence: 'signing in',
    heard: 'OK, you cannot get in.',
    label: 'I cannot sign in',
    other: 'It will not let me in',
  },
  shared_device_wifi: {
    inSentence: 'the shared device or Wi-Fi',
    heard: 'OK, you share the device or Wi-Fi.',
    label: 'I use a shared device or Wi-Fi',
    other: 'I am not on my own device',
  },
} as const satisfies Phrases['problems'];
