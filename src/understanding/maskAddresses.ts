import { HIDDEN, type Claim } from './claim.ts';

const LINK = /(?:https?:\/\/|www\.)\S+/gi;
const EMAIL =
  /(?<![\p{L}\p{N}._%+'•-])([\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'•-]*(@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24})(?![\p{L}\p{N}])/gu;

/** Web addresses stay, but not what follows `?` or `#`: a reset link carries its secret there. */
export function linkClaims(text: string): readonly Claim[] {
  return [...text.matchAll(LINK)].map(({ 0: link, index }) => {
    const secretAt = link.search(/[?#]./);
    const put = secretAt < 0 ? link : link.slice(0, secretAt + 1) + HIDDEN;
    return { from: index, to: index + link.length, put, secret: put !== link };
  });
}

/** Emails keep their first letter and their domain, so that staff can tell which of two is meant. */
export function emailClaims(text: string): readonly Claim[] {
  return [...text.matchAll(EMAIL)].map(({ 0: email, 1: first = '', 2: domain = '', index }) => ({
    from: index,
    to: index + email.length,
    put: `${first}•••${domain}`,
    secret: false,
  }));
}
