import type { DeskParts } from '../ports.ts';
import type { Session } from '../session.ts';

/** What the routes of every screen get. */
export interface ScreenParts extends Pick<DeskParts, 'desk' | 'screens'> {
  readonly session: Session;
}
