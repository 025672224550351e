import type { Shown } from '../acts.ts';
import { SingleSignOn } from '../screens/SingleSignOn.tsx';
import { wordsOf } from '../state.ts';
import { typedIn } from '../typed.ts';
import { Languages } from './Languages.tsx';

/** Before anything is shown. */
export function SignIn({ state, acts }: Shown) {
  const words = wordsOf(state);
  const { heading, username, password, go, ...whys } = words.signIn;
  const why = state.whySignIn === 'failed' ? words.failed : state.whySignIn && whys[state.whySignIn];
  return (
    <main class="sign-in">
      <p class="clinic">{state.clinic}</p>
      <h1>{heading}</h1>
      <div role="alert">{why && <p class="notice">{why}</p>}</div>
      <form onSubmit={(event) => acts.signIn(typedIn(event, 'username'), typedIn(event, 'password'))}>
        <label for="username">{username}</label>
        <input
          id="username"
          name="username"
          autocomplete="username"
          autocapitalize="none"
          required
          maxLength={100}
          data-begin
        />
        <label for="password">{password}</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required maxLength={200} />
        <button type="submit" class="solid" disabled={state.busy}>
          {go}
        </button>
      </form>
      <SingleSignOn state={state} />
      <Languages state={state} acts={acts} />
    </main>
  );
}
