import type { Shown } from '../acts.ts';
import { Audit } from './Audit.tsx';
import { Availability } from './Availability.tsx';
import { CallBacks } from './CallBacks.tsx';
import { Report } from './Report.tsx';
import { SavedReplies } from './SavedReplies.tsx';

/** The screen that was chosen. */
export function Screen({ state, acts }: Shown) {
  switch (state.page) {
    case 'callBacks':
      return <CallBacks state={state} acts={acts} />;
    case 'availability':
      return <Availability state={state} acts={acts} />;
    case 'report':
      return <Report state={state} acts={acts} />;
    case 'audit':
      return <Audit state={state} acts={acts} />;
    case 'savedReplies':
      return <SavedReplies state={state} acts={acts} />;
    case 'cases':
      return null;
  }
}
