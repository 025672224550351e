import { pageWords } from '../../../dialogs/replies/page.ts';
import { webWords } from '../../../dialogs/replies/web.ts';
import type { Activity } from '../directLine/activities.ts';
import type { ClinicFace } from '../ports.ts';

/** The addresses of what belongs to the page. */
export interface PageAssets {
  /** It takes the page over. */
  readonly script: string;
  readonly style: string;
  /** The clinic's own styles. */
  readonly look: string;
  readonly icon: string;
  readonly logo: string | null;
}

/** What one view of the chat page shows. */
export interface View {
  readonly clinic: ClinicFace;
  readonly language: ClinicFace['languages'][number];
  readonly embedded: boolean;
  readonly assets: PageAssets;
  /** What was said so far; null where no chat is open. */
  readonly said: readonly Activity[] | null;
  /** What became of the patient's last act. */
  readonly notice: Notice | null;
  /** Makes a form that is sent twice one message. */
  readonly formId: string;
}

export type Notice = 'ended' | 'expired' | 'tooLong' | 'tooFast' | 'wrongCode' | 'failed';

/** What is said of it in the page's own place for that. */
export function noticeWords(notice: Notice | null, language: View['language']): string | null {
  if (notice === 'failed') return webWords[language].connection.failed;
  return notice === 'tooLong' || notice === 'tooFast' ? pageWords[language][notice] : null;
}
