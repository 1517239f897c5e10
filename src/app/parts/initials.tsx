import { colourOf, initials } from '../words/initials';

/** Initials on a colour of their own, in the place of a photograph. */
export function Initials({ id, name, square }: { id: string; name: string; square?: boolean }) {
  return (
    <span
      class="initials"
      data-colour={colourOf(id)}
      data-square={square ? '' : undefined}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  );
}
