import { companyKeys } from './company-key';

/** Where one thing ends and another begins in a headline. */
const separators = /[|•·‖;\n→✦★]|\s[–—-]\s/u;
/** What stands between a title and a company, in the languages we meet; a whole word. */
const links =
  /\s*@\s*|(?<!\p{L})(?:at|bei|beim|chez|en|na|no|presso|bij|på|hos|vid|ved|w|we|la|στην|στον|στο|в|у|ve|u)(?!\p{L})/giu;
const former =
  /(?<!\p{L})(?:ex|former|formerly|previously|prev|past|retired|ehemals|ehemalig\p{L}*|früher\p{L}*|ancien\p{L}*|anciennement|antigu[oa]|exempleado|già|bývalý|były|była|voormalig|tidigare|tidligere|entinen|eski|бывш\p{L}*)(?!\p{L})/iu;

/**
 * True when a headline names one of these companies as where a person is now. The company must stand alone between
 * two marks: "Head of Sales at Kitebird", "Kitebird GmbH · HR", not "Helping Kitebird users", not "ex-Kitebird".
 */
export function isAtCompany(headline: string | null, keys: ReadonlySet<string>): boolean {
  if (headline === null || keys.size === 0) return false;
  return headline
    .normalize('NFKC')
    .split(separators)
    .filter((part) => !former.test(part))
    .some((part) => readCandidates(part).some((name) => companyKeys(name).some((key) => keys.has(key))));
}

/** Everything in one part of a headline that could be a company's name: the whole, and what its marks cut out. */
function readCandidates(part: string): string[] {
  const linked = part.split(links);
  return [part, ...linked, ...linked.flatMap((piece) => piece.split(/[,，(（)）/]/u))].map((one) =>
    one.trim(),
  );
}
