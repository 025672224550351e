import type { DeskState } from '../state.ts';
import { screenWords } from './screen.ts';

/** The way to the clinic's own sign-in, where it has one; and why it did not work. */
export function SingleSignOn({ state }: { readonly state: DeskState }) {
  const address = document.querySelector<HTMLMetaElement>('meta[name=sso]')?.content;
  if (address === undefined) return null;
  const { go, failed, noRole } = screenWords(state).sso;
  const why = { '#sso-failed': failed, '#sso-no-role': noRole }[location.hash];
  return (
    <>
      <div role="alert">{why !== undefined && <p class="notice">{why}</p>}</div>
      <p class="sso">
        <a class="button solid" href={address}>
          {go}
        </a>
      </p>
    </>
  );
}
