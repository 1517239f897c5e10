export type Underscored<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : T;

/** A code as part of a message name: those allow no hyphen. */
export function underscored<T extends string>(code: T): Underscored<T> {
  return code.replaceAll('-', '_') as Underscored<T>;
}
