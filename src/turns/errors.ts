import { LatchkeyError } from '../errors/errors.ts';

/** A channel passed on a message in the shape that only results and timers have. */
export class ForgedEventError extends LatchkeyError {
  readonly code = 'FORGED_EVENT';

  constructor() {
    super(
      'a message from outside used a name or an id reserved for results and timers; the channel must refuse such messages',
    );
  }
}

/** The bot tried something that a committed conversation has no place for. */
export class UnsupportedActionError extends LatchkeyError {
  readonly code = 'UNSUPPORTED_ACTION';

  constructor(what: string) {
    super(`${what} is not possible: what was said stays said, and every turn enters through Turns`);
  }
}

/** A conversation's saved state was altered or belongs to a lost key. */
export class DamagedConversationError extends LatchkeyError {
  readonly code = 'DAMAGED_CONVERSATION';

  constructor(conversation: string) {
    super(
      `the saved state of conversation ${conversation} cannot be read; it was kept in quarantine and the case went to staff`,
    );
  }
}
