const longest = 500;
const invisible = /\p{Cf}|\p{Variation_Selector}|\u20e3/gu;
/** Digits, # and * are emoji to Unicode, but not to us. */
const emoji = /(?![\d#*©®™])[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]+/gu;
const code = /<(script|style)\b[^>]{0,200}>[^<]{0,400}(?:<\/\1>)?/gi;
const tag = /<\/?[a-z!][^<>]{0,200}>/gi;
/** `(m/w/d)` and its kin say who may apply. */
const anyGender = /\((?:[mfwdxhv]\s?[/|]\s?){1,3}[mfwdxhv]\b[^)]{0,60}\)/gi;
/** `Geschäftsführer:in`, `Directeur·rice`, `Director(a)`, `Diretor/a`: the first form is enough. */
const bothGenders =
  /(?<=\p{L}{3})(?:[:*_·•/.](?:-?in(?:nen)?|-?e|-?a|-?trice|-?rice|-?euse|-?ne|-?ra|-?ora|-?ka)s?(?![\p{L}\p{N}])|\((?:-?in(?:nen)?|-?e|-?a|-?as|-?trice|-?rice|-?ne|-?ra|-?ka)\))/giu;

/** One line in plain letters: no emoji, mark-up, zero-width or mathematical letters. */
export function cleanHeadline(headline: string): string {
  const plain = headline
    .slice(0, longest)
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(code, ' ')
    .replace(tag, ' ')
    .replace(emoji, ' • ')
    .replace(anyGender, ' ')
    .replace(bothGenders, '')
    .replace(/[^\S\n]+/g, ' ')
    .slice(0, longest)
    .trim();
  return withoutEcho(plain);
}

/** `Head of Sales @ Velmora Head of Sales @ Velmora` says it once. */
function withoutEcho(text: string): string {
  const half = (text.length - 1) / 2;
  const first = text.slice(0, Math.floor(half));
  return Number.isInteger(half) && half > 3 && text.slice(half + 1) === first ? first : text;
}
