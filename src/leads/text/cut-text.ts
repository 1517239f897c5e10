const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const looseEnd = /[\s\p{Pd}\p{Ps}\p{Pi},.;:!?،؛、。，；：！？…·|/\\&+]+$/u;

/**
 * One line of at most `most` UTF-16 units, the closing `…` among them. Cut between words as each script knows
 * them, so also where there are no blanks; a single endless word is cut between letters.
 */
export function cutText(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const room = most - 1;
  const whole = takeWhole(line, words, room).replace(looseEnd, '');
  return `${whole === '' ? takeWhole(line, letters, room) : whole}…`;
}

function takeWhole(line: string, segmenter: Intl.Segmenter, room: number): string {
  let end = 0;
  // What lies beyond the room, and a bit for the word at its edge, is never looked at: posts can be long.
  for (const { index, segment } of segmenter.segment(line.slice(0, room + 100))) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  return line.slice(0, end);
}
