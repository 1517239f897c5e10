const longest = 40;

/** With one more tag at the end; as it was where that is blank or there already, however it is written. */
export function addTag(tags: readonly string[], word: string): string[] {
  const tag = word.replace(/\s+/g, ' ').trim().slice(0, longest);
  const isThere = tags.some((each) => each.toLowerCase() === tag.toLowerCase());
  return tag === '' || isThere ? [...tags] : [...tags, tag];
}

export function removeTag(tags: readonly string[], tag: string): string[] {
  return tags.filter((each) => each !== tag);
}
