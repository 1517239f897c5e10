import browser from 'webextension-polyfill';

type Messages = typeof import('../../static/_locales/en/messages.json');
type AnyKey = Extract<keyof Messages, string>;
type OneOf<K> = K extends `${infer Stem}_one` ? Stem : never;

/** A message with one form. */
export type WordKey = Exclude<AnyKey, `${string}_one` | `${string}_other`>;
/** A message with one form per plural category; its first substitution is the number. */
export type PluralKey = OneOf<AnyKey>;

/** The words of one message on screen. Every word the app shows comes through here or `plural`. */
export function t(key: WordKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(shown));
}

/** The form that fits the number, which is `$1`; `$2` and on are the other substitutions. */
export function plural(key: PluralKey, count: number, ...substitutions: (string | number)[]): string {
  const category = new Intl.PluralRules(language()).select(count);
  const words = [count, ...substitutions].map(shown);
  return (
    browser.i18n.getMessage(`${key}_${category}`, words) || browser.i18n.getMessage(`${key}_other`, words)
  );
}

/** The language the words are in, which is not always the browser's. */
export function language(): string {
  return browser.i18n.getMessage('language') || 'en';
}

/** A number with the language's own separators. */
export function number(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}

/** Several as the language lists them: "Anna, Ben". `conjunction`: with its word before the last, as in a sentence. */
export function list(parts: readonly string[], type: 'unit' | 'conjunction' = 'unit'): string {
  return new Intl.ListFormat(language(), { type }).format(parts);
}

type Part = string | false | null | undefined;

/** Facts side by side, each a text of its own: "6 reached · €12,500". What is missing is left out. */
export function facts(...parts: readonly Part[]): string {
  return chain('factThen', parts);
}

/** Whole sentences, one after the other. */
export function sentences(...parts: readonly Part[]): string {
  return chain('sentenceThen', parts);
}

/** A text with something smaller beside it, as a name with its number. */
export function aside(...parts: readonly Part[]): string {
  return chain('asideThen', parts);
}

function chain(key: WordKey, parts: readonly Part[]): string {
  const [first = '', ...rest] = parts.flatMap((part) => part || []);
  return rest.reduce((before, next) => t(key, before, next), first);
}

/** A name inside a sentence keeps its own direction: the marks do in plain text what `<bdi>` does in HTML. */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}

function shown(value: string | number): string {
  return typeof value === 'number' ? number(value) : value;
}
