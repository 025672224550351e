import type { Shown } from '../acts.ts';
import type { Over } from '../state.ts';
import { ActionDialog } from './ActionDialog.tsx';
import { CloseDialog, KeysDialog, PassOnDialog } from './CaseDialogs.tsx';
import { NoticeDialog } from './HeldNotice.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';

interface OverParts extends Shown {
  readonly over: Over;
  readonly isMine: boolean;
}

/** The dialog that stands over the page. What is about a case goes when the case does. */
export function Overlay({ state, acts, over, isMine }: OverParts) {
  if (over.what === 'keys') return <KeysDialog state={state} acts={acts} />;
  if (over.what === 'settings') return <SettingsDialog state={state} acts={acts} />;
  if (state.case === null || !isMine) return null;
  const shown = { state, acts, open: state.case };
  if (over.what === 'action') return <ActionDialog key={over.key} {...shown} over={over} />;
  if (over.what === 'notice') return <NoticeDialog {...shown} />;
  return over.what === 'close' ? <CloseDialog {...shown} /> : <PassOnDialog {...shown} />;
}
