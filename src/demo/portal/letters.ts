import { html, type Html } from '../html.ts';
import type { Letter } from '../mail/mailbox.ts';
import type { Account } from './records.ts';

/** The sender of the portal's mails, as the demo's clinic file names it. */
export const SENDER = 'no-reply@myhealth.example';

type To = Pick<Account, 'email'> & { readonly email: string };

/** A link to choose a new password. */
export function resetLetter({ email }: To, link: string): Letter {
  return letter(email, 'Reset your password', {
    before: 'Someone asked to reset the password of your MyHealth account. Use this link to choose a new one:',
    link: { address: link, label: 'Choose a new password' },
    after: 'It works once, for one hour. Only the newest link works. If it was not you, you can ignore this mail.',
  });
}

/** A link for the first sign-up. */
export function invitationLetter({ email }: To, link: string): Letter {
  return letter(email, 'Your invitation to MyHealth', {
    before: 'Your clinic invites you to its patient portal. Use this link to set up your account:',
    link: { address: link, label: 'Set up my account' },
    after: 'It works once, for two weeks.',
  });
}

/** The usernames of an e-mail. */
export function usernameLetter(email: string, usernames: readonly string[]): Letter {
  const names = usernames.join(', ');
  return letter(email, 'Your username', {
    before: `These usernames belong to this e-mail: ${names}`,
    after: 'If you did not ask for this, you can ignore this mail.',
  });
}

/** For an e-mail that several people share: whose password is meant? */
export function askUsernameLetter(email: string): Letter {
  return letter(email, 'Which account is it?', {
    before: 'Several people use this e-mail. To reset a password, ask again with the username and not with the e-mail.',
    after: 'No username at hand? Choose "Forgot username" on the sign-in page.',
  });
}

/** The second step of signing in. */
export function codeLetter({ email }: To, code: string): Letter {
  return letter(email, 'Your sign-in code', {
    before: `Your code is ${code}. It works for ten minutes.`,
    after: 'Nobody from the clinic will ever ask you for it.',
  });
}

/** Tells the owner that the password was changed, whoever did it. */
export function changedLetter({ email }: To): Letter {
  return letter(email, 'Your password was changed', {
    before: 'The password of your MyHealth account was just changed.',
    after: 'If it was not you, call your clinic right away.',
  });
}

interface Body {
  readonly before: string;
  readonly link?: { readonly address: string; readonly label: string };
  readonly after: string;
}

function letter(to: string, subject: string, { before, link, after }: Body): Letter {
  const text = [before, ...(link ? [link.address] : []), after, 'MyHealth (a demo)'].join('\n\n');
  const page: Html = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${subject}</title>
      </head>
      <body style="font: 16px/1.5 system-ui, sans-serif; max-width: 34em; margin: 1.5em auto; padding: 0 1em">
        <p>${before}</p>
        ${link && html`<p><a href="${link.address}">${link.label}</a></p>`}
        <p>${after}</p>
        <p style="color: #666">MyHealth (a demo)</p>
      </body>
    </html>`;
  return { to, from: SENDER, subject, text, html: page.markup };
}
