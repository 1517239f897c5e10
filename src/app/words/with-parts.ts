import type { ComponentChild } from 'preact';

/** Of the letters that mean nothing to anybody: one for each part. */
const firstMark = 0xe000;

/**
 * Words with elements in them: `withParts((name) => t('whoYouAre', name), <bdi>Nadia</bdi>)`. The message stays whole, and
 * each element stands where the language puts it.
 */
export function withParts(say: (...marks: string[]) => string, ...parts: ComponentChild[]): ComponentChild[] {
  const marks = parts.map((_, at) => String.fromCharCode(firstMark + at));
  return say(...marks)
    .split(/([\uE000-\uE00F])/)
    .map((words) => (marks.includes(words) ? parts[marks.indexOf(words)] : words));
}
