import { linesOf } from '../../phrases.ts';
import type { UnaskedCode } from '../unaskedCode.ts';

/** A code that nobody asked for, in English. */
export const unaskedCode = {
  came: linesOf(`
    code|codes ... not|never|didnt|havent|dont . ask|asked|request|requested|want|order
    code|codes ... without . asking|requesting
    not|never|didnt|havent . ask|asked|request|requested ... code|codes
    unrequested|unsolicited . code|codes
  `),
  more: linesOf(`
    hack*|hacker|stole|stolen|changed|fraud|scam*|pretend*|pretending
    someone|somebody|stranger|he|she|they
    gave|give|told|read|shared|sent|typed|entered
    got . in
    logged|signed . in
  `),
} satisfies UnaskedCode;
