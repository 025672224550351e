import { findPhrases, linesOf } from './phrases.ts';

const findOthers = findPhrases([
  {
    label: 'others',
    weight: 1,
    lines: linesOf(`
      @organisation
      venmo|zelle|cashapp|chase|citibank|mastercard|amex|costco|walmart|doordash|lyft|airbnb|expedia|fedex|ups|usps|geico|hulu|netflix|spotify|snapchat|linkedin|pinterest|roblox|minecraft|playstation|xbox|turbotax|xfinity|comcast|tmobile|icloud_photos
      wells fargo
      bank . of america
      capital one
      cash app
      state farm
      disney plus
      credit union|card
      power|electric|gas|water|cable|phone . company|bill
      compania . de . luz|gas|telefono
      car|home . insurance|loan
      mortgage
      landlord
      streaming . service|channel?
      debit card
      tarjeta . credito|debito|banco
      social security account|login|password|website
      school|work|college|university|gym|pension|unemployment . computer|laptop|portal|email? password|login|account|portal|website
      apple|google|microsoft|steam|xbox|playstation|roblox|minecraft|snapchat|linkedin|pinterest|disney|roku|verizon|comcast|turbotax|irs|dmv . account|login|password|id|website?
    `),
  },
]);
/** Words that bring the talk back to our portal: a code sent by text, a mail in Gmail. */
const OURS = new Set('portal clinic mychart clinica doctor chart patient paciente results resultados'.split(' '));

/** Tells whether a message names another organisation, and nothing of ours: "I forgot the password to my bank". */
export type OthersFinder = (words: readonly string[]) => boolean;

/** The organisations that Latchkey knows, and a clinic's own. */
export function othersBy(lines: readonly string[]): OthersFinder {
  const findOwn = findPhrases([{ label: 'others', weight: 1, lines }]);
  return (words) =>
    (findOthers(words).length > 0 || findOwn(words).length > 0) && !words.some((word) => OURS.has(word));
}
