import { at } from './turns.ts';

/** Locked out, where staff alone unlock: a code to the email was asked for. */
export const askedForCode = [
  ['my account is locked', at('lockedOut.stopTrying')],
  ['It gives no time', at('lockedOut.noAutoEnd')],
  ['Talk to staff', at('lockedOut.wasItYou')],
  ['It was me', at('identityCheck.chooseWay')],
  ['By email', at('identityCheck.giveName')],
  ['ana.reyes', at('identityCheck.typeCode')],
] as const;
