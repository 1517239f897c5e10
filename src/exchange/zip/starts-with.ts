/** How binary .xls begins, and everything Office locks with a password. */
export const oleMark = [0xd0, 0xcf, 0x11, 0xe0] as const;

export function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
