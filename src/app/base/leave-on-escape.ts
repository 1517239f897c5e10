/** Escape leaves a form, and nothing around it; not while a word is being composed. */
export function leaveOnEscape(event: KeyboardEvent, onCancel: () => void): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  event.stopPropagation();
  onCancel();
}
