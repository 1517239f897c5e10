/** Hands a text, or what is made of many, over as a file, by a link that is pressed here: no permission is needed. */
export function downloadFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser takes the file with the click; it may still be reading for a moment.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
