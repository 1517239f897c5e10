import { firstName } from '../people/first-name';
import { postTopic } from '../posts/post-topic';
import type { Card } from '../records/card';
import type { Self } from '../records/person';
import { cutText } from '../text/cut-text';
import { commentToAnswer } from './comment-to-answer';
import { type Placeholder, placeholders, type SnippetValues } from './fill-snippet';

/** What a snippet's placeholders stand for, as far as it is known; null leaves a gap to be seen. */
export function draftValues(
  card: Pick<Card, 'person' | 'reasons' | 'title'>,
  self: Self | null,
): SnippetValues {
  const comment = commentToAnswer(card);
  const post = (comment ?? card.reasons[0])?.post;
  return {
    'first name': nameToGreet(card.person.name),
    comment: comment?.text ?? null,
    topic: post ? post.topic?.trim() || postTopic(post.text) : null,
    company: card.title.company,
    'my name': self?.name ? nameToGreet(self.name) : null,
  };
}

/** Their own words: what a draft quotes of them is no copying. */
export function quotedFrom({ reasons }: Pick<Card, 'reasons'>): string[] {
  return reasons.flatMap(({ text }) => (text ? [text] : []));
}

/** What stands for this one person in a text: the words of their name, and their company. */
export function namesIn({ person, title }: Pick<Card, 'person' | 'title'>): string[] {
  return [...person.name.split(/\s+/), ...(title.company?.split(/\s+/) ?? [])].filter(Boolean);
}

/**
 * A draft as a snippet: what was written for this one person alone becomes a placeholder again. Longest values first,
 * so that a company's name within their comment stays a part of it.
 */
export function makeTemplate(text: string, values: SnippetValues): string {
  const known = placeholders.flatMap((placeholder) => formsOf(placeholder, values[placeholder] ?? ''));
  const longestFirst = known.toSorted((left, right) => right.value.length - left.value.length);
  return longestFirst.reduce((template, { placeholder, value }) => {
    return template.replace(asWords(value), `{${placeholder}}`);
  }, text);
}

type Form = { placeholder: Placeholder; value: string };

/** A comment stands in a text in full, or as `fillSnippet` cuts it. */
function formsOf(placeholder: Placeholder, value: string): Form[] {
  const line = value.replace(/\s+/gu, ' ').trim();
  const forms = placeholder === 'comment' ? [value.trim(), line, cutText(line, 120)] : [line];
  return [...new Set(forms)].filter(Boolean).map((form) => ({ placeholder, value: form }));
}

const spaceless = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/** Whole words only, and not within a placeholder; scripts without spaces have no word ends to look for. */
function asWords(value: string): RegExp {
  const escaped = value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const body = spaceless.test(value)
    ? escaped
    : `(?<![\\p{L}\\p{M}\\p{N}])${escaped}(?![\\p{L}\\p{M}\\p{N}])`;
  return new RegExp(`${body}(?![^{}\\n]*\\})`, 'gu');
}

/** Null where the name does not tell what to write: an initial is nobody's name. */
function nameToGreet(name: string): string | null {
  return firstName(name).name || null;
}
