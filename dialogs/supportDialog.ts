import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import { SUPPORT } from './standing.ts';

/** The bottom of the stack: one case of one conversation. Flows come and go on top of it. */
export class SupportDialog extends Dialog {
  constructor() {
    super(SUPPORT);
  }

  override async beginDialog(
    dc: DialogContext,
    { flow, entry }: { flow: string; entry?: string },
  ): Promise<DialogTurnResult> {
    return dc.beginDialog(flow, { entry });
  }

  /** The last flow has ended: the case is over. */
  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return dc.endDialog();
  }
}
