import { html, type Html } from '../../html.ts';
import { LOCK } from '../lockout.ts';
import { SHOWN } from '../patients.ts';
import type { SignIn } from '../signIn.ts';
import { field, layout, notice } from './layout.ts';

const PROBLEMS: Readonly<Record<Exclude<SignIn['kind'], 'code' | 'change' | 'in'>, string>> = {
  wrong: 'The username or the password is not right. If several people share your e-mail, use your username.',
  locked: `Sign-in with this name is locked for ${LOCK.minutes} minutes, because there were too many tries.`,
  inactive: 'This account is not active. Call your clinic.',
};

/** The first page. */
export function signInPage(problem: keyof typeof PROBLEMS | null): string {
  return layout(
    'Sign in',
    html`${problem && notice('problem', PROBLEMS[problem])}
      <form method="post" action="/sign-in">
        ${field('Username or e-mail', 'name', { autocomplete: 'username', autocapitalize: 'none', spellcheck: 'false' })}
        ${field('Password', 'password', { type: 'password', autocomplete: 'current-password' })}
        <button>Sign in</button>
      </form>
      <ul class="ways">
        <li><a href="/forgot-password">Forgot password</a></li>
        <li><a href="/forgot-username">Forgot username</a></li>
        <li><a href="/join">I have an invitation</a></li>
      </ul>
      ${accountsToTry()}`,
  );
}

/** The second step. */
export function codePage(wrong: boolean): string {
  return layout(
    'Enter your code',
    html`${wrong && notice('problem', 'That is not the code. Use the newest mail.')}
      <p>We sent a code of six digits to your e-mail.</p>
      <form method="post" action="/sign-in/code">
        ${field('Code', 'code', { inputmode: 'numeric', autocomplete: 'one-time-code' })}
        <button>Go on</button>
      </form>`,
  );
}

function accountsToTry(): Html {
  const rows = SHOWN.map(
    ({ username, password, shows }) =>
      html`<tr>
        <th scope="row">${username}</th>
        <td>${password ?? 'none yet'}</td>
        <td>${shows}</td>
      </tr>`,
  );
  return html`<details class="accounts">
    <summary>Demo accounts to try</summary>
    <div class="wide" tabindex="0" role="region" aria-label="Demo accounts">
      <table>
        <thead>
          <tr>
            <th scope="col">Username</th>
            <th scope="col">Password</th>
            <th scope="col">What it shows</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </details>`;
}
