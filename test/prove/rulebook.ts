import { questionReply, wordingsOf } from '../../dialogs/replies/replies.ts';
import { flowNamed } from '../../flows/catalogue.ts';
import {
  happened,
  hear,
  isForStaffAlone,
  meanwhile,
  reported,
  staffClaimed,
  staffClosed,
  staffLeft,
  staffPassedOn,
} from '../../flows/conversation.ts';
import { follow, toStaff } from '../../flows/follow.ts';
import { settle } from '../../flows/settle.ts';
import { whyCardOf } from '../../flows/whyCard.ts';

/** Everything that decides, and what choices are called. The walk plays these; a test that plants a fault swaps one of them. */
export const shipped = {
  flowNamed,
  hear,
  happened,
  meanwhile,
  reported,
  isForStaffAlone,
  staffClaimed,
  staffClosed,
  staffLeft,
  staffPassedOn,
  follow,
  settle,
  toStaff,
  whyCardOf,
  questionReply,
  wordingsOf,
} as const;

export type Rulebook = typeof shipped;
