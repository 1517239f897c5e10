/** Draws a piece of a page and gives its first element. */
export function draw(html: string): Element {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild;
  if (!element) throw new Error('nothing drawn');
  return element;
}

/** Draws a whole page and gives it as the only root. */
export function drawPage(html: string): Document[] {
  document.body.innerHTML = html;
  return [document];
}
