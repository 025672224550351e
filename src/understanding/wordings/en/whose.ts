import { linesOf } from '../../phrases.ts';
import type { Whose } from '../whose.ts';

/** Whose account it is, in English. */
export const whose = {
  self: linesOf(`
    my . old|new|own|portal? @account|@password|@username|@email|username|login|link|code|reset
    i . dont|do|did|have|just|never|always|also? . not? @forgot|@cant
    i . am|was|got|get|keep . locked|blocked
    im . locked|blocked
    ive . been . locked|blocked
    @refuse|locks|locked|blocks|kicks . me
    let . me . in
    i . never|didnt|havent|dont . @arrive
    my own
    its mine
  `),
  died: linesOf(`
    @relative|@partner|she|he|patient . has|just|recently|is|have? . died|deceased|dead
    @relative|@partner|she|he . has|just|recently? . passed . away|last|on|in|this|recently
    passed away
  `),
} satisfies Whose;
