import { foldWays } from '../text/fold-text';
import {
  attachedForms,
  doubtfulForms,
  leadingForms,
  legalForms,
  linkWords,
  nonCompanies,
} from './legal-forms';

/** One word of a company's name: how it was written and how it is compared. */
type Word = { written: string; key: string };

/** How a company is compared: without its legal form. Null for what is none (`Self-employed`, `Stealth`). */
export function companyKey(name: string): string | null {
  return companyKeys(name)[0] ?? null;
}

/** All keys under which a company may be found, the usual one first: `Müller GmbH` is also `mueller`. */
export function companyKeys(name: string): string[] {
  const words = cutForms(splitName(name)).filter(({ key }) => !joining.has(key));
  const ways = foldWays(words.map(({ written }) => written).join(' '));
  const keys = ways.map((way) => way.replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ').trim());
  return [...new Set(keys)].filter((key) => key !== '' && !isNoCompany(key));
}

export function isSameCompany(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return false;
  const keys = companyKeys(left);
  return companyKeys(right).some((key) => keys.includes(key));
}

const joining = new Set(['&', '+', 'and', 'und', 'et', 'the']);

function splitName(name: string): Word[] {
  return (
    name
      .normalize('NFKC')
      .replace(attachedForms, ' ')
      .replace(/["“”„«»'’`´®™©]/gu, '')
      // "S. A." and "A/S" are one word each, "Sp.z o.o." is three.
      .replace(/(?<=(?:^|[\s.,(])\p{L})(?:\.\s+(?=\p{L}\.)|\/(?=\p{L}(?:$|[\s.,)])))/gu, '.')
      .replace(/(?<=\p{L}{2})\.(?=\p{L}{2}|z\s)/giu, '. ')
      .replace(/[(){}[\],;:|·•]/gu, ' ')
      .split(/\s+/)
      .filter(Boolean)
      .map((written) => ({ written, key: formKey(written) }))
  );
}

function formKey(written: string): string {
  const [folded = ''] = foldWays(written.replace(/\./g, ''));
  return folded.replace(/-/g, '');
}

/** Takes legal forms off both ends; a name is never cut to nothing. */
function cutForms(words: Word[]): Word[] {
  const [first, ...rest] = words;
  if (first && rest.length > 0 && leadingForms.has(first.key) && isWrittenAsForm(first))
    return cutForms(rest);
  return cutTrailing(words, false);
}

function cutTrailing(words: Word[], hasCut: boolean): Word[] {
  const last = words.at(-1);
  if (!last || words.length < 2) return words;
  const rest = words.slice(0, -1);
  if (isForm(last) || (hasCut && last.key === 'private')) return cutTrailing(rest, true);
  // "de" in "S.A. de C.V." goes with the forms around it, "Y" in "Company Y Ltd" stays.
  const next = rest.at(-1);
  return hasCut && next && linkWords.has(last.key) && isForm(next) ? cutTrailing(rest, true) : words;
}

function isForm(word: Word): boolean {
  return legalForms.has(word.key) && (!doubtfulForms.has(word.key) || isWrittenAsForm(word));
}

/** With a dot, or two capitals: `S.p.A.`, `SpA`, `Co.`, not `Spa`. Scripts without capitals need neither. */
function isWrittenAsForm({ written }: Word): boolean {
  return written.includes('.') || (written.match(/\p{Lu}/gu) ?? []).length > 1 || /^co$/i.test(written);
}

function isNoCompany(key: string): boolean {
  return (
    nonCompanies.has(key) ||
    /^stealth( (ai|mode|start ?up|start up|company|venture|fintech|saas))*$/.test(key)
  );
}
