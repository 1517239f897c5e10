/** What stands between two statements. A hyphen needs blanks around it, a full stop a long word before it. */
const between =
  /\s*[|•·‣▪●►→⇒»«\n\r¦┃｜✦★☆/／]{2,}\s*|\s*[|•‣▪●►→⇒\n\r¦┃✦★☆]\s*|\s+[·・/]\s+|\s*[–—]\s+|\s+[–—]\s*|\s+--?\s+|;\s+|。|(?<=\p{L}{4})[.!?](?:\s+|$)|(?<=\p{L})·(?=\p{L})/u;
const bracket = /[([{（【]([^()[\]{}（）【】]*)[)\]}）】]/g;

/** The statements of a cleaned headline; what stands in brackets comes last. */
export function splitHeadline(text: string): { segments: string[]; asides: string[] } {
  const asides: string[] = [];
  const open = text.replace(bracket, (_all, inner: string) => {
    asides.push(inner);
    return ' ';
  });
  const segments = open.split(between).map((segment) => segment.replace(/\s+/g, ' ').trim());
  return { segments: segments.filter((segment) => segment !== ''), asides };
}
