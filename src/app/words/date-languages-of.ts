import type { DateReader } from './read-moment';

type Language = {
  tag: string;
  letters: RegExp;
  before: RegExp;
  load: () => Promise<Pick<DateReader, 'parse'>>;
};

const latin = /\p{sc=Latin}/u;
const cyrillic = /\p{sc=Cyrillic}/u;
const han = /\p{sc=Han}/u;

/** The sellers' languages besides English, in the order they are tried; each is loaded when first needed. */
const languages: Language[] = [
  {
    tag: 'de',
    letters: latin,
    before: /^(am|ab|bis|bis zum|um|den)$/i,
    load: () => import('chrono-node/de'),
  },
  { tag: 'fr', letters: latin, before: /^(le|au|dès|jusqu['’]au)$/i, load: () => import('chrono-node/fr') },
  { tag: 'es', letters: latin, before: /^(el|al|hasta|hasta el)$/i, load: () => import('chrono-node/es') },
  { tag: 'it', letters: latin, before: /^(il|al|dal|fino al?)$/i, load: () => import('chrono-node/it') },
  { tag: 'pt', letters: latin, before: /^(na|no|em|até|dia)$/i, load: () => import('chrono-node/pt') },
  { tag: 'nl', letters: latin, before: /^(op|om|tot|vanaf)$/i, load: () => import('chrono-node/nl') },
  { tag: 'ru', letters: cyrillic, before: /^(в|во|до|на)$/i, load: () => import('chrono-node/ru') },
  { tag: 'ja', letters: /[\p{sc=Han}\p{sc=Hiragana}]/u, before: /^$/, load: () => import('chrono-node/ja') },
  { tag: 'zh', letters: han, before: /^[在到]$/, load: () => import('chrono-node/zh') },
  { tag: 'sv', letters: latin, before: /^(på|den|till)$/i, load: () => import('chrono-node/sv') },
  { tag: 'fi', letters: latin, before: /^$/, load: () => import('chrono-node/fi') },
  { tag: 'uk', letters: cyrillic, before: /^(у|в|до|на)$/i, load: () => import('chrono-node/uk') },
  { tag: 'vi', letters: latin, before: /^(vào|đến|ngày)$/i, load: () => import('chrono-node/vi') },
];

/** Languages the words may be in, by their script; those the browser is set to come first. */
export function dateLanguagesOf(words: string): Language[] {
  const own = (globalThis.navigator?.languages ?? []).map((tag) => tag.slice(0, 2));
  const isOwn = ({ tag }: Language) => own.includes(tag);
  const possible = languages.filter(({ letters }) => letters.test(words));
  return [...possible.filter(isOwn), ...possible.filter((each) => !isOwn(each))];
}
